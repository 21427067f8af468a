/** What a program of the harbour may import; all of it pure computing. */
export const pythonModules = ['math', 'random', 'collections', 'heapq', 'json', 're'] as const

/** What those modules are made of, under the machine's own names. */
export const pythonParts = ['ucollections'] as const

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
