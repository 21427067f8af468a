import type { ProgramLanguage, ProgramStop, Text } from '../../engine/index.ts'

/** What an explanation may look at. */
export interface Scene {
  readonly stop: ProgramStop
  readonly language: ProgramLanguage
  /** The language's own message, without its type. */
  readonly message: string
  readonly type: string
  /** The line where it stopped, and the one before, without comments. */
  readonly line: string
  readonly before: string
  readonly source: string
}

/**
 * A mistake beginners make: how it is recognised (the gaps for its words, or undefined), what it means, what to try.
 * The first that fits is shown, so the special stand before the general.
 */
export interface Mistake {
  readonly id: string
  readonly fits: (scene: Scene) => Readonly<Record<string, string>> | undefined
  readonly means: Text
  readonly tries: Text
}

const when = (yes: boolean, gaps: Readonly<Record<string, string>> = {}) => (yes ? gaps : undefined)
const code = (name: ProgramStop['code']) => (s: Scene) => when(s.stop.code === name)
const reason = (name: string) => (s: Scene) => when(s.stop.code === 'world' && s.stop.reason === name)
const syntax = (s: Scene, language: ProgramLanguage) => s.stop.code === 'syntax' && s.language === language
const t = (en: string, hant: string, hans: string): Text => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })
const opens = (text: string, one: string, other: string) => text.split(one).length > text.split(other).length
const unclosed = (text: string) => opens(text, '(', ')') || opens(text, '[', ']') || opens(text, '{', '}')
const head = /^\s*(if|elif|else|while|for|def|class|try|except|finally|with)\b/

/** The text between quotes in a message: a name, a type. */
const quoted = (message: string) => /'([^']+)'/.exec(message)?.[1] ?? ''

