import { own } from '../../engine/index.ts'
import { keywords } from './keywords.ts'
import { lineWith, type Mistake, type Scene, syntax, t, unread, when } from './mistake.ts'

/** Words that begin a line in other languages, or in none, and what does here. */
const otherWords: Readonly<Record<Scene['language'], Readonly<Record<string, string>>>> = {
  python: { elseif: 'elif', elsif: 'elif', function: 'def', func: 'def', foreach: 'for', until: 'while not' },
  javascript: {
    ...{ elif: 'else if', elseif: 'else if', elsif: 'else if', func: 'function', foreach: 'for' },
    ...Object.fromEntries(
      'int float double string bool boolean char auto dim'.split(' ').map((one) => [one, 'let']),
    ),
  },
}

/** What a line that cannot be read begins with, and the word that was meant. */
function otherWord(s: Scene) {
  if (!unread(s)) return undefined
  const name = /^\s*\}?\s*([A-Za-z]+)\b(?!\s*[.=])/.exec(s.line)?.[1] ?? ''
  const small = name.toLowerCase()
  const meant =
    own(otherWords[s.language], small) ??
    (name !== small && keywords[s.language].includes(small) ? small : undefined)
  if (meant !== undefined) return { name, meant }
  const list = /\b(\w+)\s+(?:is\s+)?not\s+empty\b/.exec(s.line)?.[1]
  return list && s.language === 'python' ? { name: 'empty', meant: `len(${list}) > 0` } : undefined
}

/** What is brought from mathematics, from speech or from another language, and does not say the same here. */
export const habitMistakes: readonly Mistake[] = [
  {
    id: 'other-word',
    fits: otherWord,
    means: t(
      'This language does not know the word “{name}”.',
      '這種語言沒有「{name}」這個字。',
      '这种语言没有“{name}”这个词。',
    ),
    tries: t('Write {meant}.', '寫成 {meant}。', '写成 {meant}。'),
  },
  {
    id: 'for-in',
    fits: (s) =>
      when(
        syntax(s, 'python') && unread(s) && /^\s*for\b(?!.*\bin\b.*:)/.test(s.line) && s.line.includes(':'),
      ),
    means: t(
      'In Python, for goes through something: for … in …',
      'Python 的 for 要逐個走訪：for …… in ……',
      'Python 的 for 要逐个遍历：for …… in ……',
    ),
    tries: t(
      'To count, write for i in range(10):',
      '要數數的話，寫成 for i in range(10):',
      '要计数的话，写成 for i in range(10):',
    ),
  },
  {
    id: 'times-sign',
    fits: (s) => {
      const [, number = '', name = ''] =
        (unread(s) && /(?<![\w.$])(\d+(?:\.\d+)?)(?!0?[xXoObBeE]\d)([A-Za-z_]\w*)/.exec(s.line)) || []
      return when(name !== '' && !keywords[s.language].includes(name), { number, name })
    },
    means: t(
      'A number right before a name does not multiply it.',
      '把數字緊貼在名稱之前，並不是相乘。',
      '把数字紧挨着写在名称前面，并不是相乘。',
    ),
    tries: t('Write {number} * {name}', '寫成 {number} * {name}', '写成 {number} * {name}'),
  },
  {
    id: 'power-sign',
    fits: (s) => when(/operand type\(s\) for \^/.test(s.message)),
    means: t('^ does not make a power here.', '這裏的 ^ 不是次方。', '这里的 ^ 不是乘方。'),
    tries: t('Write x ** 2, or x * x.', '寫成 x ** 2 或 x * x。', '写成 x ** 2 或 x * x。'),
  },
  {
    id: 'decimal-comma',
    fits: (s) => {
      const comma = /=\s*-?(\d+),(\d+)\s*;?\s*$/
      const line = unread(s)
        ? comma.test(s.line)
          ? s.at
          : 0
        : /'tuple'/.test(s.message)
          ? lineOf(s, comma)
          : 0
      const [, whole = '', part = ''] = comma.exec(s.code.split('\n')[line - 1] ?? '') ?? []
      return line > 0
        ? { line: String(line), number: `${whole},${part}`, meant: `${whole}.${part}` }
        : undefined
    },
    means: t(
      '{number} is two numbers: a comma parts values.',
      '{number} 是兩個數：逗號用來分隔。',
      '{number} 是两个数：逗号用来分隔。',
    ),
    tries: t('Write {meant} with a point.', '小數要用點：{meant}', '小数要用点：{meant}'),
  },
  {
    id: 'turned-sign',
    fits: (s) => {
      const turned = s.language === 'python' ? /=>|=<|=!/ : /=<|=!(?=\s)/
      const sign = unread(s) ? turned.exec(s.line)?.[0] : undefined
      return sign === undefined ? undefined : { sign, meant: `${sign[1] ?? ''}=` }
    },
    means: t('{sign} is the wrong way round.', '{sign} 的次序反了。', '{sign} 的顺序反了。'),
    tries: t('Write {meant}', '寫成 {meant}', '写成 {meant}'),
  },
  {
    id: 'in-list',
    fits: (s) =>
      when(
        /Cannot use 'in' operator/.test(s.message) ||
          (syntax(s, 'javascript') && /\bnot\s+in\b/.test(s.line)),
      ),
    means: t(
      'In JavaScript, in does not search a text or a list.',
      'JavaScript 的 in 不能在文字或清單裏尋找。',
      'JavaScript 的 in 不能在字符串或列表里查找。',
    ),
    tries: t(
      'Write list.includes(one), or !list.includes(one) for not.',
      '寫成 list.includes(one)；「不在」則寫 !list.includes(one)。',
      '写成 list.includes(one)；“不在”则写 !list.includes(one)。',
    ),
  },
  {
    id: 'return-alone',
    fits: (s) => {
      if (s.type !== 'NothingReturned' || s.language !== 'javascript') return undefined
      const before = /^([\s\S]*?\n[ \t]*|[ \t]*)return[ \t]*\n\s*[^\s}]/.exec(s.code)?.[1]
      return before === undefined ? undefined : { line: String(before.split('\n').length) }
    },
    means: t(
      'JavaScript returns only what stands on the same line as return.',
      'JavaScript 只返回與 return 同一行的值。',
      'JavaScript 只返回和 return 同一行的值。',
    ),
    tries: t(
      'Write the value right behind return.',
      '把值緊接着寫在 return 後面。',
      '把值紧接着写在 return 后面。',
    ),
  },
]

