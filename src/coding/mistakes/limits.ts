import { code, type Mistake, t } from './mistake.ts'

/** Programs that do not end, or grow without end. */
export const limitMistakes: readonly Mistake[] = [
  {
    id: 'endless-loop',
    fits: code('steps'),
    means: t(
      'After {limit} steps it was still running: probably an endless loop.',
      '走了 {limit} 步仍未結束，多半是無限迴圈。',
      '走了 {limit} 步还没结束，多半是死循环。',
    ),
    tries: t(
      'Does anything inside the loop ever make its condition false?',
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
      'After {limit} calls of the level’s functions it was still not finished.',
      '呼叫了這一關的函數 {limit} 次，仍未完成。',
      '调用了这一关的函数 {limit} 次，还没完成。',
    ),
    tries: t(
      'Watch it: where does it do the same again and again?',
      '看看它：在哪裏一直重複同樣的事？',
      '看看它：在哪里一直重复同样的事？',
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
      '循环里面，哪个列表或字符串不停变长？',
    ),
  },
  {
    id: 'hung',
    fits: code('hung'),
    means: t(
      'This asks for so much work at once that it was cut off.',
      '這裏一次要做的工作太多，已被中止。',
      '这里一次要做的工作太多，已被中止。',
    ),
    tries: t(
      'Is there a huge number, a list that grows and grows, or a tricky pattern search? Make it smaller.',
      '有沒有巨大的數、不斷變長的清單，或繁複的樣式搜尋？把它變小。',
      '有没有巨大的数、不断变长的列表，或复杂的模式搜索？把它变小。',
    ),
  },
]
