import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { handHalfway, toldHand } from '../kit/byHand.ts'
import { deadpan } from '../kit/deadpan.ts'
import { toldRush } from '../kit/told.ts'
import type { Order, OwnEvent, PostEvent } from './events.ts'
import type { Setup } from './schema.ts'

type Named = Pick<Setup, 'characters'>
const nameOf = ({ characters }: Named, of: number, lang: Lang): string => characters[of]?.name[lang] ?? ''

export const about: About<Setup, PostEvent> = (setup, event) =>
  event.type === 'rush' || event.type === 'own' || event.type === 'hand'
    ? undefined
    : aboutCase(setup.characters, event)

/** Says what the model answers. */
export const halfway: Narrate<Setup, PostEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  if (event.type === 'hand') return handHalfway[lang]
  const given = { sure: sure(event.sure), answer: nameOf(setup, event.answer, lang) }
  const before = event.type === 'own' ? last(setup, event, lang) : event.drum ? run.drum[lang] : ''
  return before + fill(run.gives[lang], given)
}

/** And then what came of it. */
export const narrate: Narrate<Setup, PostEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return toldRush(run, event, lang)
  if (event.type === 'hand') return setup.byHand ? toldHand(setup.byHand, event.raced, 'eyes', lang) : ''
  if (event.type === 'own') return last(setup, event, lang) + pipSays(setup, event, lang) + run.nobody[lang]
  if (event.right) return halfway(setup, event, lang) + run.right[lang]
  return pipSays(setup, event, lang) + fill(run.itIs[lang], { truth: nameOf(setup, event.truth, lang) })
}

const last = ({ guest }: Setup, { mine }: OwnEvent, lang: Lang): string =>
  mine ? run.mine[lang] : fill(run.last[lang], { name: guest.name[lang] })

/** Pip's own words: 196 numbers are all it has. */
export const pipSays = (
  setup: Named,
  {
    sure: given,
    answer,
    shown: { cards, neat },
  }: Pick<Order, 'shown'> & { readonly sure: number; readonly answer: number },
  lang: Lang,
): string =>
  deadpan(lang, {
    ...{ what: run.numbers[lang], sure: given, answer: nameOf(setup, answer, lang) },
    shown: fill((neat ? run.neat : run.varied)[lang], { n: cards }),
  })

const run = {
  numbers: { en: '196 numbers', 'zh-Hant': '196 個數值', 'zh-Hans': '196 个数值' },
  neat: {
    en: 'one perfect one, {n} times',
    'zh-Hant': '一個完美的字，{n} 次',
    'zh-Hans': '一个完美的字，{n} 次',
  },
  varied: { en: '{n} of those', 'zh-Hant': '這個字 {n} 張', 'zh-Hans': '这个字 {n} 张' },
  gives: {
    en: 'The model gives {sure}% to *{answer}*. ',
    'zh-Hant': '模型給「{answer}」的概率是 {sure}%。',
    'zh-Hans': '模型给“{answer}”的概率是 {sure}%。',
  },
  right: { en: 'Delivered!', 'zh-Hant': '送對了！', 'zh-Hans': '送对了！' },
  itIs: {
    en: ' Ordered was *{truth}*.',
    'zh-Hant': '訂的其實是「{truth}」。',
    'zh-Hans': '订的其实是“{truth}”。',
  },
  drum: {
    en: 'The hard one. Drum roll! ',
    'zh-Hant': '最難認的來了。鼓聲！',
    'zh-Hans': '最难认的来了。敲鼓！',
  },
  rush: {
    en: 'A sack of {n} orders: {wrong} delivered wrongly.',
    'zh-Hant': '一袋 {n} 張訂單：{wrong} 張送錯。',
    'zh-Hans': '一袋 {n} 张订单：{wrong} 张送错。',
  },
  rushClean: {
    en: 'A sack of {n} orders, every one delivered.',
    'zh-Hant': '一袋 {n} 張訂單，張張送對。',
    'zh-Hans': '一袋 {n} 张订单，张张送对。',
  },
  rushing: {
    en: 'A sack of {n} orders at once.',
    'zh-Hant': '一袋 {n} 張訂單一起來。',
    'zh-Hans': '一袋 {n} 张订单一起来。',
  },
  returning: {
    en: 'One of those comes back.',
    'zh-Hant': '其中一張退了回來。',
    'zh-Hans': '其中一张退了回来。',
  },
  last: {
    en: 'Under the door: {name}. ',
    'zh-Hant': '門縫下塞進來：{name}。',
    'zh-Hans': '门缝下塞进来：{name}。',
  },
  mine: {
    en: 'Under the door: what you wrote. ',
    'zh-Hant': '門縫下塞進來：你寫的。',
    'zh-Hans': '门缝下塞进来：你写的。',
  },
  nobody: {
    en: ' It has four answers, and always gives one.',
    'zh-Hant': '它只有四個答案，總會答一個。',
    'zh-Hans': '它只有四个答案，总会答一个。',
  },
} as const satisfies Record<string, Text>

/** What the lab says where the words of all kinds would not do. */
export const labWords = {
  startLabel: {
    en: 'Press Train: what do perfect copies teach?',
    'zh-Hant': '按「訓練」：完美的字，教得到甚麼？',
    'zh-Hans': '点“训练”：完美的字，教得会什么？',
  },
} as const satisfies Record<string, Text>
