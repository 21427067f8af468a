import { code, type Mistake, quoted, t, unknownName, when } from './mistake.ts'

/** What pages have and programs here have not. */
const outside =
  /^(document|window|alert|prompt|confirm|fetch|localStorage|set(Timeout|Interval)|require|eval|process)$/

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
    id: 'import',
    fits: (s) =>
      when(s.stop.code === 'syntax' && /no module named|^import /i.test(s.message), {
        name: quoted(s.message),
      }),
    means: t('That library is not available here.', '這裏沒有那個程式庫。', '这里没有那个库。'),
    tries: t(
      'Python has math, random, collections, heapq, json and re. JavaScript has Math, and nothing to import.',
      'Python 可用 math、random、collections、heapq、json、re；JavaScript 可直接用 Math，不用 import。',
      'Python 可用 math、random、collections、heapq、json、re；JavaScript 可直接用 Math，不用 import。',
    ),
  },
  {
    id: 'closed-name',
    fits: (s) =>
      when(
        /not available here|is taken|keyword 'await'/.test(s.message) || outside.test(unknownName(s) ?? ''),
      ),
    means: t(
      'That name leads out of the game and is closed.',
      '那個名稱通往遊戲之外，已關上。',
      '那个名称通往游戏之外，已关闭。',
    ),
    tries: t(
      'Do without it: everything a level needs is in its list of functions. To show something, print it.',
      '不用它也行：過關所需的函數都已列出。想顯示東西，用 print。',
      '不用它也行：过关需要的函数都已列出。想显示东西，用 print。',
    ),
  },
  {
    id: 'twice-declared',
    fits: (s) => when(/already been declared/.test(s.message), { name: quoted(s.message) }),
    means: t('“{name}” is declared twice.', '「{name}」宣告了兩次。', '“{name}”声明了两次。'),
    tries: t(
      'Say let once; after that, only {name} = …',
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
