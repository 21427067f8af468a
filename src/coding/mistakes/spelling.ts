import { keywords } from './keywords.ts'
import { type Mistake, type Scene, syntax, t, when } from './mistake.ts'

const words: Readonly<Record<Scene['language'], RegExp>> = {
  python: new RegExp(`^\\s*(${keywords.python.join('|')})\\s*=(?!=)`),
  javascript: new RegExp(`^\\s*(?:(?:let|const|var)\\s+)?(${keywords.javascript.join('|')})\\s*=(?!=)`),
}

const pythonInJavaScript =
  /^\s*(def|elif|pass)\b|^\s*(if|while|for|else)\b[^{]*:\s*$|^\s*function\b[^{]*:\s*$|^\s*#/
const javascriptInPython =
  /^\s*(let|const|var|function|switch)\b|^\s*(\/\/|\/\*|do\s*[:{])|[{;]\s*$|^\s*\}|\/\/\s*\p{L}+\s+\p{L}/u

/** Words that are not of this language. */
export const spellingMistakes: readonly Mistake[] = [
  {
    id: 'else-if',
    fits: (s) => when(syntax(s, 'python') && /^\s*else\s+if\b/.test(s.line)),
    means: t(
      'Python writes “else if” as one word.',
      'Python 的「else if」要寫成一個字。',
      'Python 的“else if”要写成一个词。',
    ),
    tries: t('Write elif.', '寫成 elif。', '写成 elif。'),
  },
  {
    id: 'and-or',
    fits: (s) => when(syntax(s, 'python') && /&&|\|\||![^=]/.test(s.line)),
    means: t(
      '&&, || and ! belong to JavaScript.',
      '&&、||、! 是 JavaScript 的寫法。',
      '&&、||、! 是 JavaScript 的写法。',
    ),
    tries: t('In Python say and, or, not.', '在 Python 用 and、or、not。', '在 Python 里用 and、or、not。'),
  },
  {
    id: 'words-for-signs',
    fits: (s) => when(syntax(s, 'javascript') && /[(\w)]\s+(and|or)\s+[(\w!]|\bnot\s+\w/.test(lineOf(s))),
    means: t(
      'and, or and not belong to Python.',
      'and、or、not 是 Python 的寫法。',
      'and、or、not 是 Python 的写法。',
    ),
    tries: t('In JavaScript say &&, ||, !', '在 JavaScript 用 &&、||、!', '在 JavaScript 里用 &&、||、!'),
  },
  {
    id: 'plus-plus',
    fits: (s) => when(syntax(s, 'python') && /\+\+|--/.test(s.line)),
    means: t('Python has no ++ or --.', 'Python 沒有 ++ 和 --。', 'Python 没有 ++ 和 --。'),
    tries: t('Write n += 1 or n -= 1.', '寫成 n += 1 或 n -= 1。', '写成 n += 1 或 n -= 1。'),
  },
  {
    id: 'other-language',
    fits: (s) =>
      when(
        (syntax(s, 'python') && javascriptInPython.test(s.line)) ||
          (syntax(s, 'javascript') && pythonInJavaScript.test(s.line)),
      ),
    means: t(
      'This line is written in the other language.',
      '這一行是另一種語言的寫法。',
      '这一行是另一种语言的写法。',
    ),
    tries: t(
      'Python: def, no let, a colon and an indent, comments with #. JavaScript: function, let, brackets { }, comments with //.',
      'Python 用 def，不用 let，用冒號和縮排，註解用 #；JavaScript 用 function、let 和大括號 { }，註解用 //。',
      'Python 用 def，不用 let，用冒号和缩进，注释用 #；JavaScript 用 function、let 和大括号 { }，注释用 //。',
    ),
  },
  {
    id: 'condition-brackets',
    fits: (s) =>
      when(syntax(s, 'javascript') && /^\s*\}?\s*(else\s+)?(if|while|for|switch)\s+[^(\s]/.test(s.line)),
    means: t(
      'In JavaScript, what follows if, while or for stands in brackets ( ).',
      '在 JavaScript，if、while、for 之後的內容要放在括號 ( ) 裏。',
      '在 JavaScript 里，if、while、for 后面的内容要放在括号 ( ) 里。',
    ),
    tries: t(
      'Write if (…) {, while (…) { or for (const one of list) {',
      '寫成 if (……) {、while (……) { 或 for (const one of list) {',
      '写成 if (……) {、while (……) { 或 for (const one of list) {',
    ),
  },
  {
    id: 'for-commas',
    fits: (s) => when(syntax(s, 'javascript') && /\bfor\s*\([^;)]*,[^;)]*,/.test(s.line)),
    means: t(
      'The three parts of a for are parted by semicolons.',
      'for 的三個部分要用分號隔開。',
      'for 的三个部分要用分号隔开。',
    ),
    tries: t(
      'Write for (let i = 0; i < n; i++).',
      '寫成 for (let i = 0; i < n; i++)。',
      '写成 for (let i = 0; i < n; i++)。',
    ),
  },
  {
    id: 'reserved-word',
    fits: (s) => {
      const found = s.stop.code === 'syntax' && words[s.language].exec(s.line)
      return found ? { name: found[1] ?? '' } : undefined
    },
    means: t(
      '“{name}” is a word of the language itself: it cannot be a variable.',
      '「{name}」是程式語言本身的字，不可用作變數名稱。',
      '“{name}”是编程语言本身的词，不能用作变量名。',
    ),
    tries: t('Choose another name.', '改用另一個名稱。', '换一个名称。'),
  },
  {
    id: 'assign-to-value',
    fits: (s) =>
      when(
        s.stop.code === 'syntax' &&
          (/assign/i.test(s.message) || /^\s*((let|const|var)\s+)?["'\d][^=]*=(?!=)/.test(s.line)),
      ),
    means: t(
      'Left of = there must be a name to store in.',
      '= 的左邊必須是用來存放的名稱。',
      '= 的左边必须是用来存放的名称。',
    ),
    tries: t(
      'Turn it round: name = value. To compare, use ==.',
      '倒過來寫：名稱 = 值。要比較的話，用 ==。',
      '倒过来写：名称 = 值。要比较的话，用 ==。',
    ),
  },
]

const lineOf = ({ code, at }: Scene) => code.split('\n')[at - 1] ?? ''
