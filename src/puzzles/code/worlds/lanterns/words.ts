import { type ApiWord, t, word } from '../../../../coding/apiWord.ts'
import { type Mistake, reason } from '../../../../coding/mistakes/mistake.ts'
import type { Text } from '../../../../engine/index.ts'
import { fill, sure } from '../../../../i18n/say.ts'
import type { Move } from '../../events.ts'
import type { SayEvents, SayVerdicts } from '../../say.ts'
import type { Event, Verdict } from './events.ts'

export const api: readonly ApiWord[] = [
  word(
    'forward()',
    'forward()',
    t(
      'One step ahead; off the lane it bumps and the run ends.',
      '向前一步；前面沒有路就會撞到，這次就結束。',
      '向前一步；前面没有路就会撞上，这次就结束。',
    ),
  ),
  word('turn_left()', 'turnLeft()', t('Turns left on the spot.', '原地向左轉。', '原地向左转。')),
  word('turn_right()', 'turnRight()', t('Turns right on the spot.', '原地向右轉。', '原地向右转。')),
  word('turn_around()', 'turnAround()', t('Turns around on the spot.', '原地掉頭。', '原地掉头。')),
  word(
    'at_lantern()',
    'atLantern()',
    t('True when Pip stands under the lantern.', '到了燈籠下就是真。', '到了灯笼下就是真。'),
  ),
  word(
    'look()',
    'look()',
    t(
      'The picture of the ground here: 100 numbers, 0 bare to 1 paint.',
      '腳下地面的圖：100 個數，0 是空白，1 是顏料。',
      '脚下地面的图：100 个数，0 是空白，1 是颜料。',
    ),
  ),
  word(
    'look_again()',
    'lookAgain()',
    t(
      'Another picture of the same ground, from the other side. Each second look burns oil and is counted.',
      '換個角度，再給同一塊地面拍一張圖。每次都要燒油，會計算在內。',
      '换个角度，再给同一块地面拍一张图。每次都要费油，会算进去。',
    ),
  ),
  word(
    'model.predict(picture)',
    'model.predict(picture)',
    t(
      "The model's answer: .label is 'left', 'right', 'back' or 'none'; .sure is its probability, 0 to 1.",
      "模型的答案：.label 是 'left'、'right'、'back' 或 'none'；.sure 是概率，0 至 1。",
      "模型的答案：.label 是 'left'、'right'、'back' 或 'none'；.sure 是概率，0 到 1。",
    ),
  ),
]

export const events: SayEvents<Event> = {
  move: ({ how }, lang) => moves[how][lang],
  again: (_, lang) => told.again[lang],
  read: (event, lang) =>
    fill(told[event.again ? 'readAgain' : 'read'][lang], {
      sign: signs[event.label]?.[lang] ?? event.label,
      sure: sure(event.sure),
    }),
}

export const verdicts: SayVerdicts<Verdict> = {
  arrived: (_, lang) => told.arrived[lang],
  bumped: (_, lang) => told.bumped[lang],
  elsewhere: (_, lang) => told.elsewhere[lang],
}

export const signs: Readonly<Record<string, Text>> = {
  left: { en: 'left', 'zh-Hant': '左', 'zh-Hans': '左' },
  right: { en: 'right', 'zh-Hant': '右', 'zh-Hans': '右' },
  back: { en: 'back', 'zh-Hant': '掉頭', 'zh-Hans': '掉头' },
  none: { en: 'nothing', 'zh-Hant': '沒有標誌', 'zh-Hans': '没有标志' },
}

const moves: Readonly<Record<Move, Text>> = {
  forward: { en: 'One step forward.', 'zh-Hant': '向前一步。', 'zh-Hans': '向前一步。' },
  turnLeft: { en: 'It turns left.', 'zh-Hant': '向左轉。', 'zh-Hans': '向左转。' },
  turnRight: { en: 'It turns right.', 'zh-Hant': '向右轉。', 'zh-Hans': '向右转。' },
  turnAround: { en: 'It turns around.', 'zh-Hant': '掉頭。', 'zh-Hans': '掉头。' },
  bump: {
    en: 'No lane ahead: it bumps.',
    'zh-Hant': '前面沒有路，撞上了。',
    'zh-Hans': '前面没有路，撞上了。',
  },
}

const told = {
  read: {
    en: 'The model gives {sure}% to “{sign}”.',
    'zh-Hant': '模型給「{sign}」的概率是 {sure}%。',
    'zh-Hans': '模型给“{sign}”的概率是 {sure}%。',
  },
  again: {
    en: 'Pip leans over and looks again.',
    'zh-Hant': 'Pip 側身再看一次。',
    'zh-Hans': 'Pip 侧身再看一次。',
  },
  readAgain: {
    en: 'Second look: the model gives {sure}% to “{sign}”.',
    'zh-Hant': '再看一次：模型給「{sign}」的概率是 {sure}%。',
    'zh-Hans': '再看一次：模型给“{sign}”的概率是 {sure}%。',
  },
  arrived: {
    en: 'Pip stands under the lantern.',
    'zh-Hant': 'Pip 到了燈籠下。',
    'zh-Hans': 'Pip 到了灯笼下。',
  },
  bumped: {
    en: 'It walked off the lane and stopped there.',
    'zh-Hant': '它走出了小路，停在那裏。',
    'zh-Hans': '它走出了小路，停在那里。',
  },
  elsewhere: {
    en: 'The program ended before the lantern was reached.',
    'zh-Hant': '還未到燈籠，程式已經結束。',
    'zh-Hans': '还没到灯笼，程序就结束了。',
  },
} satisfies Record<string, Text>

/** What this world refuses. */
export const mistakes: readonly Mistake[] = [
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
]
