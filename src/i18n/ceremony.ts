import type { Text } from '../engine/index.ts'
import type { peopleNames } from './level.ts'
import type { Phrases } from './say.ts'

/** When all lights of a tier are on. */
export const ceremonyWords = {
  lit: {
    en: 'Every light of {districts} is on.',
    'zh-Hant': '{districts}的燈，全部亮了。',
    'zh-Hans': '{districts}的灯，全亮了。',
  },
  again: { en: 'Light the sky again', 'zh-Hant': '再放一次煙火', 'zh-Hans': '再放一次烟花' },
} as const satisfies Phrases

/** What each person of the city says that evening. */
export const ceremonyThanks = {
  'pier-master': {
    en: 'Forty years on this pier, and now it is the lantern that asks me for examples.',
    'zh-Hant': '我在碼頭四十年，今天輪到燈籠來問我拿例子。',
    'zh-Hans': '我在码头四十年，今天轮到灯笼来找我要例子。',
  },
  'market-owner': {
    en: 'I counted the lights twice. All there! Who labelled them? You did.',
    'zh-Hant': '燈我數了兩次，一盞不少！誰貼的標籤？是你呀。',
    'zh-Hans': '灯我数了两遍，一盏不少！谁贴的标签？是你呀。',
  },
  'weather-keeper': {
    en: 'I drew a line through your progress. It goes up.',
    'zh-Hant': '我在你的進度上畫了一條線。它向上。',
    'zh-Hans': '我在你的进度上画了一条线。它向上。',
  },
  'postal-clerk': {
    en: 'I would have written you a card, but nobody could have read it.',
    'zh-Hant': '本來想寫張卡給你，可惜沒有人看得懂我的字。',
    'zh-Hans': '本来想给你写张卡片，可惜没人认得我的字。',
  },
  'voice-coach': {
    en: 'Flat tone, falling tone, it does not matter tonight: sing.',
    'zh-Hant': '今晚不改你的聲調，盡情唱吧。',
    'zh-Hans': '今晚不纠正你的声调，尽情唱吧。',
  },
  'yard-engineer': {
    en: 'Fixed. I will explain tomorrow.',
    'zh-Hant': '修好了。明天再解釋。',
    'zh-Hans': '修好了。明天再解释。',
  },
  librarian: { en: 'Bright.', 'zh-Hant': '亮。', 'zh-Hans': '亮。' },
  'cloud-operator': {
    en: 'No alarm tonight. I poured you some tea.',
    'zh-Hant': '今晚沒有警報。給你倒了杯茶。',
    'zh-Hans': '今晚没有警报。给你倒了杯茶。',
  },
} as const satisfies Record<Exclude<keyof typeof peopleNames, 'pip'>, Text>
