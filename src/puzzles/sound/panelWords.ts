import type { Text } from '../../engine/index.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'Numbers and whistle', 'zh-Hant': '取數和哨聲', 'zh-Hans': '取数和哨声' },
  numbers: { en: 'Numbers', 'zh-Hant': '取數', 'zh-Hans': '取数' },
  own: { en: 'Your whistle', 'zh-Hant': '你的哨聲', 'zh-Hans': '你的哨声' },
  whose: {
    en: 'You first: whose call is this?',
    'zh-Hant': '先由你來：這是誰的叫聲？',
    'zh-Hans': '先由你来：这是谁的叫声？',
  },
  hearCall: {
    en: 'Hear call {n}. Its wave repeats about {times} times in 10 milliseconds.',
    'zh-Hant': '聽第 {n} 聲。它的波形在 10 毫秒裏大約重複 {times} 次。',
    'zh-Hans': '听第 {n} 声。它的波形在 10 毫秒里大约重复 {times} 次。',
  },
  byEyeByEar: {
    en: 'By eye: repeats in 10 ms × 100 = hertz. By ear: tap a boat and compare.',
    'zh-Hant': '用眼看：10 毫秒裏重複的次數 × 100 = 赫茲。用耳聽：點一艘船，比一比。',
    'zh-Hans': '用眼看：10 毫秒里重复的次数 × 100 = 赫兹。用耳听：点一条船，比一比。',
  },
  rate: { en: 'Sampling rate', 'zh-Hant': '採樣率', 'zh-Hans': '采样率' },
  rateNote: {
    en: 'Half of it is the highest note that the numbers can show.',
    'zh-Hant': '它的一半，就是能表示的最高音。',
    'zh-Hans': '它的一半，就是能表示的最高音。',
  },
  perSecond: { en: '{n} a second', 'zh-Hant': '每秒 {n} 個', 'zh-Hans': '每秒 {n} 个' },
  window: { en: 'Window', 'zh-Hant': '窗口', 'zh-Hans': '窗口' },
  windowNote: {
    en: 'Longer makes thinner peaks. A call lasts about 200 ms.',
    'zh-Hant': '越長，峰越窄。一聲大約 200 毫秒。',
    'zh-Hans': '越长，峰越窄。一声大约 200 毫秒。',
  },
  ms: { en: '{n} ms', 'zh-Hant': '{n} 毫秒', 'zh-Hans': '{n} 毫秒' },
  listen: { en: 'Who calls', 'zh-Hant': '誰在叫', 'zh-Hans': '谁在叫' },
  air: { en: 'Hear the air', 'zh-Hant': '聽空氣', 'zh-Hans': '听空气' },
  hearNumbers: { en: 'Hear the numbers', 'zh-Hant': '聽那串數', 'zh-Hans': '听那串数' },
  same: {
    en: 'In the air {hertz} hertz. In the numbers {hertz} hertz: the same.',
    'zh-Hant': '空氣裏是 {hertz} 赫茲，數裏也是 {hertz} 赫茲：一樣。',
    'zh-Hans': '空气里是 {hertz} 赫兹，数里也是 {hertz} 赫兹：一样。',
  },
  other: {
    en: 'In the air {hertz} hertz. In the numbers {folded} hertz: another note!',
    'zh-Hant': '空氣裏是 {hertz} 赫茲，數裏卻是 {folded} 赫茲：變了另一個音！',
    'zh-Hans': '空气里是 {hertz} 赫兹，数里却是 {folded} 赫兹：成了另一个音！',
  },
  pip: {
    en: 'Pip names {share}% of the training calls to the note, and is {error}% off on average.',
    'zh-Hant': '訓練的叫聲，Pip 有 {share}% 叫對音，平均誤差 {error}%。',
    'zh-Hans': '训练的叫声，Pip 有 {share}% 报对音，平均误差 {error}%。',
  },
  fresh: {
    en: 'Each dot on the wave is one number. Drag a buoy along the wave, or the flag under it; then train.',
    'zh-Hant': '波上每一點就是一個數。在波上拖動浮標，或者拖動下面的旗，然後訓練。',
    'zh-Hans': '波上每一点就是一个数。在波上拖动浮标，或者拖动下面的旗，然后训练。',
  },
  whistle: { en: 'Your whistle', 'zh-Hant': '你的哨聲', 'zh-Hans': '你的哨声' },
  hertz: { en: '{n} hertz', 'zh-Hant': '{n} 赫茲', 'zh-Hans': '{n} 赫兹' },
  lay: {
    en: 'Whistle as high as you like, higher than any boat. What do the numbers make of it?',
    'zh-Hant': '吹多高都可以，比任何一艘船都高。看看那串數把它變成甚麼。',
    'zh-Hans': '吹多高都可以，比哪条船都高。看看那串数把它变成什么。',
  },
  modelSays: { en: 'The model gives', 'zh-Hant': '模型給出的概率', 'zh-Hans': '模型给出的概率' },
  trainFirst: {
    en: 'Train with this rate and window. Then Pip has an answer for it.',
    'zh-Hant': '先用這個採樣率和窗口訓練，Pip 才答得出。',
    'zh-Hans': '先用这个采样率和窗口训练，Pip 才答得出。',
  },
  last: { en: 'Whistle it last tonight', 'zh-Hant': '讓它今晚壓軸', 'zh-Hans': '让它今晚压轴' },
  isLast: {
    en: 'It is last tonight. Press again to take it back.',
    'zh-Hant': '今晚由它壓軸。再按一次就收回。',
    'zh-Hans': '今晚由它压轴。再点一次就收回。',
  },
  synthesised: {
    en: 'All sounds here are synthesised. Nothing was recorded.',
    'zh-Hant': '這裏的聲音全都是合成的，沒有錄過任何聲音。',
    'zh-Hans': '这里的声音全都是合成的，没有录过任何声音。',
  },
} as const satisfies Record<string, Text>
