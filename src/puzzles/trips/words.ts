import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { toldRush } from '../kit/told.ts'
import type { FerryEvent } from './events.ts'
import { pipSays } from './pipSays.ts'
import type { Setup } from './schema.ts'

export const about: About<Setup, FerryEvent> = (setup, event) =>
  event.type === 'rush' ? undefined : aboutCase(setup.classes, event)

/** Says what the model answers. */
export const halfway: Narrate<Setup, FerryEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  if (event.type === 'own') return fill(run.own[lang], { n: event.voyage })
  return arrival(setup, event, lang) + gives(setup, event, lang)
}

/** And then what came of it. */
export const narrate: Narrate<Setup, FerryEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return toldRush(run, event, lang)
  const truth = setup.classes[event.truth]?.name[lang] ?? ''
  const end = event.right ? run.right[lang] : fill(run.itIs[lang], { truth })
  if (event.type === 'own') return fill(run.own[lang], { n: event.voyage }) + gives(setup, event, lang) + end
  if (event.right) return arrival(setup, event, lang) + gives(setup, event, lang) + end
  const values = setup.unseen[event.passenger]?.values ?? []
  return pipSays(setup, { ...event, values }, lang) + fill(run.itIs[lang], { truth })
}

/** Where it comes from; the hard one with a drum roll. */
function arrival(setup: Setup, event: Extract<FerryEvent, { type: 'case' | 'return' }>, lang: Lang): string {
  const home = setup.unseen[event.passenger]?.home
  const island = setup.islands.find(({ id }) => id === home)?.name[lang] ?? ''
  return fill((event.drum ? run.drum : run.from)[lang], { island })
}

const gives = (setup: Setup, { answer, sure: given }: { answer: number; sure: number }, lang: Lang) =>
  fill(run.gives[lang], { sure: sure(given), answer: setup.classes[answer]?.name[lang] ?? '' })

/** The lab's own words where this kind says another. */
export const labWords = {
  startLabel: {
    en: 'Send the boat to an island, then press Train.',
    'zh-Hant': '先派船到一個島，再按「訓練」。',
    'zh-Hans': '先派船去一个岛，再点“训练”。',
  },
} as const satisfies Record<string, Text>

const run = {
  from: { en: 'From {island}. ', 'zh-Hant': '{island}的乘客。', 'zh-Hans': '{island}的乘客。' },
  drum: {
    en: 'The smallest passenger from {island}. Drum roll! ',
    'zh-Hant': '{island}最小的乘客。鼓聲響起！',
    'zh-Hans': '{island}最小的乘客。鼓声响起！',
  },
  gives: {
    en: 'Pip gives {sure}% to *{answer}*. ',
    'zh-Hant': 'Pip 給「{answer}」的概率是 {sure}%。',
    'zh-Hans': 'Pip 给“{answer}”的概率是 {sure}%。',
  },
  right: { en: 'Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' },
  itIs: { en: ' But this is *{truth}*.', 'zh-Hant': '但牠是「{truth}」。', 'zh-Hans': '但它是“{truth}”。' },
  rushing: {
    en: 'Last call! {n} run up the gangway.',
    'zh-Hant': '快開船了！{n} 隻一起跑上跳板。',
    'zh-Hans': '快开船了！{n} 只一起跑上跳板。',
  },
  rush: {
    en: '{n} ran up the gangway: {wrong} sleep in the wrong cabin.',
    'zh-Hant': '{n} 隻上了船：{wrong} 隻睡錯船艙。',
    'zh-Hans': '{n} 只上了船：{wrong} 只睡错船舱。',
  },
  rushClean: {
    en: '{n} ran up the gangway, each to its own cabin.',
    'zh-Hant': '{n} 隻上了船，全部睡對船艙。',
    'zh-Hans': '{n} 只上了船，全部睡对船舱。',
  },
  returning: {
    en: 'Somebody comes out again, in the wrong pyjamas.',
    'zh-Hant': '有一隻又走了出來，穿着別人的睡衣。',
    'zh-Hans': '有一只又走了出来，穿着别人的睡衣。',
  },
  own: {
    en: 'Last comes your own passenger, of voyage {n}. Pip learned from it, so it does not count. ',
    'zh-Hant': '最後是你自己的乘客，第 {n} 次出海帶回來的。Pip 學過牠，所以不計分。',
    'zh-Hans': '最后是你自己的乘客，第 {n} 次出海带回来的。Pip 学过它，所以不计分。',
  },
} as const satisfies Record<string, Text>
