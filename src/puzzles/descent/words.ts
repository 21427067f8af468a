import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { ends, knots } from './ends.ts'
import type { DescentEvent, SeasonEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** What a level's quips may name of a season; `hard` is `yes` for the last one alone. */
export const about: About<Setup, DescentEvent> = ({ unseen }, event) => {
  if (event.type !== 'season') return undefined
  const season = unseen[event.season]?.season
  return season ? { season, end: event.end, hard: event.drum ? 'yes' : 'no' } : undefined
}

/** The ball is let go. */
export const halfway: Narrate<Setup, DescentEvent> = (setup, event, lang) => {
  if (event.type === 'end') return run.over[lang]
  if (event.type === 'own') return run.own[lang]
  return arrival(setup, event, lang)
}

/** And then where it is when the sun rises. */
export const narrate: Narrate<Setup, DescentEvent> = (setup, event, lang) => {
  if (event.type === 'end') {
    const said = fill(run.end[lang], { lit: event.lit, of: setup.unseen.length })
    return said + (event.lit === setup.unseen.length ? run.all[lang] : '')
  }
  const off = knots(lang, event.off)
  const said = halfway(setup, event, lang)
  if (event.type === 'own') return said + fill(ends[event.end][lang], { off }) + run.uncounted[lang]
  return said + fill(ends[event.end][lang], { off })
}

function arrival(setup: Setup, { season, drum }: SeasonEvent, lang: Lang): string {
  return fill((drum ? run.drum : run.comes)[lang], { season: setup.unseen[season]?.season ?? '' })
}

const run = {
  comes: {
    en: 'The season of {season}. The ball is let go. ',
    'zh-Hant': '{season} 年風季。放球。',
    'zh-Hans': '{season} 年风季。放球。',
  },
  drum: {
    en: 'Drum roll! The season of {season}, the wildest of all. ',
    'zh-Hant': '鼓聲響起！{season} 年風季，最狂野的一季。',
    'zh-Hans': '鼓声响起！{season} 年风季，最狂野的一季。',
  },
  own: {
    en: 'Last, your own ball, from where your hand left it. ',
    'zh-Hant': '最後是你自己的球，從你放手的地方開始。',
    'zh-Hans': '最后是你自己的球，从你放手的地方开始。',
  },
  uncounted: {
    en: ' It does not count.',
    'zh-Hant': '這個不計分。',
    'zh-Hans': '这个不计分。',
  },
  over: { en: 'Sunrise.', 'zh-Hant': '日出。', 'zh-Hans': '日出。' },
  end: {
    en: 'Sunrise. The tram is down, and {lit} of {of} stops have their lamp. ',
    'zh-Hant': '日出了。電車到了山下，{of} 個站有 {lit} 個亮了燈。',
    'zh-Hans': '日出了。电车到了山下，{of} 个站有 {lit} 个亮了灯。',
  },
  all: { en: 'Every one!', 'zh-Hant': '全亮！', 'zh-Hans': '全亮！' },
} as const satisfies Record<string, Text>

/** The ball is let go, and finds the line by itself. */
export const labWords = {
  train: { en: 'Let it roll', 'zh-Hant': '放球', 'zh-Hans': '放球' },
  trainAgain: { en: 'Roll again', 'zh-Hant': '再放一次', 'zh-Hans': '再放一次' },
  training: { en: 'The ball rolls', 'zh-Hant': '球在滾', 'zh-Hans': '球在滚' },
  trained: { en: 'The ball has rolled', 'zh-Hant': '球滾完了', 'zh-Hans': '球滚完了' },
  notTrained: {
    en: 'You have changed something since it rolled',
    'zh-Hant': '放球之後，設定又改過',
    'zh-Hans': '放球之后，设定又改过',
  },
  startLabel: {
    en: 'Lead the ball a few steps in the fog, then let it roll.',
    'zh-Hant': '先在霧中帶球走幾步，然後放球。',
    'zh-Hans': '先在雾里带球走几步，然后放球。',
  },
  thenRun: {
    en: 'Now the other mountains: {cases}.',
    'zh-Hant': '現在去別的山：{cases}。',
    'zh-Hans': '现在去别的山：{cases}。',
  },
  lastTraining: { en: 'Last roll', 'zh-Hant': '上一次放球', 'zh-Hans': '上一次放球' },
} as const satisfies Record<string, Text>
