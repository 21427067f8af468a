/** What a program of the harbour may import; all of it pure computing. */
export const pythonModules = [
  'math',
  'random',
  'collections',
  'heapq',
  'json',
  're',
  'string',
  'itertools',
  'functools',
  'copy',
] as const

/** Names with underscores that a program may use. */
export const pythonFriendly: readonly string[] = (
  'init str repr len eq ne lt le gt ge add sub mul truediv floordiv mod pow neg pos abs iter next contains getitem ' +
  'setitem delitem call hash bool name radd rsub rmul rtruediv iadd isub imul int float index reversed format enter ' +
  'exit missing class round divmod lshift rshift and or xor invert ror rand rxor rpow rmod rfloordiv ' +
  'itruediv ifloordiv imod ipow ior iand ixor matmul getattr'
)
  .split(' ')
  .map((name) => `__${name}__`)

/** Built-ins that would run or reach code which nobody counts. */
export const pythonAbsent = [
  'exec',
  'eval',
  'compile',
  'execfile',
  'globals',
  'locals',
  'vars',
  'open',
  'input',
  'help',
] as const
