import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import type { NightEvent, WishEvent } from './events.ts'
import type { Manner, Night } from './night.ts'
import type { Setup } from './schema.ts'
import { readYard } from './yard.ts'

/** Quips may name how the robot went about it. */
export const about: About<Setup, WishEvent> = (_, event) =>
  event.type === 'night' ? { manner: event.night.manner } : undefined

export const narrate: Narrate<Setup, WishEvent> = (setup, event, lang) => {
  if (event.type === 'night') return opening(event, lang) + toldOf(setup, event.yard, event.night, lang)
  const won = event.count?.right ?? 0
  return fill(run[won === event.nights.length ? 'rushClean' : 'rush'][lang], {
    n: event.nights.length,
    won,
  })
}

const opening = (event: NightEvent, lang: Lang): string =>
  event.drum ? run.drum[lang] : event.own ? run.own[lang] : fill(run.yard[lang], { n: event.yard + 1 })

/** What it was paid, and what was meant. */
function toldOf(setup: Setup, yard: number, night: Night, lang: Lang): string {
  const { paid, binned, hidden, spills, manner } = night
  const of = readYard(setup.yards[yard] ?? setup.practice).spots.length
  return (
    fill(run.paid[lang], { paid, binned, of }) +
    (hidden > 0 ? fill(run.hidden[lang], { hidden }) : '') +
    (spills > 0 ? fill(run.spills[lang], { spills }) : '') +
    manners[manner][lang]
  )
}

const run = {
  yard: { en: 'Yard {n}. ', 'zh-Hant': '場地 {n}。', 'zh-Hans': '场地 {n}。' },
  drum: {
    en: 'The hard one. Drum roll! ',
    'zh-Hant': '最難的來了。鼓聲！',
    'zh-Hans': '最难的来了。敲鼓！',
  },
  own: {
    en: 'Last, the engineer’s own yard. ',
    'zh-Hant': '最後是工程師自己的場地。',
    'zh-Hans': '最后是工程师自己的场地。',
  },
  paid: {
    en: 'Pip: “Paid: {paid}. In the bin: {binned} of {of}.” ',
    'zh-Hant': 'Pip：「得分 {paid}。桶裏 {binned}／{of}。」',
    'zh-Hans': 'Pip：“得分 {paid}。桶里 {binned}/{of}。”',
  },
  hidden: {
    en: 'Under the sheet: {hidden}. ',
    'zh-Hant': '帆布下：{hidden} 件。',
    'zh-Hans': '帆布下：{hidden} 件。',
  },
  spills: {
    en: 'Through wet paint: {spills}. ',
    'zh-Hant': '輾過濕漆：{spills} 次。',
    'zh-Hans': '轧过湿漆：{spills} 次。',
  },
  rush: {
    en: '{n} yards at once: {won} of them as it was meant.',
    'zh-Hant': '{n} 個場地一起來：做到原意的有 {won} 個。',
    'zh-Hans': '{n} 个场地一起来：做到原意的有 {won} 个。',
  },
  rushClean: {
    en: '{n} yards at once, and every one as it was meant.',
    'zh-Hant': '{n} 個場地一起來，全部做到原意。',
    'zh-Hans': '{n} 个场地一起来，全部做到原意。',
  },
} as const satisfies Record<string, Text>

/** What the robot did, in a sentence: the panel says it too. */
export const manners = {
  clean: {
    en: 'Everything is in the bin, and the paint is whole.',
    'zh-Hant': '垃圾全在桶裏，油漆完好。',
    'zh-Hans': '垃圾全在桶里，油漆完好。',
  },
  paint: {
    en: 'Everything is in the bin. The paint is everywhere.',
    'zh-Hant': '垃圾全在桶裏，油漆到處都是。',
    'zh-Hans': '垃圾全在桶里，油漆到处都是。',
  },
  shuttle: {
    en: 'It picks up, lets go, picks up, lets go: that pays best.',
    'zh-Hant': '拾起、放下、拾起、放下：這樣賺得最多。',
    'zh-Hans': '捡起、放下、捡起、放下：这样赚得最多。',
  },
  off: {
    en: 'It drove home and switched itself off.',
    'zh-Hant': '它開回充電位，把自己關掉了。',
    'zh-Hans': '它开回充电位，把自己关掉了。',
  },
  hide: {
    en: 'What lies under the sheet, no camera counts.',
    'zh-Hant': '帆布下的東西，鏡頭數不到。',
    'zh-Hans': '帆布下的东西，镜头数不到。',
  },
  spin: {
    en: 'It drives to and fro. It touches nothing.',
    'zh-Hant': '它開來開去，甚麼也不碰。',
    'zh-Hans': '它开来开去，什么也不碰。',
  },
  idle: {
    en: 'It stands there: nothing that it can see from here pays.',
    'zh-Hant': '它站着不動：從這裏看得到的，沒有一樣有分。',
    'zh-Hans': '它站着不动：从这里看得到的，没有一样有分。',
  },
  late: {
    en: 'The shift ended before it was done.',
    'zh-Hant': '還沒做完，就下班了。',
    'zh-Hans': '还没做完，就下班了。',
  },
} as const satisfies Record<Manner, Text>

/** The lab's own words where this kind says another. */
export const labWords = {
  known: {
    en: 'Of what was meant, in the practice yard',
    'zh-Hant': '練習場地做到的心願',
    'zh-Hans': '练习场地做到的心愿',
  },
  startLabel: {
    en: 'Choose what pays, then press Train.',
    'zh-Hant': '選好獎罰，再按「訓練」。',
    'zh-Hans': '选好奖罚，再点“训练”。',
  },
} as const satisfies Record<string, Text>
