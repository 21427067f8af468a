import { type Mistake, t, when } from './mistake.ts'

/** Values of the wrong type, size or place. */
export const valueMistakes: readonly Mistake[] = [
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
]
