import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { handHalfway, toldHand } from '../kit/byHand.ts'
import { toldRush } from '../kit/told.ts'
import { folded, hertzOf } from './calls.ts'
import type { CallEvent, SoundEvent } from './events.ts'
import type { Setup } from './schema.ts'

type Case = Exclude<CallEvent, { readonly type: 'rush' }>

export const about: About<Setup, SoundEvent> = ({ things }, event) =>
  event.type === 'rush' || event.type === 'own' || event.type === 'hand'
    ? undefined
    : aboutCase(things, event)

/** Something calls; the model says how high, and whose pier that is. */
export const halfway: Narrate<Setup, SoundEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  if (event.type === 'hand') return handHalfway[lang]
  return arrival(event, lang) + fill(run.calls[lang], given(setup, event, lang))
}

/** And then who it was. */
export const narrate: Narrate<Setup, SoundEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return toldRush(run, event, lang)
  if (event.type === 'hand') return setup.byHand ? toldHand(setup.byHand, event.raced, 'ears', lang) : ''
  const { note, called, right } = event
  const truth = { thing: setup.things[event.truth]?.name[lang] ?? '', hertz: round(hertzOf(setup, note)) }
  if (event.type === 'own') return ownEnds(setup, event, lang)
  if (!right) return pipSays(setup, event, lang) + fill(run.itIs[lang], truth)
  if (event.type === 'return') return halfway(setup, event, lang)
  const berths = Math.abs(called - note)
  return (
    halfway(setup, event, lang) +
    (berths === 0
      ? fill(run.right[lang], truth)
      : fill((berths === 1 ? run.next : run.near)[lang], { ...truth, n: berths }))
  )
}

const round = (hertz: number): number => Math.round(hertz)

const given = (setup: Setup, { answer, called, sure: share }: Case, lang: Lang) => ({
  ...{ sure: sure(share), hertz: round(hertzOf(setup, called)) },
  pier: setup.things[answer]?.pier[lang] ?? '',
})

function arrival(event: Case, lang: Lang): string {
  if (event.type === 'own') return fill(run.own[lang], { hertz: event.hertz })
  return event.type === 'case' && event.drum ? run.drum[lang] : run.something[lang]
}

/** Pip says figures and how many numbers it was given, nothing else. */
const pipSays = (setup: Setup, event: Case, lang: Lang): string =>
  fill(run.pip[lang], { ...given(setup, event, lang), n: event.rate })

/** What became of the player's whistle in the numbers, and where Pip sends it. */
function ownEnds(setup: Setup, event: Case, lang: Lang): string {
  const lost = event.hertz > event.rate / 2
  const became = lost
    ? fill(run.became[lang], { n: event.rate, hertz: round(folded(event.hertz, event.rate)) })
    : ''
  return arrival(event, lang) + became + pipSays(setup, event, lang) + run.uncounted[lang]
}

const run = {
  something: {
    en: 'Something calls in the fog. ',
    'zh-Hant': '霧裏有一聲。',
    'zh-Hans': '雾里有一声。',
  },
  drum: {
    en: 'The hard one. Drum roll! Two call at the same moment; the louder counts. ',
    'zh-Hant': '最難的來了。鼓聲！兩艘船同時叫，以較響的為準。',
    'zh-Hans': '最难的来了。敲鼓！两条船同时叫，以较响的为准。',
  },
  own: {
    en: 'Last, your own whistle, {hertz} hertz. ',
    'zh-Hant': '壓軸是你自己的哨聲，{hertz} 赫茲。',
    'zh-Hans': '压轴是你自己的哨声，{hertz} 赫兹。',
  },
  calls: {
    en: 'Pip calls {hertz} hertz, {pier}: {sure}%. ',
    'zh-Hant': 'Pip 叫 {hertz} 赫茲，{pier}：{sure}%。',
    'zh-Hans': 'Pip 报 {hertz} 赫兹，{pier}：{sure}%。',
  },
  right: {
    en: 'Right: {thing}.',
    'zh-Hant': '正確，是{thing}。',
    'zh-Hans': '正确，是{thing}。',
  },
  next: {
    en: 'It is {thing}, one berth along: {hertz} hertz.',
    'zh-Hant': '是{thing}，差一個泊位：{hertz} 赫茲。',
    'zh-Hans': '是{thing}，差一个泊位：{hertz} 赫兹。',
  },
  near: {
    en: 'It is {thing}, {n} berths along: {hertz} hertz.',
    'zh-Hant': '是{thing}，差 {n} 個泊位：{hertz} 赫茲。',
    'zh-Hans': '是{thing}，差 {n} 个泊位：{hertz} 赫兹。',
  },
  pip: {
    en: 'Pip: “{pier}. {sure}%. {n} numbers a second were all I was given.”',
    'zh-Hant': 'Pip：「{pier}，{sure}%。我只得到每秒 {n} 個數。」',
    'zh-Hans': 'Pip：“{pier}，{sure}%。我只拿到每秒 {n} 个数。”',
  },
  itIs: {
    en: ' It was {thing}, {hertz} hertz.',
    'zh-Hant': '是{thing}，{hertz} 赫茲。',
    'zh-Hans': '是{thing}，{hertz} 赫兹。',
  },
  became: {
    en: 'In {n} numbers a second it is {hertz} hertz. ',
    'zh-Hant': '每秒取 {n} 個數，它就成了 {hertz} 赫茲。',
    'zh-Hans': '每秒取 {n} 个数，它就成了 {hertz} 赫兹。',
  },
  uncounted: {
    en: ' It does not count.',
    'zh-Hant': '這一聲不計分。',
    'zh-Hans': '这一声不计分。',
  },
  rushing: {
    en: '{n} more call, one over the other.',
    'zh-Hant': '又有 {n} 聲，此起彼落。',
    'zh-Hans': '又有 {n} 声，此起彼落。',
  },
  rush: {
    en: '{n} more: {wrong} moored at the wrong pier.',
    'zh-Hant': '又來了 {n} 艘：{wrong} 艘停錯碼頭。',
    'zh-Hans': '又来了 {n} 条：{wrong} 条停错码头。',
  },
  rushClean: {
    en: '{n} more, each at its own pier.',
    'zh-Hant': '又來了 {n} 艘，全都停對了碼頭。',
    'zh-Hans': '又来了 {n} 条，全都停对了码头。',
  },
  returning: {
    en: 'One of those calls again.',
    'zh-Hant': '其中一艘又叫了一聲。',
    'zh-Hans': '其中一条又叫了一声。',
  },
} as const satisfies Record<string, Text>

/** The lab's own words where this kind says another. */
export const labWords = {
  startLabel: {
    en: 'Listen to a boat, set rate and window, then press Train.',
    'zh-Hant': '聽聽一艘船，定好採樣率和窗口，然後按「訓練」。',
    'zh-Hans': '听听一条船，定好采样率和窗口，然后点“训练”。',
  },
} as const satisfies Record<string, Text>