export const mistakes: readonly Mistake[] = [
  // Before it runs: Python.
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
      'Python has math, random, collections, heapq, json and re.',
      'Python 可用 math、random、collections、heapq、json、re。',
      'Python 可用 math、random、collections、heapq、json、re。',
    ),
  },
  {
    id: 'closed-name',
    fits: (s) => when(/is not available here|is taken/.test(s.message)),
    means: t(
      'That name leads out of the game and is closed.',
      '那個名稱通往遊戲之外，已關上。',
      '那个名称通往游戏之外，已关闭。',
    ),
    tries: t(
      'Do without it: everything a level needs is in its list of functions.',
      '不用它也行：過關所需的函數都已列出。',
      '不用它也行：过关需要的函数都已列出。',
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
  // While it runs: limits.
  {
    id: 'endless-loop',
    fits: code('steps'),
    means: t(
      'After {limit} steps it was still running: probably an endless loop.',
      '走了 {limit} 步仍未完結，多數是無盡迴圈。',
      '走了 {limit} 步还没结束，多半是死循环。',
    ),
    tries: t(
      'Does something inside the loop make its condition false one day?',
      '迴圈之內，有沒有東西會令條件終於不成立？',
      '循环里面，有没有东西会让条件最终不成立？',
    ),
  },
  {
    id: 'endless-calls',
    fits: code('depth'),
    means: t('A function calls itself without end.', '函數不停呼叫自己。', '函数不停地调用自己。'),
    tries: t(
      'Give it a case where it returns without calling itself.',
      '給它一個不再呼叫自己就返回的情況。',
      '给它一个不再调用自己就返回的情况。',
    ),
  },
  {
    id: 'too-many-calls',
    fits: code('calls'),
    means: t(
      'It acted {limit} times and did not finish.',
      '它做了 {limit} 次動作仍未完成。',
      '它做了 {limit} 次动作还没完成。',
    ),
    tries: t(
      'Watch it walk: where does it go round and round?',
      '看看它怎樣走：在哪裏兜圈？',
      '看看它怎么走：在哪里兜圈子？',
    ),
  },
  {
    id: 'flood-of-output',
    fits: code('output'),
    means: t(
      'It printed more than {limit} characters.',
      '它輸出了超過 {limit} 個字元。',
      '它输出了超过 {limit} 个字符。',
    ),
    tries: t(
      'Print less, or print outside the loop.',
      '少輸出一點，或在迴圈外輸出。',
      '少输出一点，或在循环外输出。',
    ),
  },
  {
    id: 'memory',
    fits: code('memory'),
    means: t('It used up all the memory there is.', '它用光了所有記憶體。', '它用光了所有内存。'),
    tries: t(
      'Which list or text grows in the loop?',
      '迴圈之內，哪個清單或文字不停變長？',
      '循环里面，哪个列表或文本不停变长？',
    ),
  },
  {
    id: 'hung',
    fits: code('hung'),
    means: t(
      'One single step took so long that it was cut off.',
      '單單一步花的時間太久，已被中止。',
      '光是一步就花了太久，已被中止。',
    ),
    tries: t(
      'A huge number, a huge list or a tricky pattern search: make it smaller.',
      '可能是巨大的數、清單，或繁複的樣式搜尋：把它變小。',
      '可能是巨大的数、列表，或复杂的模式搜索：把它变小。',
    ),
  },
  // While it runs: the world.
  {
    id: 'bumped',
    fits: reason('bumped'),
    means: t('forward() found no lane ahead.', 'forward() 前面沒有路。', 'forward() 前面没有路。'),
    tries: t(
      'Turn before you walk: what did the sign say, and how sure was the model?',
      '先轉彎再走：標誌說甚麼？模型有多肯定？',
      '先转弯再走：标志说什么？模型有多肯定？',
    ),
  },
  {
    id: 'not-a-picture',
    fits: reason('not-a-picture'),
    means: t('model.predict needs a picture.', 'model.predict 需要一張圖。', 'model.predict 需要一张图。'),
    tries: t('Give it what look() returns.', '把 look() 的結果交給它。', '把 look() 的结果交给它。'),
  },
  {
    id: 'not-a-cell',
    fits: reason('not-a-cell'),
    means: t(
      'neighbours was asked about something that is not an open cell.',
      'neighbours 收到的不是一個空格。',
      'neighbours 收到的不是一个空格子。',
    ),
    tries: t(
      'Give it one number: start, or a number it gave you before.',
      '給它一個數：start，或它之前給你的數。',
      '给它一个数：start，或它之前给你的数。',
    ),
  },
  {
    id: 'not-a-word',
    fits: reason('not-a-word'),
    means: t('weight needs one word.', 'weight 需要一個詞。', 'weight 需要一个词。'),
    tries: t(
      'Split the text first, then ask about each word.',
      '先把文字拆開，再逐個詞查問。',
      '先把文字拆开，再逐个词查询。',
    ),
  },
  // While it runs: the language.
  {
    id: 'missing-function',
    fits: (s) => when(s.type === 'MissingFunction', { name: s.message.split(' ')[0] ?? '' }),
    means: t(
      'The level calls {name}, and there is no such function.',
      '這一關會呼叫 {name}，但沒有這個函數。',
      '这一关会调用 {name}，但没有这个函数。',
    ),
    tries: t('Define it with exactly that name.', '用完全相同的名稱定義它。', '用完全相同的名称定义它。'),
  },
  {
    id: 'missing-return',
    fits: (s) => when(s.type === 'NothingReturned', { name: s.message.split(' ')[0] ?? '' }),
    means: t(
      '{name} ended without returning anything.',
      '{name} 完結了，沒有返回任何東西。',
      '{name} 结束了，没有返回任何东西。',
    ),
    tries: t(
      'Does every way through it reach a return?',
      '每條路徑最後都有 return 嗎？',
      '每条路径最后都有 return 吗？',
    ),
  },
  {
    id: 'wrong-capital',
    fits: (s) => {
      const name = unknownName(s)
      const meant = { true: 'True', false: 'False', null: 'None', none: 'None' }[name ?? '']
      const other = { True: 'true', False: 'false', None: 'null' }[name ?? '']
      return when(s.language === 'python' ? meant !== undefined : other !== undefined, {
        name: name ?? '',
        meant: (s.language === 'python' ? meant : other) ?? '',
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
      when(/before assignment|before initialization|referenced before/.test(s.message), {
        name: quoted(s.message),
      }),
    means: t('A variable is used before it has a value.', '變數還未有值就用了。', '变量还没有值就用了。'),
    tries: t(
      'Give it a first value above this line.',
      '在這一行之前先給它一個值。',
      '在这一行之前先给它一个值。',
    ),
  },
  {
    id: 'unknown-name',
    fits: (s) => {
      const name = unknownName(s)
      return when(name !== undefined, { name: name ?? '', near: '' })
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
  {
    id: 'off-by-one',
    fits: (s) => when(s.type === 'IndexError'),
    means: t('The list has no place with that number.', '清單沒有那個位置。', '列表没有那个位置。'),
    tries: t(
      'Places count from 0: the last one is len(list) - 1.',
      '位置由 0 數起：最後一個是 len(list) - 1。',
      '位置从 0 数起：最后一个是 len(list) - 1。',
    ),
  },
  {
    id: 'of-nothing',
    fits: (s) => when(/of undefined|of null|'NoneType'/.test(s.message)),
    means: t(
      'Something here is nothing: a place past the end of a list, or a function that returned nothing.',
      '這裏有個東西是空的：超出清單的位置，或沒有返回值的函數。',
      '这里有个东西是空的：超出列表的位置，或没有返回值的函数。',
    ),
    tries: t(
      'Print it on the line before to see what it is.',
      '在上一行用 print 看看它是甚麼。',
      '在上一行用 print 看看它是什么。',
    ),
  },
  {
    id: 'no-key',
    fits: (s) => when(s.type === 'KeyError', { name: s.message }),
    means: t('The dictionary has no key {name}.', '字典裏沒有鍵 {name}。', '字典里没有键 {name}。'),
    tries: t(
      'Ask first: if key in dictionary.',
      '先問：if key in dictionary。',
      '先问：if key in dictionary。',
    ),
  },
  {
    id: 'wrong-count',
    fits: (s) => when(/positional arguments|missing .*argument|function takes/.test(s.message)),
    means: t(
      'The function was given too many or too few values.',
      '交給函數的值太多或太少。',
      '交给函数的值太多或太少。',
    ),
    tries: t(
      'Compare the brackets of the call with those of the definition.',
      '對照呼叫和定義的括號內容。',
      '对照调用和定义的括号内容。',
    ),
  },
  {
    id: 'text-and-number',
    fits: (s) => when(s.type === 'TypeError' && /unsupported types?|can't convert/.test(s.message)),
    means: t(
      'Two things of different types do not go together here.',
      '這裏兩樣不同類型的東西不能一起用。',
      '这里两样不同类型的东西不能一起用。',
    ),
    tries: t(
      'Turn one into the other first: str(n) or int(text).',
      '先把其中一個轉換：str(n) 或 int(text)。',
      '先把其中一个转换：str(n) 或 int(text)。',
    ),
  },
  {
    id: 'not-a-function',
    fits: (s) =>
      when(/is not a function|isn't callable/.test(s.message), { name: s.message.split(' is')[0] ?? '' }),
    means: t(
      'Brackets ( ) call a function, and this is not one.',
      '括號 ( ) 是呼叫函數，但這個不是函數。',
      '括号 ( ) 是调用函数，但这个不是函数。',
    ),
    tries: t(
      'Check the name: is it a variable, or misspelt?',
      '檢查名稱：它是變數，還是拼錯了？',
      '检查名称：它是变量，还是拼错了？',
    ),
  },
  {
    id: 'no-attribute',
    fits: (s) => when(s.type === 'AttributeError', { name: /attribute '(\w+)'/.exec(s.message)?.[1] ?? '' }),
    means: t('This thing has no “{name}”.', '這個東西沒有「{name}」。', '这个东西没有“{name}”。'),
    tries: t(
      'Check what stands before the dot, and the spelling after it.',
      '檢查點號前是甚麼，點號後有沒有拼錯。',
      '检查点号前是什么，点号后有没有拼错。',
    ),
  },
  {
    id: 'not-iterable',
    fits: (s) => when(/not iterable|isn't iterable/.test(s.message)),
    means: t(
      'One can go through a list, not through a single thing.',
      '可以逐個走訪清單，不能走訪單一個東西。',
      '可以逐个遍历列表，不能遍历单个东西。',
    ),
    tries: t(
      'For a number, say range(n) (in JavaScript count with let i = 0).',
      '數字要用 range(n)（JavaScript 用 let i = 0 來數）。',
      '数字要用 range(n)（JavaScript 用 let i = 0 来数）。',
    ),
  },
  {
    id: 'division-by-zero',
    fits: (s) => when(s.type === 'ZeroDivisionError'),
    means: t('Nothing can be divided by 0.', '不能除以 0。', '不能除以 0。'),
    tries: t(
      'Ask whether it is 0 before dividing: an empty list?',
      '除之前先看看是不是 0：清單是空的嗎？',
      '除之前先看看是不是 0：列表是空的吗？',
    ),
  },
  {
    id: 'wrong-value',
    fits: (s) => when(s.type === 'ValueError' || s.type === 'RangeError'),
    means: t(
      'The type is right, the value is not: a text that is no number, or too few things to unpack.',
      '類型對，值不對：例如不是數字的文字，或可拆的東西太少。',
      '类型对，值不对：例如不是数字的文本，或可拆的东西太少。',
    ),
    tries: t(
      'Print the value on the line before.',
      '在上一行用 print 看看那個值。',
      '在上一行用 print 看看那个值。',
    ),
  },
  {
    id: 'wrong-type',
    fits: (s) => when(s.type === 'TypeError'),
    means: t('A value here has the wrong type.', '這裏有個值的類型不對。', '这里有个值的类型不对。'),
    tries: t(
      'Number, text, list or nothing? Print it on the line before.',
      '是數字、文字、清單還是空的？在上一行用 print 看看。',
      '是数字、文本、列表还是空的？在上一行用 print 看看。',
    ),
  },
  {
    id: 'other',
    fits: () => ({}),
    means: t('The program stopped with an error.', '程式因錯誤而停止。', '程序因错误而停止。'),
    tries: t(
      'Read the original message below, and look at the line.',
      '看看下面原來的訊息，再看看那一行。',
      '看看下面原来的消息，再看看那一行。',
    ),
  },
]

function indent(line: string): number {
  return line.length - line.trimStart().length
}

/** The name of a NameError or a ReferenceError. */
export function unknownName({ type, message }: Scene): string | undefined {
  if (type !== 'NameError' && type !== 'ReferenceError') return undefined
  return /name '([^']+)' isn't defined/.exec(message)?.[1] ?? /^(\S+) is not defined/.exec(message)?.[1]
}
