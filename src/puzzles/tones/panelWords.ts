import type { Text } from '../../engine/index.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'Buoys and voices', 'zh-Hant': '浮標和聲音', 'zh-Hans': '浮标和声音' },
  buoys: { en: 'Buoys', 'zh-Hant': '浮標', 'zh-Hans': '浮标' },
  own: { en: 'Your voice', 'zh-Hant': '你的聲音', 'zh-Hans': '你的声音' },
  when: {
    en: 'A buoy at … milliseconds',
    'zh-Hant': '在第幾毫秒放浮標',
    'zh-Hans': '在第几毫秒放浮标',
  },
  at: { en: 'Buoy at {ms} ms', 'zh-Hant': '{ms} 毫秒的浮標', 'zh-Hans': '{ms} 毫秒的浮标' },
  mean: {
    en: 'Mean pitch of it all (one buoy)',
    'zh-Hant': '全段的平均音高（當一個浮標）',
    'zh-Hans': '全段的平均音高（算一个浮标）',
  },
  listen: {
    en: 'Look at one tone or one voice, and hear it',
    'zh-Hant': '只看一個聲調或一把聲音，聽一聽',
    'zh-Hans': '只看一个声调或一个声音，听一听',
  },
  all: { en: 'All', 'zh-Hant': '全部', 'zh-Hans': '全部' },
  none: {
    en: 'Each line is one syllable. Tap the water under the sound to anchor a buoy, or press here.',
    'zh-Hant': '每條線是一個音節。點聲音下面的水，放下浮標；也可以在這裏按。',
    'zh-Hans': '每条线是一个音节。点声音下面的水，放下浮标；也可以在这里点。',
  },
  some: {
    en: 'Where do the four tones lie apart under your buoys? Then train.',
    'zh-Hant': '在你的浮標上方，四個聲調分得開嗎？看好了就訓練。',
    'zh-Hans': '在你的浮标上方，四个声调分得开吗？看好了就训练。',
  },
  pip: {
    en: 'Pip names {n} of these {of} syllables right.',
    'zh-Hant': '這 {of} 個音節，Pip 答對 {n} 個。',
    'zh-Hans': '这 {of} 个音节，Pip 答对 {n} 个。',
  },
  draw: {
    en: 'Draw a contour over the water, from left to right, and hear it. Or move these.',
    'zh-Hant': '在水面上由左至右畫一條音高曲線，馬上聽到。也可以移動這裏。',
    'zh-Hans': '在水面上从左到右画一条音高曲线，马上听到。也可以移动这里。',
  },
  book: { en: 'As the textbook has them', 'zh-Hant': '課本的樣子', 'zh-Hans': '课本的样子' },
  knot0: { en: 'At the start', 'zh-Hant': '開頭', 'zh-Hans': '开头' },
  knot1: { en: 'After a quarter', 'zh-Hant': '四分之一處', 'zh-Hans': '四分之一处' },
  knot2: { en: 'In the middle', 'zh-Hant': '中間', 'zh-Hans': '中间' },
  knot3: { en: 'After three quarters', 'zh-Hant': '四分之三處', 'zh-Hans': '四分之三处' },
  knot4: { en: 'At the end', 'zh-Hant': '結尾', 'zh-Hans': '结尾' },
  hertz: { en: '{n} hertz', 'zh-Hant': '{n} 赫茲', 'zh-Hans': '{n} 赫兹' },
  sing: { en: 'Sing it', 'zh-Hant': '唱出來', 'zh-Hans': '唱出来' },
  modelSays: { en: 'The model gives', 'zh-Hant': '模型給出的概率', 'zh-Hans': '模型给出的概率' },
  trainFirst: {
    en: 'Train with these buoys. Then Pip has an answer for it.',
    'zh-Hant': '先用這些浮標訓練，Pip 才答得出。',
    'zh-Hans': '先用这些浮标训练，Pip 才答得出。',
  },
  drawFirst: {
    en: 'Draw one, or sing this. Pip has an answer for anything.',
    'zh-Hant': '畫一條，或者把這條唱出來。無論唱甚麼，Pip 都有答案。',
    'zh-Hans': '画一条，或者把这条唱出来。不管唱什么，Pip 都有答案。',
  },
  last: { en: 'Sing it last tonight', 'zh-Hant': '讓它今晚壓軸', 'zh-Hans': '让它今晚压轴' },
  isLast: {
    en: 'It is sung last tonight. Press again to take it back.',
    'zh-Hant': '今晚由它壓軸。再按一次就收回。',
    'zh-Hans': '今晚由它压轴。再点一次就收回。',
  },
  synthesised: {
    en: 'All voices here are synthesised. Nobody was recorded, and nobody is.',
    'zh-Hant': '這裏的聲音全都是合成的。沒有錄過任何人，現在也不錄。',
    'zh-Hans': '这里的声音全都是合成的。没有录过任何人，现在也不录。',
  },
} as const satisfies Record<string, Text>

export const knotWords = [words.knot0, words.knot1, words.knot2, words.knot3, words.knot4] as const
