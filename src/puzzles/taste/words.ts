import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { toldRush } from '../kit/told.ts'
import type { Guest, TasteEvent } from './events.ts'
import type { Setup } from './schema.ts'
import { titleOf } from './titleOf.ts'

type Case = Exclude<TasteEvent, { readonly type: 'rush' | 'month' | 'own' }>

export const about: About<Setup, TasteEvent> = ({ styles }, event) =>
  event.type === 'case' || event.type === 'return' ? aboutCase(styles, event) : undefined

/** Says who comes by, and what the map plays first. */
export const halfway: Narrate<Setup, TasteEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  if (event.type === 'month') return run.monthBegins[lang]
  if (event.type === 'own') return run.own[lang]
  return arrival(setup, event, lang) + fill(run.plays[lang], played(setup, event, lang))
}

/** And then whether they dance. */
export const narrate: Narrate<Setup, TasteEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return toldRush(run, event, lang)
  if (event.type === 'month') {
    const { weeks, of } = event
    return fill(run.month[lang], { n: weeks.at(-1) ?? 0, of })
  }
  if (event.type === 'own') {
    const songs = event.served.map(({ song }) => titleOf(setup, song, lang))
    return run.own[lang] + fill(run.ownPlays[lang], { songs: songs.join(lang === 'en' ? ', ' : '、') })
  }
  const stars = event.mean.toFixed(1)
  if (event.right)
    return (
      (event.type === 'return' ? run.returning[lang] : halfway(setup, event, lang)) +
      fill(run.dances[lang], { stars })
    )
  return (
    (event.type === 'case' && event.drum ? arrival(setup, event, lang) : '') +
    pipSays(setup, event, lang) +
    fill(event.type === 'case' && event.drum ? run.torn[lang] : run.sailsOff[lang], {
      ...{ stars, style: setup.styles[event.truth]?.name[lang] ?? '' },
    })
  )
}

/** How many stars the map expects. */
const hoped = (sure: number): string => (1 + sure * 4).toFixed(1)

const played = (setup: Setup, { served, sure }: Guest & { readonly sure: number }, lang: Lang) => ({
  ...{ song: titleOf(setup, served[0]?.song ?? 0, lang), hoped: hoped(sure) },
})

function arrival(setup: Setup, event: Case, lang: Lang): string {
  if (event.type !== 'case' || !event.drum) return run.comes[lang]
  const [a, b] = setup.hard.map((id) => setup.styles.find((style) => style.id === id)?.name[lang] ?? '')
  return fill(run.drum[lang], { a: a ?? '', b: b ?? '' })
}

/** Pip says figures and what it was given, nothing else. */
function pipSays(setup: Setup, event: Case, lang: Lang): string {
  const { asked } = event
  const given =
    asked === 0 ? run.noAnswer[lang] : fill((asked === 1 ? run.oneAnswer : run.answers)[lang], { n: asked })
  return fill(run.pip[lang], { ...played(setup, event, lang), given })
}

const run = {
  comes: { en: 'A boat comes by. ', 'zh-Hant': '一條船經過。', 'zh-Hans': '一条船经过。' },
  drum: {
    en: 'The hard one. Drum roll! This boat loves {a} and {b}, and nothing between. ',
    'zh-Hant': '最難的來了。鼓聲！這條船愛{a}，又愛{b}，中間的都不愛。',
    'zh-Hans': '最难的来了。敲鼓！这条船爱{a}，又爱{b}，中间的都不爱。',
  },
  plays: {
    en: 'First it is played *{song}*. The map expects {hoped} stars. ',
    'zh-Hant': '先播《{song}》，地圖預計 {hoped} 星。',
    'zh-Hans': '先放《{song}》，地图预计 {hoped} 星。',
  },
  dances: {
    en: 'They dance: {stars} stars!',
    'zh-Hant': '他們跳起舞來：{stars} 星！',
    'zh-Hans': '他们跳起舞来：{stars} 星！',
  },
  pip: {
    en: 'Pip: “{song}. {hoped} stars. {given}”',
    'zh-Hant': 'Pip：「《{song}》。{hoped} 星。{given}」',
    'zh-Hans': 'Pip：“《{song}》。{hoped} 星。{given}”',
  },
  noAnswer: {
    en: 'I was given no answer.',
    'zh-Hant': '我沒有得到答案。',
    'zh-Hans': '我没有得到答案。',
  },
  oneAnswer: {
    en: 'I was given one answer.',
    'zh-Hant': '我得到一個答案。',
    'zh-Hans': '我得到一个答案。',
  },
  answers: {
    en: 'I was given {n} answers.',
    'zh-Hant': '我得到 {n} 個答案。',
    'zh-Hans': '我得到 {n} 个答案。',
  },
  sailsOff: {
    en: ' They love {style}: {stars} stars, and sail on.',
    'zh-Hant': '他們最愛{style}：{stars} 星，開走了。',
    'zh-Hans': '他们最爱{style}：{stars} 星，开走了。',
  },
  torn: {
    en: ' On the map they lie halfway, where neither is: {stars} stars.',
    'zh-Hant': '地圖把他們放在兩者之間，那裏甚麼也沒有：{stars} 星。',
    'zh-Hans': '地图把他们放在两者之间，那里什么也没有：{stars} 星。',
  },
  rushing: {
    en: '{n} boats at once.',
    'zh-Hant': '一下子來了 {n} 條船。',
    'zh-Hans': '一下子来了 {n} 条船。',
  },
  rush: {
    en: '{n} boats at once: {wrong} sail on without a dance.',
    'zh-Hant': '一下子 {n} 條船：{wrong} 條沒有跳舞就開走了。',
    'zh-Hans': '一下子 {n} 条船：{wrong} 条没有跳舞就开走了。',
  },
  rushClean: {
    en: '{n} boats at once, and all of them dance.',
    'zh-Hant': '一下子 {n} 條船，全都在跳舞。',
    'zh-Hans': '一下子 {n} 条船，全都在跳舞。',
  },
  returning: {
    en: 'One of those comes back to complain. ',
    'zh-Hant': '其中一條掉頭回來投訴。',
    'zh-Hans': '其中一条掉头回来投诉。',
  },
  monthBegins: {
    en: 'Now a month of evenings goes by.',
    'zh-Hant': '接着，一個月的晚上過去了。',
    'zh-Hans': '接着，一个月的晚上过去了。',
  },
  month: {
    en: 'A month of evenings later, {n} of {of} songs are still heard.',
    'zh-Hant': '一個月的晚上過去，{of} 首歌還聽得到 {n} 首。',
    'zh-Hans': '一个月的晚上过去，{of} 首歌还听得到 {n} 首。',
  },
  own: { en: 'Last, your own boat. ', 'zh-Hant': '壓軸的是你的船。', 'zh-Hans': '压轴的是你的船。' },
  ownPlays: {
    en: 'It is played {songs}. Whether you dance, only you can say.',
    'zh-Hant': '為你播：{songs}。跳不跳舞，只有你知道。',
    'zh-Hans': '为你放：{songs}。跳不跳舞，只有你知道。',
  },
} as const satisfies Record<string, Text>

/** The lab's own words where this kind says another. */
export const labWords = {
  startLabel: {
    en: 'Give the map factors, choose what to ask, then press Train.',
    'zh-Hant': '給地圖幾個因子，選好要問的歌，然後按「訓練」。',
    'zh-Hans': '给地图几个因子，选好要问的歌，然后点“训练”。',
  },
} as const satisfies Record<string, Text>
