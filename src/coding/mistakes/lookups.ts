import { lineWith, type Mistake, type Scene, t, when } from './mistake.ts'

/** JavaScript's answer that is no number. */
const nan = (s: Scene) => s.type === 'RanAway' && s.language === 'javascript' && / NaN$/.test(s.message)

/** What is looked up where nothing lies: past the end, at half a place, in nothing. */
export const lookupMistakes: readonly Mistake[] = [
  {
    id: 'off-by-one',
    fits: (s) => {
      if (s.type === 'IndexError') return { last: 'len(list) - 1' }
      // JavaScript only tells of it by an answer that is no number.
      const line = nan(s) ? lineWith(s.code, /<=\s*\w+\.length\b/) : 0
      return line > 0 ? { last: 'list.length - 1', line: String(line) } : undefined
    },
    means: t('The list has no place with that number.', '清單沒有那個位置。', '列表没有那个位置。'),
    tries: t(
      'Places count from 0: the last one is {last}.',
      '位置由 0 數起：最後一個是 {last}。',
      '位置从 0 数起：最后一个是 {last}。',
    ),
  },
  {
    id: 'place-no-whole-number',
    fits: (s) => when(/indices must be integers/.test(s.message)),
    means: t(
      'In [ ] stands the number of a place, and here it is no whole number.',
      '[ ] 內要寫位置的數字，這裏的不是整數。',
      '[ ] 里要写位置的数字，这里的不是整数。',
    ),
    tries: t(
      'Use a whole number: // divides into one, int(…) makes one.',
      '改用整數：用 // 相除，或用 int(…) 轉換。',
      '改用整数：用 // 相除，或用 int(…) 转换。',
    ),
  },
  {
    id: 'changed-while-looping',
    fits: (s) => when(/changed (size )?during iteration/.test(s.message)),
    means: t(
      'It changed while the loop was still going through it.',
      '迴圈還在逐個走訪它，它就改變了。',
      '循环还在逐个遍历它，它就改变了。',
    ),
    tries: t(
      'Loop over a copy: for one in list(…):',
      '改為走訪副本：for one in list(…):',
      '改为遍历副本：for one in list(…):',
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
    fits: (s) => when(s.type === 'KeyError', { name: s.message.replace(/^'(.*)'$/, '$1') }),
    means: t(
      'The dictionary has no key “{name}”.',
      '字典裏沒有「{name}」這個鍵。',
      '字典里没有“{name}”这个键。',
    ),
    tries: t('Ask first: if key in dictionary.', '先問：if 鍵 in 字典。', '先问：if 键 in 字典。'),
  },
]
