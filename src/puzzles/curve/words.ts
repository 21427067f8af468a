import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { degrees, tenths } from './curve.ts'
import { dateOf } from './dates.ts'
import type { CurveEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** What a level's quips may name of a picnic: `wild` is `no` where weather might do so; `hard` is `yes` for the last one alone. */
export const about: About<Setup, CurveEvent> = ({ outfits }, event) => {
  if (event.type !== 'picnic') return undefined
  const [truth, answer] = [outfits[event.truth]?.id, outfits[event.answer]?.id]
  return truth && answer
    ? { truth, answer, wild: event.wild ?? 'no', hard: event.drum ? 'yes' : 'no' }
    : undefined
}

/** Says what the curve says, and what is put on. */
export const halfway: Narrate<Setup, CurveEvent> = (setup, event, lang) => {
  if (event.type === 'end') return run.over[lang]
  const outfit = setup.outfits[event.answer]?.name[lang] ?? ''
  const says = fill((event.wild ? run.wild : run.says)[lang], { heat: degrees(event.says), outfit })
  if (event.type === 'own') return fill(run.own[lang], { date: dateOf(event.day, lang) }) + says
  const [day = 1] = setup.picnics[event.picnic] ?? []
  return fill((event.drum ? run.drum : run.comes)[lang], { date: dateOf(day, lang) }) + says
}

/** And then how warm it was. */
export const narrate: Narrate<Setup, CurveEvent> = (setup, event, lang) => {
  if (event.type === 'end') {
    const told = fill(run.end[lang], { off: tenths(event.off) })
    if (event.hand === undefined) return told
    const ahead = event.hand < event.off ? run.ahead : run.behind
    return told + fill(run.hand[lang], { hand: tenths(event.hand) }) + ahead[lang]
  }
  const said = halfway(setup, event, lang)
  if (event.type === 'own') return said + run.nobody[lang]
  const [, heat = 0] = setup.picnics[event.picnic] ?? []
  const truth = setup.outfits[event.truth]?.name[lang] ?? ''
  return said + fill((event.right ? run.right : run.wrong)[lang], { heat: degrees(heat), truth })
}

const run = {
  comes: { en: '{date}. ', 'zh-Hant': '{date}。', 'zh-Hans': '{date}。' },
  drum: {
    en: 'Drum roll! {date}, where the log has no page. ',
    'zh-Hant': '鼓聲響起！{date}，日誌沒有這一頁。',
    'zh-Hans': '鼓声响起！{date}，日志没有这一页。',
  },
  says: {
    en: 'The curve says {heat} °C: *{outfit}*. ',
    'zh-Hant': '曲線說 {heat} °C：「{outfit}」。',
    'zh-Hans': '曲线说 {heat} °C：“{outfit}”。',
  },
  wild: {
    en: 'The curve says *{heat} °C*. ',
    'zh-Hant': '曲線說 *{heat} °C*。',
    'zh-Hans': '曲线说 *{heat} °C*。',
  },
  right: {
    en: 'It was {heat} °C. Lunch!',
    'zh-Hant': '當天 {heat} °C。開餐！',
    'zh-Hans': '当天 {heat} °C。开饭！',
  },
  wrong: {
    en: 'It was {heat} °C: *{truth}*.',
    'zh-Hant': '當天 {heat} °C，應該穿「{truth}」。',
    'zh-Hans': '当天 {heat} °C，应该穿“{truth}”。',
  },
  own: {
    en: 'Last, your own picnic, {date}. ',
    'zh-Hant': '最後是你自己的野餐，{date}。',
    'zh-Hans': '最后是你自己的野餐，{date}。',
  },
  nobody: {
    en: 'No log has that day, so it does not count.',
    'zh-Hant': '日誌沒有那天，所以不計分。',
    'zh-Hans': '日志没有那天，所以不计分。',
  },
  over: { en: 'The blanket is shaken out.', 'zh-Hant': '收野餐墊了。', 'zh-Hans': '收野餐垫了。' },
  end: {
    en: 'The year is over. On average the curve was {off} °C off. ',
    'zh-Hant': '一年過去了。曲線平均誤差 {off} °C。',
    'zh-Hans': '一年过去了。曲线平均误差 {off} °C。',
  },
  hand: {
    en: 'Your hand’s: {hand} °C. ',
    'zh-Hant': '你親手拉的線：{hand} °C。',
    'zh-Hans': '你亲手拉的线：{hand} °C。',
  },
  ahead: { en: 'The hand wins!', 'zh-Hant': '手贏了！', 'zh-Hans': '手赢了！' },
  behind: { en: 'The curve wins.', 'zh-Hant': '曲線贏了。', 'zh-Hans': '曲线赢了。' },
} as const satisfies Record<string, Record<Lang, string>>

/** What is trained is a curve. */
export const labWords = {
  train: { en: 'Bend the curve', 'zh-Hant': '彎曲線', 'zh-Hans': '弯曲线' },
  trainAgain: { en: 'Bend again', 'zh-Hant': '再彎一次', 'zh-Hans': '再弯一次' },
  training: { en: 'The curve bends', 'zh-Hant': '曲線在彎', 'zh-Hans': '曲线在弯' },
  trained: { en: 'The curve lies', 'zh-Hant': '曲線彎好了', 'zh-Hans': '曲线弯好了' },
  notTrained: {
    en: 'Something has been changed since',
    'zh-Hant': '之後改過設定',
    'zh-Hans': '之后改过设置',
  },
  startLabel: {
    en: 'Lay your own line first. Then, in “The curve”, choose a degree and bend it.',
    'zh-Hant': '先拉你自己的線。然後到「曲線」：選次數，彎曲線。',
    'zh-Hans': '先拉你自己的线。然后到“曲线”：选次数，弯曲线。',
  },
  thenRun: {
    en: 'Promise how far off it will be, then go out: {cases}.',
    'zh-Hant': '承諾會差多少，然後出門實戰：{cases}。',
    'zh-Hans': '承诺会差多少，然后出门实战：{cases}。',
  },
  lastTraining: { en: 'Last curve', 'zh-Hant': '上一條曲線', 'zh-Hans': '上一条曲线' },
} as const satisfies Record<string, Text>
