/** Most lines of a trace that are kept before the last one, and of one after an endless case: where that one went says enough. */
export const longestTrace = 2000
export const longestAfter = 300

/**
 * Most variables that are written down of one case, and of all together, after which a case still has so few: more than
 * twice what any recorded program has, and it is a line that sets hundreds which has more.
 */
export const mostSets = { ofCase: 8000, together: 24_000, least: 300 } as const
/**
 * Fuel that writing them down may burn, which is not the program's work: of a case, of all together, and of a case after an
 * endless one. A fraction takes Python some thousands, and two thousand
 * lines of a sensible program's sixty million.
 */
export const mostWriting = { ofCase: 80_000_000, together: 120_000_000, after: 2_000_000 } as const
/** Longest name of a variable that is written down. */
export const longestName = 200

/** Longest texts that are told of a program, characters: an error's type and message, a variable's value. */
export const longestMessage = 300

/**
 * Bytes of an engine's stack that a machine's calls may take, as the meter reckons them: in Chromium, whose stack is the
 * smallest of those measured, Python's calls overflow from 712,000 on, before they are compiled well, and QuickJS's from
 * 780,000 on.
 */
export const callStack = { micropython: 600 * 1024, quickjs: 600 * 1024 } as const
/** What one of QuickJS's takes that goes out to the host, and may come back in from there. */
export const hostFrame = 1024

/** Most numbers, texts, lists and records that a program may hand to the level's functions, all told; no level needs a third of it. */
export const mostHanded = 200_000

/** Bytes of a page of WebAssembly's memory. */
export const page = 64 * 1024
