/** Most lines of a trace that are kept before the last one, and of one after an endless case: where that one went says enough. */
export const longestTrace = 2000
export const longestAfter = 300

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
