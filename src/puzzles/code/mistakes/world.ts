import { type Mistake, reason, t } from './mistake.ts'

/** What the level’s world refuses. */
export const worldMistakes: readonly Mistake[] = [
  {
    id: 'bumped',
    fits: reason('bumped'),
    means: t(
      'It stepped forward where there was no lane.',
      '它向前一步，但前面沒有路。',
      '它向前一步，但前面没有路。',
    ),
    tries: t(
      'Turn before you walk: what did the sign say, and how sure was the model?',
      '先轉彎再走：標誌說甚麼？模型有多大把握？',
      '先转弯再走：标志说什么？模型有多大把握？',
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
      'neighbours 收到的不是一個可以走的格。',
      'neighbours 收到的不是一个能走的格子。',
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
]
