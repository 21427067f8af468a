import { indent, type Mistake, opens, syntax, t, unclosed, when } from './mistake.ts'

/** A line that opens a block. */
const head = /^\s*(if|elif|else|while|for|def|class|try|except|finally|with)\b/

/** Lines that cannot be read: before the program runs. */
export const syntaxMistakes: readonly Mistake[] = [
  {
    id: 'else-if',
    fits: (s) => when(syntax(s, 'python') && /^\s*else\s+if\b/.test(s.line)),
    means: t(
      'Python writes “else if” as one word.',
      'Python 的「否則如果」是一個字。',
      'Python 的“否则如果”是一个词。',
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
    id: 'plus-plus',
    fits: (s) => when(syntax(s, 'python') && /\+\+|--/.test(s.line)),
    means: t('Python has no ++ or --.', 'Python 沒有 ++ 和 --。', 'Python 没有 ++ 和 --。'),
    tries: t('Write n += 1 or n -= 1.', '寫成 n += 1 或 n -= 1。', '写成 n += 1 或 n -= 1。'),
  },
  {
    id: 'other-language',
    fits: (s) =>
      when(
        (syntax(s, 'python') && /^\s*(let|const|var|function)\b|[{;]\s*$/.test(s.line)) ||
          (syntax(s, 'javascript') && /^\s*(def|elif)\b|^\s*(if|while|for)\b[^({]*:\s*$/.test(s.line)),
      ),
    means: t(
      'This line is written in the other language.',
      '這一行是另一種語言的寫法。',
      '这一行是另一种语言的写法。',
    ),
    tries: t(
      'Python: def, no let, a colon and an indent. JavaScript: function, let, brackets { }.',
      'Python 用 def，不用 let，用冒號和縮排；JavaScript 用 function、let 和大括號 { }。',
      'Python 用 def，不用 let，用冒号和缩进；JavaScript 用 function、let 和大括号 { }。',
    ),
  },
  {
    id: 'unclosed-text',
    fits: (s) =>
      when(
        s.stop.code === 'syntax' &&
          (/unterminated string/i.test(s.message) ||
            (s.line.match(/"/g)?.length ?? 0) % 2 === 1 ||
            (s.line.match(/'/g)?.length ?? 0) % 2 === 1),
      ),
    means: t(
      'A text begins with a quote and never ends.',
      '文字有開頭的引號，沒有結尾的引號。',
      '字符串有开头的引号，没有结尾的引号。',
    ),
    tries: t('Put the same quote at its end.', '在結尾補上同一種引號。', '在结尾补上同一种引号。'),
  },
  {
    id: 'assignment-in-condition',
    fits: (s) =>
      when(
        (s.stop.code === 'syntax' || s.stop.code === 'steps') &&
          /\b(if|elif|while)\b[^=!<>]*[^=!<>]=(?!=|>)/.test(s.line),
      ),
    means: t(
      'One = stores a value; a condition must compare.',
      '一個 = 是「存入」；條件要用比較。',
      '一个 = 是“存入”；条件要用比较。',
    ),
    tries: t(
      'Use == (in JavaScript ===).',
      '改用 ==（JavaScript 用 ===）。',
      '改用 ==（JavaScript 用 ===）。',
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
    id: 'missing-colon',
    fits: (s) =>
      when(
        syntax(s, 'python') &&
          ((head.test(s.line) && !unclosed(s.line) && !/:/.test(s.line)) ||
            (head.test(s.before) && !unclosed(s.before) && !/:/.test(s.before))),
      ),
    means: t(
      'A line that opens a block ends with a colon.',
      '開始一個區塊的一行要以冒號結尾。',
      '开始一个代码块的一行要以冒号结尾。',
    ),
    tries: t(
      'Put : at the end of the if, while, for or def.',
      '在 if、while、for 或 def 那行最後加 :。',
      '在 if、while、for 或 def 那行最后加 :。',
    ),
  },
  {
    id: 'unclosed-bracket',
    fits: (s) =>
      when(
        s.stop.code === 'syntax' &&
          (unclosed(s.line) || unclosed(s.before) || (s.language === 'javascript' && unclosed(s.source))),
      ),
    means: t('A bracket was opened and not closed.', '有括號開了沒有關。', '有括号开了没有关。'),
    tries: t(
      'Count ( ) [ ] { } on this line and the one before.',
      '數一數這一行和上一行的 ( ) [ ] { }。',
      '数一数这一行和上一行的 ( ) [ ] { }。',
    ),
  },
  {
    id: 'extra-bracket',
    fits: (s) =>
      when(
        s.stop.code === 'syntax' &&
          (opens(s.source, ')', '(') || opens(s.source, ']', '[') || opens(s.source, '}', '{')),
      ),
    means: t('There is one closing bracket too many.', '多了一個關括號。', '多了一个右括号。'),
    tries: t('Take it out, or add the opening one.', '刪去它，或補上開括號。', '删掉它，或补上左括号。'),
  },
  {
    id: 'missing-indent',
    fits: (s) => when(syntax(s, 'python') && /:\s*$/.test(s.before) && indent(s.line) <= indent(s.before)),
    means: t(
      'After a colon, the next line must stand further right.',
      '冒號之後，下一行要向右縮排。',
      '冒号之后，下一行要向右缩进。',
    ),
    tries: t('Put four spaces before it.', '在前面加四個空格。', '在前面加四个空格。'),
  },
  {
    id: 'wrong-indent',
    fits: (s) =>
      when(syntax(s, 'python') && (/indent/i.test(s.message) || indent(s.line) !== indent(s.before))),
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
