import { own } from '../../engine/index.ts'
import { lineWith, type Mistake, quoted, type Scene, t, unknownName, when } from './mistake.ts'

/** Where a name stands, if not on the line that stopped: Python names the end of a loop for its condition. */
function written({ code, line, at }: Scene, name: string | undefined): { readonly line?: string } {
  if (!name || !/^[\p{XID_Continue}$]+$/u.test(name)) return {}
  const what = new RegExp(
    `(?<![\\p{XID_Continue}$])${name.replaceAll('$', '\\$')}(?![\\p{XID_Continue}$])`,
    'u',
  )
  if (what.test(line)) return {}
  const above = code.split('\n').findLastIndex((one, i) => i < at && what.test(one)) + 1
  return above > 0 ? { line: String(above) } : {}
}

/** The name that was not found, with its line: a variable's, or what stands behind a dot. */
export function misnamed(s: Scene): { readonly name: string; readonly line: string } | undefined {
  if (s.stop.code !== 'error') return undefined
  const name =
    unknownName(s) ??
    /has no attribute '([^']+)'/.exec(s.message)?.[1] ??
    /([^\s.]+) is not a function/.exec(s.message)?.[1]
  return name === undefined ? undefined : { name, line: written(s, name).line ?? String(s.at) }
}

const definition = (code: string, name: string) =>
  lineWith(code, new RegExp(`\\b(def|function)\\s+${name}\\b`))

/** Names that the other language has, and what says the same. */
const otherNames: Readonly<Record<Scene['language'], Readonly<Record<string, string>>>> = {
  python: {
    console: 'print(…)',
    Math: 'math: import math',
    undefined: 'None',
    parseInt: 'int(…)',
    parseFloat: 'float(…)',
    Number: 'float(…)',
    String: 'str(…)',
  },
  javascript: {
    len: 'list.length',
    str: 'String(…)',
    int: 'Math.floor(…)',
    float: 'Number(…)',
    range: 'for (let i = 0; i < n; i++)',
    abs: 'Math.abs(…)',
    max: 'Math.max(…)',
    min: 'Math.min(…)',
    round: 'Math.round(…)',
    sum: 'for (const one of list) total += one',
    math: 'Math',
    elif: 'else if',
  },
}

/** `let total`, to which something is added: in JavaScript that ends as no number. */
function neverBegun(s: Scene) {
  if (s.type !== 'RanAway' || s.language !== 'javascript') return undefined
  for (const [, name = ''] of s.code.matchAll(/\blet\s+(\w+)\s*;?[ \t]*$/gm)) {
    const line = lineWith(s.code, new RegExp(`\\b${name}\\s*[-+*/]=`))
    if (line > 0) return { name, line: String(line) }
  }
  return undefined
}