/** The line that fits, of those up to where the program stopped, the last first. */
const lineOf = ({ code, at }: Scene, what: RegExp) =>
  code.split('\n').findLastIndex((line, i) => (at === 0 || i < at) && what.test(line)) + 1

const inPlace = 'append|extend|insert|remove|reverse|sort|add|clear|update|push|unshift'

/** How a loop counts places. */
const counting = ({ language }: Scene, list: string) =>
  language === 'python' ? `for i in range(len(${list})):` : `for (let i = 0; i < ${list}.length; i++)`

/** Whether an answer is no number, for which JavaScript has no other word. */
const isNaNAnswer = (s: Scene) =>
  s.type === 'RanAway' && s.language === 'javascript' && / NaN$/.test(s.message)

/** What is done to lists, and with the places in them. */
export const listMistakes: readonly Mistake[] = [
  {
    id: 'value-as-place',
    fits: (s) => {
      if (!isNaNAnswer(s) && !/indices must be integers|list index out of range|of undefined/.test(s.message))
        return undefined
      for (const [, name = '', list = ''] of s.code.matchAll(
        /\bfor\s*\(?\s*(?:(?:let|const|var)\s+)?(\w+)\s+(?:in|of)\s+(\w+)\s*[:)]/g,
      )) {
        const used = new RegExp(`\\b\\w+\\[\\s*${name}\\s*\\]`)
        const line = s.type === 'RanAway' ? lineWith(s.code, used) : used.test(s.line) ? s.at : 0
        if (line > 0) return { name, loop: counting(s, list), line: String(line) }
      }
      return undefined
    },
    means: t(
      '“{name}” is a value of the list already, not the number of its place.',
      '「{name}」已經是清單裏的值，不是位置的數字。',
      '“{name}”已经是列表里的值，不是位置的数字。',
    ),
    tries: t(
      'Use {name} alone, or count places: {loop}',
      '直接用 {name}，或改為數位置：{loop}',
      '直接用 {name}，或改为数位置：{loop}',
    ),
  },
  {
    id: 'list-arithmetic',
    fits: (s) => {
      const lists = s.given.filter((name) => /s$/.test(name)).join('|')
      const bare = new RegExp(`(?<![\\w.])(?:${lists})\\s*[-+*/](?!=)|[-+*/]\\s*(?:${lists})(?![\\w.[(])`)
      const python =
        s.type === 'TypeError' &&
        (/operand type.*'list'/.test(s.message) ||
          /can't multiply sequence by non-int of type '(float|list)'/.test(s.message))
      const line = python ? s.at : isNaNAnswer(s) && lists ? lineWith(s.code, bare) : 0
      return line > 0
        ? { line: String(line), loop: counting(s, s.given[0] ?? 'list'), one: `${s.given[0] ?? 'list'}[i]` }
        : undefined
    },
    means: t(
      'A whole list cannot be calculated with at once.',
      '不能用整個清單一次過計算。',
      '不能用整个列表一次性计算。',
    ),
    tries: t(
      'Go through it and use {one}: {loop}',
      '逐個位置用 {one} 來算：{loop}',
      '逐个位置用 {one} 来算：{loop}',
    ),
  },
  {
    id: 'changes-in-place',
    fits: (s) => {
      const nothing = s.type === 'NothingReturned' || /'NoneType'/.test(s.message)
      if (!nothing && !/\.\w+ is not a function/.test(s.message)) return undefined
      const kept = new RegExp(
        nothing
          ? `(?:(?<![=!<>])=(?!=)\\s*|\\breturn\\s+)[\\w.]+\\.(${inPlace})\\(`
          : `\\b(?:let\\s+)?(\\w+)\\s*=\\s*\\1\\.(push|unshift)\\(`,
      )
      const line = lineOf(s, kept)
      const name = kept.exec(s.code.split('\n')[line - 1] ?? '')?.at(-1)
      return line > 0 && name ? { name, line: String(line) } : undefined
    },
    means: t(
      '.{name} changes the list itself and does not hand it back.',
      '.{name} 直接更改清單，不會把它返回。',
      '.{name} 直接更改列表，不会把它返回。',
    ),
    tries: t(
      'Let it stand alone on its line, without = or return before it.',
      '讓它獨佔一行，前面不要寫 = 或 return。',
      '让它独占一行，前面不要写 = 或 return。',
    ),
  },
  {
    id: 'pop-empty',
    fits: (s) => when(/pop from (an )?empty/.test(s.message)),
    means: t(
      'The list is empty: there is nothing left to take out.',
      '清單已經空了，沒有東西可以取出。',
      '列表已经空了，没有东西可以取出。',
    ),
    tries: t('Ask first: while queue:', '先問：while queue:', '先问：while queue:'),
  },
]
