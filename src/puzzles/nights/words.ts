import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { caseWords } from '../../i18n/case.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { deadpanOf } from '../kit/deadpan.ts'
import { toldRush } from '../kit/told.ts'
import { sayCards, sayCounts } from './counts.ts'
import type { LastEvent, NightEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** What the model answers. */
export const halfway: Narrate<Setup, NightEvent> = (setup, event, lang) => {
  switch (event.type) {
    case 'dusk':
      return duskSays(setup, event.night, event.lesson, lang)
    case 'rush':
      return fill(run.rushing[lang], { n: event.batch.length })
    case 'return':
      return run.returning[lang]
    case 'last':
      return lastFerry(setup, event, lang)
    case 'case':
      return (event.drum ? run.drum[lang] : '') + gives(setup, event, lang)
  }
}

/** And then what came of it. */
export const narrate: Narrate<Setup, NightEvent> = (setup, event, lang) => {
  if (event.type === 'dusk') return duskSays(setup, event.night, event.lesson, lang)
  if (event.type === 'rush') return toldRush(run, event, lang)
  const truth = setup.classes[event.truth]?.name[lang] ?? ''
  if (event.type === 'last') {
    const same = event.asleep.answer === event.answer ? run.soDoes : run.yours
    const given = { sure: sure(event.sure), answer: setup.classes[event.answer]?.name[lang] ?? '' }
    return lastFerry(setup, event, lang) + fill(same[lang], given) + fill(run.isA[lang], { truth })
  }
  if (event.right)
    return (
      (event.type === 'case' && event.drum ? run.drum[lang] : '') +
      gives(setup, event, lang) +
      run.right[lang]
    )
  const values = setup.nights[event.night - 1]?.ferry[event.guest]?.values ?? []
  return pipSays(setup, { ...event, values }, lang) + fill(run.itIs[lang], { truth })
}

export const about: About<Setup, NightEvent> = (setup, event) =>
  event.type === 'case' || event.type === 'return' ? aboutCase(setup.classes, event) : undefined

/** Pip's own words: the figures are all it gets. */
export const pipSays = (
  setup: Setup,
  of: Parameters<typeof deadpanOf>[1] & { readonly shown: number },
  lang: Lang,
): string => deadpanOf(setup, of, (name) => sayCards(lang, of.shown, name), lang)

function duskSays(setup: Setup, night: number, lesson: readonly number[] | undefined, lang: Lang): string {
  if (lesson) return fill(run.lesson[lang], { night, cards: sayCounts(setup, lesson, lang) })
  return fill((night === 1 ? run.first : run.dusk)[lang], { night })
}

function gives(setup: Setup, event: { readonly sure: number; readonly answer: number }, lang: Lang): string {
  return fill(run.gives[lang], {
    sure: sure(event.sure),
    answer: setup.classes[event.answer]?.name[lang] ?? '',
  })
}

const lastFerry = (setup: Setup, { asleep }: LastEvent, lang: Lang): string =>
  fill(run.last[lang], { sure: sure(asleep.sure), answer: setup.classes[asleep.answer]?.name[lang] ?? '' })

const run = {
  ...caseWords,
  first: {
    en: 'Night 1. The ferry comes in, and Pip is at work.',
    'zh-Hant': '第 1 晚。渡輪靠岸，Pip 上班。',
    'zh-Hans': '第 1 晚。渡轮靠岸，Pip 上岗。',
  },
  dusk: {
    en: 'Night {night}. No lesson since: every weight is as it was last night.',
    'zh-Hant': '第 {night} 晚。沒有再上課：每個權重都和昨晚一樣。',
    'zh-Hans': '第 {night} 晚。没有再上课：每个权重都和昨晚一样。',
  },
  lesson: {
    en: 'A lesson by day: {cards}. The weights have changed. Night {night}.',
    'zh-Hant': '白天上了一課：{cards}。權重變了。第 {night} 晚。',
    'zh-Hans': '白天上了一课：{cards}。权重变了。第 {night} 晚。',
  },
  isA: { en: ' It is *{truth}*.', 'zh-Hant': '牠是「{truth}」。', 'zh-Hans': '它是“{truth}”。' },
  drum: {
    en: 'Nobody like this has ever come here. Drum roll! ',
    'zh-Hant': '這裏從未來過這樣的。鼓聲！',
    'zh-Hans': '这里从没来过这样的。敲鼓！',
  },
  rushing: {
    en: '{n} more come down the gangway.',
    'zh-Hant': '又有 {n} 隻走下舷梯。',
    'zh-Hans': '又有 {n} 只走下舷梯。',
  },
  rush: {
    en: '{n} more came: {wrong} in the wrong house.',
    'zh-Hant': '又來了 {n} 隻：{wrong} 隻進錯屋。',
    'zh-Hans': '又来了 {n} 只：{wrong} 只进错屋。',
  },
  rushClean: {
    en: '{n} more came, each into its house.',
    'zh-Hant': '又來了 {n} 隻，全部進對屋。',
    'zh-Hans': '又来了 {n} 只，全部进对屋。',
  },
  returning: {
    en: 'One of those comes out again.',
    'zh-Hant': '其中一隻又走了出來。',
    'zh-Hans': '其中一只又走了出来。',
  },
  last: {
    en: 'One passenger, two Pips. The one that only ever waited gives {sure}% to *{answer}*. ',
    'zh-Hant': '同一位乘客，兩個 Pip。一直只在等的那個，給「{answer}」{sure}%。',
    'zh-Hans': '同一位乘客，两个 Pip。一直只在等的那个，给“{answer}”{sure}%。',
  },
  yours: {
    en: 'Yours gives {sure}% to *{answer}*.',
    'zh-Hant': '你的那個，給「{answer}」{sure}%。',
    'zh-Hans': '你的那个，给“{answer}”{sure}%。',
  },
  soDoes: {
    en: 'Yours says *{answer}* too, with {sure}%.',
    'zh-Hant': '你的那個也答「{answer}」，{sure}%。',
    'zh-Hans': '你的那个也答“{answer}”，{sure}%。',
  },
} as const satisfies Record<string, Text>

/** A model that works is put to work, not trained: it was trained before. */
export const labWords = {
  train: { en: 'Put Pip to work', 'zh-Hant': '派 Pip 上班', 'zh-Hans': '让 Pip 上岗' },
  trainAgain: { en: 'Work again', 'zh-Hant': '再上班', 'zh-Hans': '再上岗' },
  training: { en: 'The nights go by', 'zh-Hant': '一晚一晚過去', 'zh-Hans': '一晚一晚过去' },
  trained: { en: 'All nights worked', 'zh-Hant': '每晚都值了班', 'zh-Hans': '每晚都值了班' },
  notTrained: { en: 'Changed since', 'zh-Hant': '之後已改動', 'zh-Hans': '之后已改动' },
  startLabel: {
    en: 'Put Pip to work first, and watch the first night.',
    'zh-Hant': '先派 Pip 上班，看看第一晚。',
    'zh-Hans': '先让 Pip 上岗，看看第一晚。',
  },
  thenRun: {
    en: 'Go on to the next night. Keep an eye on the complaints.',
    'zh-Hant': '去看下一晚，留意投訴。',
    'zh-Hans': '去看下一晚，留意投诉。',
  },
  lastTraining: {
    en: 'On the pier, all nights',
    'zh-Hant': '碼頭上，全部晚上',
    'zh-Hans': '码头上，全部晚上',
  },
} as const satisfies Record<string, Text>