/** Names that are missing, misspelt, or used too early. */
export const nameMistakes: readonly Mistake[] = [
  {
    id: 'missing-function',
    fits: (s) => {
      if (s.type !== 'MissingFunction') return undefined
      const name = s.message.split(' ')[0] ?? ''
      return { name, line: String(lineWith(s.code, /^\s*(def|function)\s/)) }
    },
    means: t(
      'The level calls {name}, and there is no function of that name.',
      '這一關會呼叫 {name}，但沒有這個名稱的函數。',
      '这一关会调用 {name}，但没有叫这个名称的函数。',
    ),
    tries: t(
      'Begin as the list of functions shows it, with exactly that name, small and capital letters too.',
      '照函數清單那樣開頭，名稱要完全相同，大小寫也要一樣。',
      '照函数列表那样开头，名称要完全相同，大小写也要一样。',
    ),
  },
  {
    id: 'missing-return',
    fits: (s) => {
      if (s.type !== 'NothingReturned') return undefined
      const name = s.message.split(' ')[0] ?? ''
      return { name, line: String(definition(s.code, name)) }
    },
    means: t(
      '{name} ended without returning anything.',
      '{name} 完結了，沒有返回任何東西。',
      '{name} 结束了，没有返回任何东西。',
    ),
    tries: t(
      'Does every way through it reach a return with a value? print only shows one.',
      '每條路徑最後都有 return 一個值嗎？print 只是顯示出來。',
      '每条路径最后都有 return 一个值吗？print 只是显示出来。',
    ),
  },
  {
    id: 'wrong-capital',
    fits: (s) => {
      const name = unknownName(s)
      const meant = own({ true: 'True', false: 'False', null: 'None', none: 'None' }, name ?? '')
      const other = own({ True: 'true', False: 'false', None: 'null' }, name ?? '')
      return when(s.language === 'python' ? meant !== undefined : other !== undefined, {
        name: name ?? '',
        meant: (s.language === 'python' ? meant : other) ?? '',
        ...written(s, name),
      })
    },
    means: t(
      'This language does not know “{name}”.',
      '這種語言不認得「{name}」。',
      '这种语言不认识“{name}”。',
    ),
    tries: t('Write {meant}.', '寫成 {meant}。', '写成 {meant}。'),
  },
  {
    id: 'used-before',
    fits: (s) =>
      /not associated with a value|before initialization/.test(s.message)
        ? { name: quoted(s.message) }
        : neverBegun(s),
    means: t('A variable is used before it has a value.', '變數還未有值就用了。', '变量还没有值就用了。'),
    tries: t(
      'Give it a first value above this line, inside the same function.',
      '在同一個函數之內、這一行之前，先給它一個值。',
      '在同一个函数里、这一行之前，先给它一个值。',
    ),
  },
  {
    id: 'not-imported',
    fits: (s) => {
      const name = unknownName(s) ?? ''
      return when(
        s.language === 'python' &&
          /^(math|random|collections|heapq|json|re|string|itertools|functools|copy)$/.test(name),
        { name },
      )
    },
    means: t(
      '“{name}” is a library, and it has not been imported.',
      '「{name}」是程式庫，但還未匯入。',
      '“{name}”是一个库，但还没有导入。',
    ),
    tries: t(
      'Write import {name} on the first line.',
      '在第一行寫 import {name}。',
      '在第一行写 import {name}。',
    ),
  },
  {
    id: 'undeclared',
    fits: (s) => {
      const name = unknownName(s)
      const sets = new RegExp(`^\\s*(for\\s*\\(\\s*)?${name}\\s*(=(?!=)|[-+*/]=|\\bof\\b|\\bin\\b)`)
      return when(s.language === 'javascript' && name !== undefined && sets.test(s.line), {
        name: name ?? '',
      })
    },
    means: t(
      'In JavaScript a new variable is declared first.',
      '在 JavaScript，新的變數要先宣告。',
      '在 JavaScript 里，新的变量要先声明。',
    ),
    tries: t('Write let {name} = …', '寫成 let {name} = ……', '写成 let {name} = ……'),
  },
  {
    id: 'compared-not-stored',
    fits: (s) => {
      const name = unknownName(s)
      return when(name !== undefined && new RegExp(`^\\s*${name}\\s*===?`).test(s.line), { name: name ?? '' })
    },
    means: t(
      'Two == compare; they do not store anything in “{name}”.',
      '兩個 == 是比較，不會把值存入「{name}」。',
      '两个 == 是比较，不会把值存进“{name}”。',
    ),
    tries: t('To store, write one =.', '要存入的話，只寫一個 =。', '要存入的话，只写一个 =。'),
  },
  {
    id: 'other-name',
    fits: (s) => {
      const name = unknownName(s)
      const meant = name && own(otherNames[s.language], name)
      return meant ? { name, meant, ...written(s, name) } : undefined
    },
    means: t(
      '“{name}” belongs to the other language.',
      '「{name}」是另一種語言的寫法。',
      '“{name}”是另一种语言的写法。',
    ),
    tries: t('Here it is {meant}', '這裏寫成 {meant}', '这里写成 {meant}'),
  },
  {
    id: 'unknown-name',
    fits: (s) => {
      const name = unknownName(s)
      return when(name !== undefined, { name: name ?? '', near: '', ...(name && written(s, name)) })
    },
    means: t('There is nothing called “{name}”.', '沒有叫「{name}」的東西。', '没有叫“{name}”的东西。'),
    tries: t(
      'Check its spelling, or give it a value first.',
      '檢查拼法，或先給它一個值。',
      '检查拼写，或先给它一个值。',
    ),
  },
  {
    id: 'constant',
    fits: (s) => when(/constant variable/.test(s.message)),
    means: t('A const never changes.', 'const 的值不能改變。', 'const 的值不能改变。'),
    tries: t('Declare it with let.', '改用 let 宣告。', '改用 let 声明。'),
  },
]
