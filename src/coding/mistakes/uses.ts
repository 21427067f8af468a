import { type Mistake, quoted, t, when } from './mistake.ts'

/** Things that are used for what they are not there for. */
export const useMistakes: readonly Mistake[] = [
  {
    id: 'not-in-library',
    fits: (s) => {
      const name = /(?:can't|cannot) import name '?([^\s']+)/.exec(s.message)?.[1]
      const library = /\bfrom\s+(\w+)\s+import\b/.exec(s.line)?.[1]
      if (name && library) return { name, library }
      const [, module, missing] = /^module '(\w+)' has no attribute '(\w+)'/.exec(s.message) ?? []
      return module && missing ? { name: missing, library: module } : undefined
    },
    means: t(
      'The library {library} has nothing called {name}.',
      '程式庫 {library} 裏沒有 {name}。',
      '库 {library} 里没有 {name}。',
    ),
    tries: t(
      'Check its spelling, small and capital letters too: from math import sqrt.',
      '檢查拼法，大小寫也要對，例如 from math import sqrt。',
      '检查拼写，大小写也要对，例如 from math import sqrt。',
    ),
  },
  {
    id: 'format-unfit',
    fits: (s) =>
      when(
        s.type === 'ValueError' &&
          /format code|format specifier|Cannot specify|format character|incomplete format/.test(s.message),
      ),
    means: t(
      'The format behind the colon does not fit this value.',
      '冒號後的格式不適用於這個值。',
      '冒号后的格式不适用于这个值。',
    ),
    tries: t(
      'Text goes with :s or :>8, whole numbers with :d or :05, other numbers with :.2f.',
      '文字用 :s 或 :>8，整數用 :d 或 :05，小數用 :.2f。',
      '字符串用 :s 或 :>8，整数用 :d 或 :05，小数用 :.2f。',
    ),
  },
  {
    id: 'fixed-tuple',
    fits: (s) => when(/'tuple' object does(?: not|n't) support item/.test(s.message)),
    means: t(
      'Values in ( ) with commas, a tuple, cannot be changed.',
      '用 ( ) 和逗號寫成的一組值（元組）不能更改。',
      '用 ( ) 和逗号写成的一组值（元组）不能更改。',
    ),
    tries: t(
      'Write it with [ ] where you make it: then it is a list.',
      '建立時改用 [ ]，它就是清單。',
      '创建时改用 [ ]，它就是列表。',
    ),
  },
  {
    id: 'read-only',
    fits: (s) => {
      const name = /property '(\w+)' of .* has no (?:setter|deleter)/.exec(s.message)?.[1]
      return name ? { name } : undefined
    },
    means: t(
      '{name} can be read, but not set.',
      '{name} 只能讀取，不能設定。',
      '{name} 只能读取，不能设置。',
    ),
    tries: t(
      'It is a function under @property: change what it is worked out from.',
      '它是 @property 下的函數：請改它所依據的值。',
      '它是 @property 下的函数：请改它所依据的值。',
    ),
  },
  {
    id: 'whole-number',
    fits: (s) =>
      when(/object cannot be interpreted as an integer/.test(s.message), { name: quoted(s.message) }),
    means: t(
      'Here a whole number is needed, and this is of type {name}.',
      '這裏要用整數，但這個值的類型是 {name}。',
      '这里要用整数，但这个值的类型是 {name}。',
    ),
    tries: t(
      'Make it one: int(…). Division by / never gives a whole number, // does.',
      '用 int(…) 轉換。用 / 相除得不到整數，要用 //。',
      '用 int(…) 转换。用 / 相除得不到整数，要用 //。',
    ),
  },
  {
    id: 'changing-key',
    fits: (s) => when(/^unhashable type: '(?:list|dict|set)'/.test(s.message), { name: quoted(s.message) }),
    means: t(
      'A {name} can change, so it cannot be a key or stand in a set.',
      '{name} 可以更改，所以不能作鍵，也不能放進集合。',
      '{name} 可以更改，所以不能作键，也不能放进集合。',
    ),
    tries: t(
      'Use something fixed: a text, a number, or tuple(…).',
      '改用不會變的值：文字、數，或 tuple(…)。',
      '改用不会变的值：字符串、数，或 tuple(…)。',
    ),
  },
  {
    id: 'cut-dictionary',
    fits: (s) => when(/^unhashable type: 'slice'/.test(s.message)),
    means: t(
      'A dictionary has keys and no places: no part of it can be cut out with [a:b].',
      '字典只有鍵，沒有位置，不能用 [a:b] 取出一段。',
      '字典只有键，没有位置，不能用 [a:b] 取出一段。',
    ),
    tries: t(
      'Make a list of it first: list(d.items())[0:2].',
      '先轉成清單：list(d.items())[0:2]。',
      '先转成列表：list(d.items())[0:2]。',
    ),
  },
  {
    id: 'set-has-no-places',
    fits: (s) => when(/'(?:frozen)?set' object is not subscriptable/.test(s.message)),
    means: t(
      'A set has no first and no second: [ ] cannot ask for a place.',
      '集合沒有先後，不能用 [ ] 取某個位置。',
      '集合没有先后，不能用 [ ] 取某个位置。',
    ),
    tries: t('Make a list of it: sorted(s)[0].', '先轉成清單：sorted(s)[0]。', '先转成列表：sorted(s)[0]。'),
  },
  {
    id: 'no-exception',
    fits: (s) => when(/must derive from BaseException|do not inherit from BaseException/.test(s.message)),
    means: t(
      'raise and except need a kind of error, such as ValueError.',
      'raise 和 except 要用一種錯誤，例如 ValueError。',
      'raise 和 except 要用一种错误，例如 ValueError。',
    ),
    tries: t(
      'Write raise ValueError("…"), or except ValueError:',
      '寫成 raise ValueError("……")，或 except ValueError:',
      '写成 raise ValueError("……")，或 except ValueError:',
    ),
  },
  {
    id: 'assertion',
    fits: (s) => when(s.type === 'AssertionError'),
    means: t(
      'assert says that this must be true here, and it is not.',
      'assert 說這裏必須成立，但它不成立。',
      'assert 说这里必须成立，但它不成立。',
    ),
    tries: t(
      'Print both sides on the line before.',
      '在上一行把兩邊都 print 出來看看。',
      '在上一行把两边都 print 出来看看。',
    ),
  },
  {
    id: 'sum-of-texts',
    fits: (s) => when(/sum\(\) can't sum strings/.test(s.message)),
    means: t(
      'sum adds up numbers, not texts.',
      'sum 把數加起來，不能加文字。',
      'sum 把数加起来，不能加字符串。',
    ),
    tries: t(
      'Join texts: "".join(words).',
      '文字要用 "".join(清單) 連接。',
      '字符串要用 "".join(列表) 连接。',
    ),
  },
  {
    id: 'of-none-the-greatest',
    fits: (s) => when(/(?:max|min)\(\) arg is an empty sequence|^empty array$/.test(s.message)),
    means: t(
      'This list is empty, so it has no greatest, smallest or first.',
      '這個清單是空的，沒有最大、最小或第一個。',
      '这个列表是空的，没有最大、最小或第一个。',
    ),
    tries: t(
      'Ask first whether it is empty, or give a value for that: max(a, default=0).',
      '先看它是不是空的，或給一個預設值：max(a, default=0)。',
      '先看它是不是空的，或给一个默认值：max(a, default=0)。',
    ),
  },
  {
    id: 'too-large',
    // An infinite number that should become a whole one has run away before.
    fits: (s) => when(s.type === 'OverflowError' && !s.message.startsWith('cannot convert float')),
    means: t(
      'The result is larger than any decimal number can be.',
      '得數比任何小數都大，存不下了。',
      '得数比任何小数都大，存不下了。',
    ),
    tries: t(
      'Print what goes in: is it larger than you thought? Whole numbers have no limit: use 10 instead of 10.0.',
      '用 print 看看代入的數：是不是比你想的大？整數沒有上限：用 10，不用 10.0。',
      '用 print 看看代入的数：是不是比你想的大？整数没有上限：用 10，不用 10.0。',
    ),
  },
  {
    id: 'used-up',
    fits: (s) => when(s.type === 'StopIteration'),
    means: t(
      'next was asked once more, but nothing was left.',
      'next 又要了一個，但已經沒有了。',
      'next 又要了一个，但已经没有了。',
    ),
    tries: t(
      'Go through it with for, or say what comes at the end: next(it, None).',
      '改用 for 逐個取，或說明取完之後給甚麼：next(it, None)。',
      '改用 for 逐个取，或说明取完之后给什么：next(it, None)。',
    ),
  },
  {
    id: 'class-without-new',
    fits: (s) => when(/must be (?:invoked|called) with '?new/.test(s.message)),
    means: t(
      'A class is called with new in JavaScript.',
      '在 JavaScript，類別要用 new 呼叫。',
      '在 JavaScript 里，类要用 new 调用。',
    ),
    tries: t('Write new before its name.', '在名稱前寫上 new。', '在名称前写上 new。'),
  },
  {
    id: 'stopped-itself',
    fits: (s) =>
      when(s.stop.code === 'error' && /^\s*(?:raise|throw)\b|[{;)]\s*throw\b/.test(s.line), {
        said: s.message,
      }),
    means: t(
      'The program stopped itself here, and nothing caught it.',
      '程式在這裏自己拋出錯誤，但沒有地方接住。',
      '程序在这里自己抛出错误，但没有地方接住。',
    ),
    tries: t(
      'Catch it where the function is called: try, then except (in JavaScript catch).',
      '在呼叫的地方用 try 和 except（JavaScript 用 catch）接住。',
      '在调用的地方用 try 和 except（JavaScript 用 catch）接住。',
    ),
  },
  {
    id: 'same-parameter',
    fits: (s) => when(/argument name reused|Argument name clash|duplicate argument/i.test(s.message)),
    means: t(
      'Two parameters of this function have the same name.',
      '這個函數有兩個同名的參數。',
      '这个函数有两个同名的参数。',
    ),
    tries: t('Give each a name of its own.', '給每個參數不同的名稱。', '给每个参数不同的名称。'),
  },
]
