import type { Text } from '../../engine/index.ts'
import { code, lineWith, type Mistake, quoted, type Scene, t, unknownName, when } from './mistake.ts'

/** What pages have and programs here have not. */
const outside =
  /^(document|window|alert|prompt|confirm|fetch|localStorage|set(Timeout|Interval)|require|eval|process)$/

/** What asks the person at the keyboard, where there is one. */
const asking = /^(input|raw_input|prompt|confirm|alert|readline|readlineSync|readLine|scanf|gets)$/

/** The name by which a program tries to ask; undefined when it does not. */
function asked(s: Scene): string | undefined {
  const closed = /^'(\w+)' is not available here/.exec(s.message)?.[1]
  const name = unknownName(s) ?? closed ?? ''
  if (asking.test(name)) return name
  const through = /\b(?:window|globalThis)\s*\.\s*(prompt|confirm)\b/.exec(s.line)?.[1]
  if (through && /^(window|globalThis)$/.test(name)) return through
  if (name === 'process' && /\bprocess\s*\.\s*stdin\b/.test(s.line)) return 'process.stdin'
  return module(s) === 'sys' && /\bsys\s*\.\s*stdin\b/.test(s.code) ? 'sys.stdin' : undefined
}

const handed = (given: readonly string[]): Text => {
  const names = given.join(', ')
  return t(
    `It is handed its values as parameters: ${names}. Use those.`,
    `它需要的值由參數交給它：${names}，直接使用就可以。`,
    `它需要的值由参数交给它：${names}，直接使用就可以。`,
  )
}
const written = t('Write the value into the program instead.', '把值直接寫在程式裏。', '把值直接写在程序里。')

/** The module that was not found; JavaScript's import names it between quotes, on its line. */
const module = (s: Scene) =>
  /no module named '([^']+)'/i.exec(s.message)?.[1] ??
  /\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/.exec(s.line)?.slice(1).find(Boolean) ??
  ''

/** A level's function to whose name the program has given something else, where it is called. */
function overwritten({ message, names, code, line }: Scene) {
  if (!/object is not callable/.test(message)) return undefined
  for (const name of names) {
    const given = lineWith(code, new RegExp(`^\\s*${name}\\s*=(?!=)`))
    if (given > 0 && line.includes(name)) return { name, line: String(given) }
  }
  return undefined
}

/** Lines that can be read and may not stand where they stand, or not here at all. */
export const placeMistakes: readonly Mistake[] = [
  {
    id: 'outside-function',
    fits: (s) => when(s.stop.code === 'syntax' && /'?return'? outside/i.test(s.message)),
    means: t(
      'return works inside a function only.',
      'return 只可用在函數之內。',
      'return 只能用在函数里面。',
    ),
    tries: t(
      'Move it into a function, or indent it.',
      '把它移入函數，或加上縮排。',
      '把它移进函数，或加上缩进。',
    ),
  },
  {
    id: 'outside-loop',
    fits: (s) =>
      when(s.stop.code === 'syntax' && /outside loop|unsyntactic (break|continue)/i.test(s.message)),
    means: t(
      'break and continue work inside a loop only.',
      'break 和 continue 只可用在迴圈之內。',
      'break 和 continue 只能用在循环里面。',
    ),
    tries: t('Move it into the loop.', '把它移入迴圈。', '把它移进循环。'),
  },
  {
    id: 'asks',
    fits: (s) => {
      const name = asked(s)
      return name === undefined
        ? undefined
        : { name, instead: s.given.length > 0 ? handed(s.given) : written }
    },
    means: t(
      'A program cannot ask while it runs here: there is nobody to answer {name}.',
      '程式在這裏執行時不能發問：沒有人可以回答 {name}。',
      '程序在这里运行时不能提问：没有人可以回答 {name}。',
    ),
    tries: t(
      '{instead} To show something, print it.',
      '{instead}想顯示東西，用 print。',
      '{instead}想显示东西，用 print。',
    ),
  },
  {
    id: 'import',
    fits: (s) =>
      when(s.stop.code === 'syntax' && /no module named|^import /i.test(s.message), {
        name: module(s) || '…',
      }),
    means: t('The library {name} is not available here.', '這裏沒有程式庫 {name}。', '这里没有库 {name}。'),
    tries: t(
      'Python has math, random, collections, heapq, json, re, string, itertools, functools and copy. JavaScript has Math, and nothing to import.',
      'Python 可用 math、random、collections、heapq、json、re、string、itertools、functools、copy；JavaScript 可直接用 Math，不用 import。',
      'Python 可用 math、random、collections、heapq、json、re、string、itertools、functools、copy；JavaScript 可直接用 Math，不用 import。',
    ),
  },
  {
    id: 'closed-name',
    fits: (s) =>
      when(
        /not available here|is taken|keyword 'await'/.test(s.message) || outside.test(unknownName(s) ?? ''),
      ),
    means: t(
      'That name is not allowed here: it reaches outside the game.',
      '那個名稱通往遊戲之外，已關上。',
      '那个名称通往游戏之外，已关闭。',
    ),
    tries: t(
      'You do not need it: everything a level needs is in its list of functions. To show something, print it.',
      '不用它也行：過關所需的函數都已列出。想顯示東西，用 print。',
      '不用它也行：过关需要的函数都已列出。想显示东西，用 print。',
    ),
  },
  {
    id: 'level-name',
    fits: (s) =>
      /already the name of a function of this level/.test(s.message)
        ? { name: quoted(s.message) }
        : overwritten(s),
    means: t(
      '“{name}” is already the name of a function of this level.',
      '「{name}」已經是這一關的函數名稱。',
      '“{name}”已经是这一关的函数名称。',
    ),
    tries: t('Choose another name.', '換一個名稱。', '换一个名称。'),
  },
  {
    id: 'twice-declared',
    fits: (s) => when(/already been declared/.test(s.message), { name: quoted(s.message) }),
    means: t('“{name}” is declared twice.', '「{name}」宣告了兩次。', '“{name}”声明了两次。'),
    tries: t(
      'Write let only once; after that, only {name} = …',
      'let 只寫一次，之後只寫 {name} = ……',
      'let 只写一次，之后只写 {name} = ……',
    ),
  },
  {
    id: 'syntax',
    fits: code('syntax'),
    means: t(
      'The program cannot be read from here on.',
      '由這裏開始，程式讀不懂。',
      '从这里开始，程序读不懂。',
    ),
    tries: t(
      'Look at this line and the one before for a sign too many or too few.',
      '看看這一行和上一行，有沒有多了或漏了符號。',
      '看看这一行和上一行，有没有多了或漏了符号。',
    ),
  },
]
