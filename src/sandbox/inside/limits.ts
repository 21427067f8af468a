/** Most lines of a trace that are kept before the last one, and of one after an endless case: where that one went says enough. */
export const longestTrace = 2000
export const longestAfter = 300

/** Longest texts that are told of a program, characters: an error's type and message, a variable's value. */
export const longestMessage = 300
