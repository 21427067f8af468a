import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { caseWords } from '../../i18n/case.ts'
import { fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { deadpan } from '../kit/deadpan.ts'
import type { Passenger, TramEvent } from './events.ts'
import type { Setup } from './schema.ts'
import { told } from './told.ts'

/** Says what the model answers. */
export const halfway: Narrate<Setup, TramEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  const given = { sure: sure(event.sure), answer: setup.classes[event.answer]?.name[lang] ?? '' }
  const before = event.type === 'own' ? last(setup, event.made, lang) : event.drum ? run.drum[lang] : ''
  return before + fill(run.gives[lang], given)
}

export const about: About<Setup, TramEvent> = (setup, event) =>
  event.type === 'rush' || event.type === 'own'
    ? undefined
    : aboutCase(
        setup.classes.map(({ id }) => id),
        event,
      )

/** And then what came of it. */
export const narrate: Narrate<Setup, TramEvent> = (setup, event, lang) => {
  if (event.type === 'rush') {
    const { right, wrong } = event.count
    return fill((wrong === 0 ? run.rushClean : run.rush)[lang], { n: right + wrong, wrong })
  }
  if (event.type === 'own')
    return last(setup, event.made, lang) + pipSays(setup, event, lang) + run.nobody[lang]
  const [truth, answer] = [setup.classes[event.truth], setup.classes[event.answer]]
  const given = { sure: sure(event.sure), answer: answer?.name[lang] ?? '', truth: truth?.name[lang] ?? '' }
  if (event.right)
    return (
      (event.type === 'case' && event.drum ? run.drum[lang] : '') +
      fill(run.gives[lang], given) +
      run.right[lang]
    )
  return pipSays(setup, event, lang) + fill(run.itIs[lang], given)
}

/** Pip's own words: the figures of the bought columns are all it gets. */
function pipSays(
  setup: Setup,
  of: Passenger & { readonly columns: readonly number[]; readonly answer: number; readonly sure: number },
  lang: Lang,
): string {
  const lower = (name: string, i: number) => (i > 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name)
  const what = of.columns.map(
    (at, i) =>
      `${lower(setup.columns[at]?.name[lang] ?? '', i)} ${told(setup, at, of.values[at] ?? 0, lang)}`,
  )
  return deadpan(lang, {
    what: what.join(lang === 'en' ? ', ' : '、'),
    sure: of.sure,
    answer: setup.classes[of.answer]?.name[lang] ?? '',
    shown: fill(run.shown[lang], { n: of.shown }),
  })
}

const last = ({ guest }: Setup, made: boolean, lang: Lang): string =>
  made ? run.made[lang] : fill(run.last[lang], { name: guest.name[lang] })

const run = {
  ...caseWords,
  shown: { en: '{n} of that kind', 'zh-Hant': '這一種 {n} 隻', 'zh-Hans': '这一种 {n} 只' },
  rush: {
    en: 'The doors open, {n} run: {wrong} to the wrong platform.',
    'zh-Hant': '車門一開，{n} 隻跑出來：{wrong} 隻跑錯月台。',
    'zh-Hans': '车门一开，{n} 只跑出来：{wrong} 只跑错站台。',
  },
  rushClean: {
    en: 'The doors open, {n} run, each to its own platform.',
    'zh-Hant': '車門一開，{n} 隻跑出來，全部跑對月台。',
    'zh-Hans': '车门一开，{n} 只跑出来，全都跑对站台。',
  },
  rushing: {
    en: 'The doors open, and {n} run.',
    'zh-Hant': '車門一開，{n} 隻一起跑。',
    'zh-Hans': '车门一开，{n} 只一起跑。',
  },
  returning: {
    en: 'One of those gets off again.',
    'zh-Hant': '其中一隻又下車了。',
    'zh-Hans': '其中一只又下车了。',
  },
  last: {
    en: 'Last off the tram: {name}. ',
    'zh-Hant': '最後下車的：{name}。',
    'zh-Hans': '最后下车的：{name}。',
  },
  made: {
    en: 'Last off the tram: the penguin you made up. ',
    'zh-Hant': '最後下車的：你虛構的那一隻。',
    'zh-Hans': '最后下车的：你虚构的那一只。',
  },
  nobody: {
    en: ' It is none of them. The table had no row for that.',
    'zh-Hant': '哪一種都不是。表裏沒有這樣的一列。',
    'zh-Hans': '哪一种都不是。表里没有这样的一行。',
  },
} as const satisfies Record<string, Text>

/** What the lab says where the words of all kinds would not do. */
export const labWords = {
  startLabel: {
    en: 'Drag the crate’s edge, press a column, then Train.',
    'zh-Hant': '拖貨箱的邊，或按一欄，再按「訓練」。',
    'zh-Hans': '拖货箱的边，或点一列，再点“训练”。',
  },
} as const satisfies Record<string, Text>
