import { oddBracket } from './brackets.ts'
import { keywords } from './keywords.ts'
import { indent, type Mistake, type Scene, syntax, t, unread, when } from './mistake.ts'
import { spellingMistakes } from './spelling.ts'

/** A line that opens a block in Python. */
const head = /^\s*(if|elif|else|while|for|def|class|try|except|finally|with)\b/

/** Words that go between two values, or before one. */
const isWord = (word: string) =>
  keywords.python.includes(word) || keywords.javascript.includes(word) || word === 'of'

/** A quote that is opened and not closed, in a line of which texts that are closed have been blanked. */
const loose = (line: string) => /["']/.test(line.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, ''))

const opened = (s: Scene) => {
  const { opened } = oddBracket(s.code)
  if (!opened || opened.line > s.at) return undefined
  // A body in progress leaves its brace open: that is the mistake only if everything up to the end could be read.
  const end = s.code.trimEnd().split('\n').length
  return opened.sign !== '{' || s.language === 'python' || s.at >= end ? opened : undefined
}

/** Lines that cannot be read: before the program runs. */
export const syntaxMistakes: readonly Mistake[] = [
  ...spellingMistakes,
  {
    id: 'unclosed-text',
    fits: (s) => {
      if (!unread(s)) return undefined
      if (/unterminated (string|template)/i.test(s.message) || loose(s.line)) return {}
      return when(loose(s.before), { line: String(s.beforeAt) })
    },
    means: t(
      'A text begins with a quote and never ends.',
      '文字有開頭的引號，沒有結尾的引號。',
      '字符串有开头的引号，没有结尾的引号。',
    ),
    tries: t(
      'Put the same quote at its end. A text that holds \' stands between "…".',
      '在結尾補上同一種引號。文字裏面有 \' 的話，外面改用 "……"。',
      '在结尾补上同一种引号。字符串里面有 \' 的话，外面改用 "……"。',
    ),
  },
  {
    id: 'assignment-in-condition',
    fits: (s) =>
      when(
        /^Unexpected = in a condition/.test(s.message) ||
          (unread(s) &&
            /\b(if|elif|while)\b[^=!<>]*[^=!<>]=(?!=|>)/.test(s.line) &&
            !/\b(let|const|var)\b/.test(s.line)),
      ),
    means: t(
      'One = stores a value; a condition must compare.',
      '一個 = 是「存入」；條件要用比較。',
      '一个 = 是“存入”；条件要用比较。',
    ),
    tries: t(
      'Use == (in JavaScript ===) to compare.',
      '比較要用 ==（JavaScript 用 ===）。',
      '比较要用 ==（JavaScript 用 ===）。',
    ),
  },
  {
    id: 'print-brackets',
    fits: (s) => when(syntax(s, 'python') && /^\s*print\s+[^(\s]/.test(s.line)),
    means: t(
      'print is a function and needs brackets.',
      'print 是函數，要有括號。',
      'print 是函数，要有括号。',
    ),
    tries: t('Write print(…).', '寫成 print(……)。', '写成 print(……)。'),
  },
  {
    id: 'unclosed-bracket',
    fits: (s) => {
      const found = unread(s) ? opened(s) : undefined
      return found && { line: String(found.line), sign: found.sign }
    },
    means: t(
      'The bracket {sign} is opened here and never closed.',
      '這裏的括號 {sign} 開了沒有關。',
      '这里的括号 {sign} 开了没有关。',
    ),
    tries: t(
      'Every ( [ { needs its ) ] }: find where this one should end.',
      '每個 ( [ { 都要有 ) ] }：看看這個應在哪裏關上。',
      '每个 ( [ { 都要有 ) ] }：看看这个应该在哪里关上。',
    ),
  },
  {
    id: 'missing-colon',
    fits: (s) => {
      if (!syntax(s, 'python') || !unread(s)) return undefined
      const misses = (line: string) => head.test(line) && !line.includes(':')
      if (misses(s.line)) return {}
      return when(misses(s.before), { line: String(s.beforeAt) })
    },
    means: t(
      'A line that opens a block ends with a colon.',
      '開始一個區塊的一行要以冒號結尾。',
      '开始一个代码块的一行要以冒号结尾。',
    ),
    tries: t(
      'Put : at the end of the if, else, while, for or def.',
      '在 if、else、while、for 或 def 那行最後加 :。',
      '在 if、else、while、for 或 def 那行最后加 :。',
    ),
  },
  {
    id: 'missing-brace',
    fits: (s) => {
      if (!syntax(s, 'javascript')) return undefined
      const misses = (line: string) => /^\s*function\b[^{]*\)\s*$/.test(line)
      if (misses(s.line)) return {}
      return when(misses(s.before), { line: String(s.beforeAt) })
    },
    means: t(
      'The lines of a function stand between { and }.',
      '函數的內容要放在 { 和 } 之間。',
      '函数的内容要放在 { 和 } 之间。',
    ),
    tries: t(
      'Put { at the end of this line, and } after the last line of the function.',
      '在這一行最後加 {，並在函數最後一行之後加 }。',
      '在这一行最后加 {，并在函数最后一行之后加 }。',
    ),
  },
  {
    id: 'extra-bracket',
    fits: (s) => {
      const closed = unread(s) ? oddBracket(s.code).closed : undefined
      return (
        closed && { line: String(s.at > 0 ? Math.min(s.at, closed.line) : closed.line), sign: closed.sign }
      )
    },
    means: t('There is one {sign} too many.', '多了一個 {sign}。', '多了一个 {sign}。'),
    tries: t(
      'Take it out, or add the bracket that opens it.',
      '刪去它，或補上配對的開括號。',
      '删掉它，或补上配对的左括号。',
    ),
  },
  {
    id: 'missing-comma',
    fits: (s) => {
      const line = s.code.split('\n')[s.at - 1] ?? ''
      const pair = new RegExp(
        `(?:[([,]${goesOn(s) ? '|^' : ''})[^()[\\],]*?(?<![\\w.])([\\w.]+)[ \\t]+(\\w+)`,
      )
      const [, one = '', two = ''] = (unread(s) && pair.exec(line)) || []
      return when(one !== '' && ![one, two].some(isWord), { one, two })
    },
    means: t(
      'Between {one} and {two} a sign is missing.',
      '{one} 和 {two} 之間欠了符號。',
      '{one} 和 {two} 之间缺了符号。',
    ),
    tries: t('Is it a comma?', '是不是逗號？', '是不是逗号？'),
  },
  {
    id: 'stray-else',
    fits: (s) => when(unread(s) && /^\s*\}?\s*(else|elif)\b/.test(s.line)),
    means: t('This else belongs to no if.', '這個 else 找不到所屬的 if。', '这个 else 找不到所属的 if。'),
    tries: t(
      'else stands right after the block of an if. In Python both begin in the same column.',
      'else 要緊接在 if 的區塊之後。在 Python，兩者要對齊同一欄。',
      'else 要紧跟在 if 的代码块后面。在 Python 里，两者要对齐同一列。',
    ),
  },
  {
    id: 'missing-indent',
    fits: (s) => {
      const nothing = s.line.trim() === ''
      const missing = /:\s*$/.test(s.before) && (nothing || indent(s.line) <= indent(s.before))
      return when(syntax(s, 'python') && missing, nothing ? { line: String(s.beforeAt) } : {})
    },
    means: t(
      'After a colon, the next line must stand further right.',
      '冒號之後，下一行要向右縮排。',
      '冒号之后，下一行要向右缩进。',
    ),
    tries: t('Put four spaces before it.', '在前面加四個空格。', '在前面加四个空格。'),
  },
  {
    id: 'wrong-indent',
    fits: (s) => {
      if (!syntax(s, 'python') || !unread(s)) return undefined
      if (/unindent/i.test(s.message)) return { line: String(unindented(s)) }
      if (goesOn(s)) return undefined
      if (!columns(s).includes(indent(s.line))) return {}
      return when(/indent/i.test(s.message) || (indent(s.line) > indent(s.before) && !/:\s*$/.test(s.before)))
    },
    means: t(
      'This line does not line up with its block.',
      '這一行沒有與所屬區塊對齊。',
      '这一行没有和所属代码块对齐。',
    ),
    tries: t(
      'Lines of one block begin in the same column.',
      '同一區塊的各行要由同一欄開始。',
      '同一代码块的各行要从同一列开始。',
    ),
  },
]

/** Whether the line stands within brackets that were opened above it: there it may begin anywhere. */
const goesOn = ({ code, at }: Scene) =>
  oddBracket(
    code
      .split('\n')
      .slice(0, at - 1)
      .join('\n'),
  ).opened !== undefined

/** Columns in which a line may begin, after those above it; whatever follows a colon may begin anywhere. */
function columns({ code, at, line, before }: Scene): number[] {
  if (/:\s*$/.test(before)) return [indent(line)]
  const open: number[] = [0]
  for (const one of code.split('\n').slice(0, at - 1)) {
    if (one.trim() === '') continue
    while (open.length > 1 && (open.at(-1) ?? 0) > indent(one)) open.pop()
    if (open.at(-1) !== indent(one)) open.push(indent(one))
  }
  return open
}

/** MicroPython names the line before the one that steps back to no column it knows. */
function unindented({ code, at }: Scene): number {
  const lines = code.split('\n')
  const here = indent(lines[at - 1] ?? '')
  const next = lines.findIndex((line, i) => i >= at && line.trim() !== '')
  return next >= 0 && indent(lines[next] ?? '') < here ? next + 1 : at
}
