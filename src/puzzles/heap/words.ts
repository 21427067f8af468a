import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { deadpan } from '../kit/deadpan.ts'
import { toldRush } from '../kit/told.ts'
import type { GuestEvent, HeapEvent, Piece } from './events.ts'
import type { Setup } from './schema.ts'

type Named = Pick<Setup, 'classes'>
const nameOf = ({ classes }: Named, of: number, lang: Lang): string => classes[of]?.name[lang] ?? ''

export const about: About<Setup, HeapEvent> = (setup, event) =>
  event.type === 'rush' || event.type === 'own'
    ? undefined
    : aboutCase(
        setup.classes.map(({ label }) => label),
        event,
      )

/** Says what the model answers. */
export const halfway: Narrate<Setup, HeapEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  const given = { sure: sure(event.sure), answer: nameOf(setup, event.answer, lang) }
  const before = event.type === 'own' ? last(setup, event, lang) : event.drum ? run.drum[lang] : ''
  return before + fill(run.gives[lang], given)
}

/** And then what came of it. */
export const narrate: Narrate<Setup, HeapEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return toldRush(run, event, lang)
  if (event.type === 'own') return last(setup, event, lang) + pipSays(setup, event, lang) + run.nothing[lang]
  if (event.right) return halfway(setup, event, lang) + run.right[lang]
  return pipSays(setup, event, lang) + fill(run.itIs[lang], { truth: nameOf(setup, event.truth, lang) })
}

const last = ({ guest }: Setup, { mixed }: GuestEvent, lang: Lang): string =>
  mixed ? run.mixed[lang] : fill(run.last[lang], { name: guest.name[lang] })

/** Pip's own words: 196 numbers are all it has. */
const pipSays = (
  setup: Setup,
  { sure: given, answer, shown }: Piece & { readonly sure: number; readonly answer: number },
  lang: Lang,
): string =>
  deadpan(lang, {
    ...{ what: run.numbers[lang], sure: given, answer: nameOf(setup, answer, lang) },
    shown: fill(run.shown[lang], { n: shown }),
  })

const run = {
  numbers: { en: '196 numbers', 'zh-Hant': '196 個數值', 'zh-Hans': '196 个数值' },
  shown: { en: '{n} of those', 'zh-Hant': '這一種 {n} 件', 'zh-Hans': '这一种 {n} 件' },
  gives: {
    en: 'The model gives {sure}% to *{answer}*. ',
    'zh-Hant': '模型給「{answer}」的概率是 {sure}%。',
    'zh-Hans': '模型给“{answer}”的概率是 {sure}%。',
  },
  right: { en: 'Right box!', 'zh-Hant': '放對了箱！', 'zh-Hans': '放对了箱！' },
  itIs: {
    en: ' Wrong box. This is: *{truth}*.',
    'zh-Hant': '放錯箱：是「{truth}」。',
    'zh-Hans': '放错箱：是“{truth}”。',
  },
  drum: {
    en: 'The hard one. Drum roll! ',
    'zh-Hant': '最難認的來了。鼓聲！',
    'zh-Hans': '最难认的来了。敲鼓！',
  },
  rush: {
    en: 'A van empties {n} pieces: {wrong} in the wrong box.',
    'zh-Hant': '貨車一次倒下 {n} 件：{wrong} 件放錯箱。',
    'zh-Hans': '货车一次倒下 {n} 件：{wrong} 件放错箱。',
  },
  rushClean: {
    en: 'A van empties {n} pieces, every one in its box.',
    'zh-Hant': '貨車一次倒下 {n} 件，件件放對箱。',
    'zh-Hans': '货车一次倒下 {n} 件，件件放对箱。',
  },
  rushing: {
    en: 'A van empties {n} pieces at once.',
    'zh-Hant': '貨車一次倒下 {n} 件。',
    'zh-Hans': '货车一次倒下 {n} 件。',
  },
  returning: {
    en: 'One of those comes back.',
    'zh-Hant': '其中一件退了回來。',
    'zh-Hans': '其中一件退了回来。',
  },
  last: {
    en: 'At the bottom of the last bag: {name}. ',
    'zh-Hant': '最後一袋的袋底：{name}。',
    'zh-Hans': '最后一袋的袋底：{name}。',
  },
  mixed: {
    en: 'At the bottom of the last bag: what you laid together. ',
    'zh-Hant': '最後一袋的袋底：你疊成的那一件。',
    'zh-Hans': '最后一袋的袋底：你叠成的那一件。',
  },
  nothing: {
    en: ' None of the five. There was no label for that.',
    'zh-Hant': '五種都不是。從來沒有這樣的標籤。',
    'zh-Hans': '五种都不是。从来没有这样的标签。',
  },
} as const satisfies Record<string, Text>

/** What the lab says where the words of all kinds would not do. */
export const labWords = {
  startLabel: {
    en: 'Press Train: what do twenty labels teach?',
    'zh-Hant': '按「訓練」：二十個標籤，教得到甚麼？',
    'zh-Hans': '点“训练”：二十个标签，教得会什么？',
  },
} as const satisfies Record<string, Text>
