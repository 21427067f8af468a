import { own } from '../../engine/index.ts'
import { type Mistake, type Scene, t, when } from './mistake.ts'

/** What stands behind a dot in the other language, and what says the same. */
const otherMethods: Readonly<Record<Scene['language'], Readonly<Record<string, string>>>> = {
  python: {
    length: 'len(…)',
    size: 'len(…)',
    push: '.append(…)',
    shift: '.pop(0)',
    unshift: '.insert(0, …)',
    includes: '“one in list”',
    indexOf: '.index(…)',
    toLowerCase: '.lower()',
    toUpperCase: '.upper()',
    trim: '.strip()',
    slice: 'list[a:b]',
    substring: 'text[a:b]',
    concat: 'a + b',
    toString: 'str(…)',
    forEach: 'for one in list:',
    at: 'list[-1]',
    charAt: 'text[i]',
    replaceAll: '.replace(…)',
    contains: '“one in list”',
    has: '“one in list”',
    enqueue: '.append(…)',
    dequeue: '.pop(0)',
  },
  javascript: {
    append: '.push(…)',
    lower: '.toLowerCase()',
    upper: '.toUpperCase()',
    strip: '.trim()',
    extend: '.push(...list)',
    index: '.indexOf(…)',
    insert: '.splice(at, 0, …)',
    remove: '.splice(at, 1)',
    count: '.filter(…).length',
    items: 'Object.entries(…)',
    len: '.length',
    startswith: '.startsWith(…)',
    endswith: '.endsWith(…)',
    length: '.length',
    size: '.length',
    contains: '.includes(…)',
    has: '.includes(…)',
    add: '.push(…)',
    enqueue: '.push(…)',
    dequeue: '.shift()',
  },
}

/** What another kind of thing has in Python, and what this one has for it. */
const ofKind: Readonly<Record<string, string>> = {
  'list add': '.append(…)',
  'set append': '.add(…)',
  'set push': '.add(…)',
  'str append': 'text += "…"',
  'str add': 'text += "…"',
  'dict append': 'd[key] = value',
  'dict push': 'd[key] = value',
  'dict add': 'd[key] = value',
}

/** Values of the wrong type or size. */
export const valueMistakes: readonly Mistake[] = [
  {
    id: 'text-and-number',
    fits: (s) =>
      when(
        s.type === 'TypeError' &&
          /unsupported operand type|can only concatenate|not supported between|can't multiply|bad operand|requires string as left|expected str instance/.test(
            s.message,
          ),
      ),
    means: t(
      'Two things of different types do not go together here.',
      '這裏兩樣不同類型的東西不能一起用。',
      '这里两样不同类型的东西不能一起用。',
    ),
    tries: t(
      'Turn one into the other first: str(n) or int(text).',
      '先把其中一個轉換：str(數) 或 int(文字)。',
      '先把其中一个转换：str(数) 或 int(字符串)。',
    ),
  },
  {
    id: 'other-method',
    fits: (s) => {
      const missing =
        /\.(\w+) is not a function/.exec(s.message) ?? /has no attribute '(\w+)'/.exec(s.message)
      const name = missing?.[1] ?? ''
      const kind = s.language === 'python' ? /^'(\w+)' object/.exec(s.message)?.[1] : undefined
      // Whoever adds to {} meant a set.
      const set = name === 'add' && kind === 'dict' ? /\b(\w+)\s*=\s*\{\s*\}/.exec(s.code)?.[1] : undefined
      const meant =
        (set && `${set} = set()`) ?? own(ofKind, `${kind} ${name}`) ?? own(otherMethods[s.language], name)
      return meant ? { name: meant === `.${name}` ? `${name}( )` : name, meant } : undefined
    },
    means: t('Here there is no “.{name}”.', '這裏沒有「.{name}」。', '这里没有“.{name}”。'),
    tries: t('Here it is {meant}', '這裏寫成 {meant}', '这里写成 {meant}'),
  },
  {
    id: 'not-a-list',
    fits: (s) => when(/is not subscriptable|has no len\(\)/.test(s.message)),
    means: t(
      '[ ] and len are for lists and texts, and this is a single thing.',
      '[ ] 和 len 用於清單和文字，但這是單一個東西。',
      '[ ] 和 len 用于列表和字符串，但这是单个东西。',
    ),
    tries: t(
      'Print it on the line before: is it a number?',
      '在上一行用 print 看看：它是不是一個數？',
      '在上一行用 print 看看：它是不是一个数？',
    ),
  },
  {
    id: 'fixed-text',
    fits: (s) => when(/'(str|tuple)' object does not support item assignment/.test(s.message)),
    means: t(
      'The letters of a text cannot be changed one by one.',
      '文字裏的字元不能逐個更改。',
      '字符串里的字符不能逐个更改。',
    ),
    tries: t(
      'Build a new text: new = text[:2] + "x" + text[3:], or use a list.',
      '組成新的文字：new = text[:2] + "x" + text[3:]，或改用清單。',
      '拼成新的字符串：new = text[:2] + "x" + text[3:]，或改用列表。',
    ),
  },
  {
    id: 'not-a-function',
    fits: (s) =>
      when(/is not a (function|constructor)|is not callable/.test(s.message), {
        name: s.message.split(' is')[0] ?? '',
      }),
    means: t(
      'Brackets ( ) call a function, and this is not one.',
      '括號 ( ) 是呼叫函數，但這個不是函數。',
      '括号 ( ) 是调用函数，但这个不是函数。',
    ),
    tries: t(
      'A place in a list is written with [ ], times with *. Or is the name misspelt?',
      '清單的位置要用 [ ]，相乘要用 *。或者名稱拼錯了？',
      '列表的位置要用 [ ]，相乘要用 *。或者名称拼错了？',
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
    fits: (s) => when(/not iterable|Spread syntax/.test(s.message)),
    means: t(
      'You can loop over a list, but not over a single thing.',
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
    id: 'not-a-number',
    fits: (s) => when(/invalid literal|could not convert string to float/.test(s.message)),
    means: t('This text cannot be read as a number.', '這段文字不能讀成數。', '这段文字不能读成数。'),
    tries: t(
      'Print it on the line before: only digits may be in it.',
      '在上一行用 print 看看：裏面只可以有數字。',
      '在上一行用 print 看看：里面只能有数字。',
    ),
  },
  {
    id: 'unpacking',
    fits: (s) => when(/values to unpack/.test(s.message)),
    means: t(
      'There are not as many values on the right as names on the left.',
      '右邊的值和左邊的名稱數目不同。',
      '右边的值和左边的名称个数不同。',
    ),
    tries: t('Count both sides of the =.', '數一數 = 兩邊各有幾個。', '数一数 = 两边各有几个。'),
  },
  {
    id: 'wrong-value',
    fits: (s) => when(s.type === 'ValueError' || s.type === 'RangeError'),
    means: t(
      'The type is right, but this value does not work here: too large, negative, empty, or not found.',
      '類型對，但這個值在這裏不行：太大、是負數、是空的，或找不到。',
      '类型对，但这个值在这里不行：太大、是负数、是空的，或找不到。',
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
      '是数字、字符串、列表还是空的？在上一行用 print 看看。',
    ),
  },
]
