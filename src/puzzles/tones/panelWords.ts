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
    en: 'Average pitch of it all (one buoy)',
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
  hear: { en: 'Hear it', 'zh-Hant': '聽一聽', 'zh-Hans': '听一听' },
  modelSays: { en: 'The model gives', 'zh-Hant': '模型給出的概率', 'zh-Hans': '模型给出的概率' },
  trainFirst: {
    en: 'Train with these buoys. Then Pip has an answer for it.',
    'zh-Hant': '先用這些浮標訓練，Pip 才答得出。',
    'zh-Hans': '先用这些浮标训练，Pip 才答得出。',
  },
  drawFirst: {
    en: 'Draw one, or hear this. Pip has an answer for anything.',
    'zh-Hant': '畫一條，或者聽這條。無論是甚麼，Pip 都有答案。',
    'zh-Hans': '画一条，或者听这条。不管是什么，Pip 都有答案。',
  },
  last: { en: 'Sing it last tonight', 'zh-Hant': '讓它今晚壓軸', 'zh-Hans': '让它今晚压轴' },
  isLast: {
    en: 'It is sung last tonight. Press again to take it back.',
    'zh-Hant': '今晚由它壓軸。再按一次就收回。',
    'zh-Hans': '今晚由它压轴。再点一次就收回。',
  },
  synthesised: {
    en: 'The choir’s voices are synthesised. Nobody was recorded, and nobody is.',
    'zh-Hant': '合唱隊的聲音全是合成的。沒有錄過任何人，現在也不錄。',
    'zh-Hans': '合唱队的声音全是合成的。没有录过任何人，现在也不录。',
  },
} as const satisfies Record<string, Text>

/** Singing into the microphone. */
export const micWords = {
  start: { en: 'Sing it yourself', 'zh-Hant': '自己唱', 'zh-Hans': '自己唱' },
  why: {
    en: 'With the microphone: the browser asks first, no sound is stored or sent, only the line of your pitch stays here.',
    'zh-Hant': '用咪高峰：瀏覽器會先問你；聲音不會儲存，也不會傳送，只有音高的線留在這裏。',
    'zh-Hans': '用麦克风：浏览器会先问你；声音不会保存，也不会发送，只有音高的线留在这里。',
  },
  asking: {
    en: 'Asking for the microphone ...',
    'zh-Hant': '正在要求使用咪高峰……',
    'zh-Hans': '正在请求使用麦克风……',
  },
  stop: { en: 'Stop', 'zh-Hant': '停', 'zh-Hans': '停' },
  sing: {
    en: 'The microphone is on. Sing one ma; it stops when you do.',
    'zh-Hant': '咪高峰已開。唱一個 ma，你一停它就停。',
    'zh-Hans': '麦克风已打开。唱一个 ma，你一停它就停。',
  },
  laid: {
    en: 'That was you, at the choir’s height: your own middle lies on its middle.',
    'zh-Hant': '這就是你唱的，移到合唱隊的高度：你的中間，對着它的中間。',
    'zh-Hans': '这就是你唱的，移到合唱队的高度：你的中间，对着它的中间。',
  },
  nothing: {
    en: 'Only the sea was heard. Sing longer or nearer, or draw: that works as well.',
    'zh-Hant': '只聽到海浪。唱長一點、近一點；畫出來也一樣。',
    'zh-Hans': '只听到海浪。唱长一点、近一点；画出来也一样。',
  },
  refused: {
    en: 'The microphone was not allowed. That is fine: draw the line instead.',
    'zh-Hant': '咪高峰未獲准使用。沒關係，畫出來就可以。',
    'zh-Hans': '麦克风没有获准使用。没关系，画出来就可以。',
  },
  taken: {
    en: 'Another program has the microphone. Close it there and try once more, or draw the line.',
    'zh-Hant': '咪高峰正被其他程式使用。關閉那個程式再試，或者畫出來。',
    'zh-Hans': '麦克风正被其他程序使用。关闭那个程序再试，或者画出来。',
  },
  missing: {
    en: 'No microphone was found. That is fine: draw the line instead.',
    'zh-Hant': '找不到咪高峰。沒關係，畫出來就可以。',
    'zh-Hans': '找不到麦克风。没关系，画出来就可以。',
  },
  lost: {
    en: 'The microphone has gone: pulled out, or stopped. Try once more, or draw the line.',
    'zh-Hant': '咪高峰中斷了：被拔掉或被停用。可再試一次，或者畫出來。',
    'zh-Hans': '麦克风中断了：被拔掉或被停用。可再试一次，或者画出来。',
  },
} as const satisfies Record<string, Text>

export const knotWords = [words.knot0, words.knot1, words.knot2, words.knot3, words.knot4] as const
