/** What the panel says. */
import type { Phrases } from '../../i18n/say.ts'

export const words = {
  mark: { en: 'Pass mark', 'zh-Hant': '及格線', 'zh-Hans': '及格线' },
  unsure: {
    en: 'Ask Miss Yim this close to it',
    'zh-Hant': '離線多近就問嚴老師',
    'zh-Hans': '离线多近就问严老师',
  },
  never: { en: 'never', 'zh-Hant': '不問', 'zh-Hans': '不问' },
  within: { en: 'within {n} points', 'zh-Hant': '{n} 分以內', 'zh-Hans': '{n} 分以内' },
  untrained: {
    en: 'Train first: then every learner of the rehearsal lies on the beach, as high as the model is sure of the tone that was asked for.',
    'zh-Hant': '先訓練：綵排學員的燈就會掛起來，模型對指定聲調越有把握，掛得越高。',
    'zh-Hans': '先训练：彩排学员的灯就会挂起来，模型对指定声调越有把握，挂得越高。',
  },
  caught: { en: 'Mistakes caught', 'zh-Hant': '唱錯，聽出來了', 'zh-Hans': '唱错，听出来了' },
  scolded: { en: 'Right, but scolded', 'zh-Hant': '唱對，卻被錯怪', 'zh-Hans': '唱对，却被错怪' },
  worst: { en: 'Worst group: {group}', 'zh-Hant': '錯怪最多：{group}', 'zh-Hans': '错怪最多：{group}' },
  asked: { en: 'Miss Yim was asked', 'zh-Hant': '問過嚴老師', 'zh-Hans': '问过严老师' },
  nOf: { en: '{n} of {of}', 'zh-Hant': '{n}／{of}', 'zh-Hans': '{n}/{of}' },
  tabs: { en: 'Voices and learners', 'zh-Hant': '聲音和學員', 'zh-Hans': '声音和学员' },
  voices: { en: 'Voices', 'zh-Hant': '聲音', 'zh-Hans': '声音' },
  learners: { en: 'Learners', 'zh-Hant': '學員', 'zh-Hans': '学员' },
  taught: {
    en: 'Whose voices does the model learn from? One evening each.',
    'zh-Hant': '模型跟誰的聲音學？每組要錄一個晚上。',
    'zh-Hans': '模型跟谁的声音学？每组要录一个晚上。',
  },
  ofGroup: {
    en: 'wrongly scolded: {n} of {of}',
    'zh-Hant': '被錯怪：{n}／{of}',
    'zh-Hans': '被错怪：{n}/{of}',
  },
  listen: {
    en: 'Press somebody to hear them, and to see their contour beside the textbook’s.',
    'zh-Hant': '按一位學員，聽聽看，再比一比他和課本的音高曲線。',
    'zh-Hans': '点一位学员，听听看，再比一比他和课本的音高曲线。',
  },
  penguin: { en: 'The penguin', 'zh-Hant': '企鵝', 'zh-Hans': '企鹅' },
  darkOnes: { en: 'Right, but scolded:', 'zh-Hant': '唱對，卻被錯怪：', 'zh-Hans': '唱对，却被错怪：' },
  missedOnes: { en: 'Wrong, but praised:', 'zh-Hant': '唱錯，卻過關：', 'zh-Hans': '唱错，却过关：' },
  nobody: { en: 'Nobody.', 'zh-Hant': '沒有。', 'zh-Hans': '没有。' },
  one: { en: '{who}, {tone}', 'zh-Hant': '{who} {tone}', 'zh-Hans': '{who} {tone}' },
  about: {
    en: '{who} was asked for {asked}. {what} The model gives {given}% to it, and hears {hears}.',
    'zh-Hant': '{who}要唱 {asked}。{what}模型給它的概率是 {given}%，聽成 {hears}。',
    'zh-Hans': '{who}要唱 {asked}。{what}模型给它的概率是 {given}%，听成 {hears}。',
  },
  aboutUntrained: {
    en: '{who} was asked for {asked}. {what}',
    'zh-Hant': '{who}要唱 {asked}。{what}',
    'zh-Hans': '{who}要唱 {asked}。{what}',
  },
  wasRight: { en: 'It was right.', 'zh-Hant': '唱對了。', 'zh-Hans': '唱对了。' },
  wentWrong: { en: 'A mistake: {slip}.', 'zh-Hant': '唱錯了：{slip}。', 'zh-Hans': '唱错了：{slip}。' },
  penguinSang: {
    en: 'It sang {sings}, perfectly.',
    'zh-Hant': '牠唱了 {sings}，唱得完美。',
    'zh-Hans': '它唱了 {sings}，唱得完美。',
  },
  fineOrAgain: {
    en: 'You first: well sung, or again?',
    'zh-Hant': '先由你來：唱對了，還是再唱？',
    'zh-Hans': '先由你来：唱对了，还是再唱？',
  },
  fine: { en: 'Well sung', 'zh-Hant': '唱對了', 'zh-Hans': '唱对了' },
  again: { en: 'Again', 'zh-Hant': '再唱', 'zh-Hans': '再唱' },
  hear: { en: 'Hear {tone}', 'zh-Hant': '聽 {tone}', 'zh-Hans': '听 {tone}' },
  aTry: {
    en: 'Asked for {tone}. Semitones from the middle, from beginning to end: {sung}. In the textbook, in levels: {book}',
    'zh-Hant': '題目是 {tone}。由頭到尾，離中間多少個半音：{sung}。課本的高低：{book}',
    'zh-Hans': '题目是 {tone}。从头到尾，离中间多少个半音：{sung}。课本的高低：{book}',
  },
  between: { en: ', ', 'zh-Hant': '、', 'zh-Hans': '、' },
  synthesised: {
    en: 'All voices are synthesised. Round lights sang right, diamonds did not. Of two who sing alike the harder one rehearses, the other comes tonight.',
    'zh-Hant': '所有聲音都是合成的。圓燈唱對了，菱形唱錯了。唱得相近的兩位，難評的一位來綵排，另一位今晚來。',
    'zh-Hans': '所有声音都是合成的。圆灯唱对了，菱形唱错了。唱得相近的两位，难评的一位来彩排，另一位今晚来。',
  },
} as const satisfies Phrases
