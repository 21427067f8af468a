import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import type { LineEvent, StormEvent } from './events.ts'
import { knots, tenths } from './line.ts'
import type { Setup } from './schema.ts'

/** What a level's quips may name of a storm; `hard` is `yes` for the last one alone. */
export const about: About<Setup, LineEvent> = ({ signals }, event) => {
  if (event.type !== 'storm') return undefined
  const [truth, answer] = [signals[event.truth]?.id, signals[event.answer]?.id]
  return truth && answer ? { truth, answer, hard: event.drum ? 'yes' : 'no' } : undefined
}

/** Says what the line says, and what is hung. */
export const halfway: Narrate<Setup, LineEvent> = (setup, event, lang) => {
  if (event.type === 'end') return run.over[lang]
  const signal = setup.signals[event.answer]?.name[lang] ?? ''
  const says = fill(run.says[lang], { wind: knots(event.says), signal })
  if (event.type === 'own') return fill(run.own[lang], { pressure: event.pressure }) + says
  return arrival(setup, event, lang) + says
}

/** And then how hard it blew. */
export const narrate: Narrate<Setup, LineEvent> = (setup, event, lang) => {
  if (event.type === 'end') {
    const { yours, neuron } = event
    const said = fill(run.end[lang], { yours: tenths(yours), neuron: tenths(neuron) })
    if (tenths(yours) === tenths(neuron)) return said + run.draw[lang]
    return said + (yours < neuron ? run.ahead : run.behind)[lang]
  }
  const said = halfway(setup, event, lang)
  if (event.type === 'own') return said + (event.says < 0 ? run.inwards : run.nobody)[lang]
  const [, wind = 0] = setup.unseen[event.storm]?.reading ?? []
  const truth = setup.signals[event.truth]?.name[lang] ?? ''
  return said + fill((event.right ? run.right : run.wrong)[lang], { wind: knots(wind), truth })
}

function arrival(setup: Setup, { storm, drum }: StormEvent, lang: Lang): string {
  const { storm: name = '', reading } = setup.unseen[storm] ?? {}
  return fill((drum ? run.drum : run.comes)[lang], { name, pressure: reading?.[0] ?? 0 })
}

const run = {
  comes: {
    en: '{name}: {pressure} hPa. ',
    'zh-Hant': '{name}：{pressure} 百帕。',
    'zh-Hans': '{name}：{pressure} 百帕。',
  },
  drum: {
    en: 'Drum roll! {name}: {pressure} hPa. ',
    'zh-Hant': '鼓聲響起！{name}：{pressure} 百帕。',
    'zh-Hans': '鼓声响起！{name}：{pressure} 百帕。',
  },
  says: {
    en: 'The line says {wind} kt: *{signal}*. ',
    'zh-Hant': '線說 {wind} 節：「{signal}」。',
    'zh-Hans': '线说 {wind} 节：“{signal}”。',
  },
  right: {
    en: 'The fan blows {wind} kt. Right!',
    'zh-Hant': '風扇吹出 {wind} 節。正確！',
    'zh-Hans': '风扇吹出 {wind} 节。正确！',
  },
  wrong: {
    en: 'The fan blows {wind} kt. That was *{truth}*.',
    'zh-Hant': '風扇吹出 {wind} 節，應該是「{truth}」。',
    'zh-Hans': '风扇吹出 {wind} 节，应该是“{truth}”。',
  },
  own: {
    en: 'Last, your own storm: {pressure} hPa. ',
    'zh-Hant': '最後是你自己的風暴：{pressure} 百帕。',
    'zh-Hans': '最后是你自己的风暴：{pressure} 百帕。',
  },
  nobody: {
    en: 'No log says how hard it blew, so it does not count.',
    'zh-Hant': '沒有日誌記下它有多強，所以不計分。',
    'zh-Hans': '没有日志记下它有多强，所以不计分。',
  },
  inwards: {
    en: 'Less than no wind! Dr Ling turns the fan around. It does not count.',
    'zh-Hant': '比無風還少！凌博士把風扇轉過去。不計分。',
    'zh-Hans': '比没风还少！凌博士把风扇转过去。不计分。',
  },
  over: { en: 'The fan stops.', 'zh-Hant': '風扇停了。', 'zh-Hans': '风扇停了。' },
  end: {
    en: 'All blown out. On average your line was {yours} kt off, Pip’s own {neuron} kt. ',
    'zh-Hant': '全部吹完。你的線平均誤差 {yours} 節，Pip 自己的 {neuron} 節。',
    'zh-Hans': '全部吹完。你的线平均误差 {yours} 节，Pip 自己的 {neuron} 节。',
  },
  ahead: { en: 'The hand wins!', 'zh-Hant': '手贏了！', 'zh-Hans': '手赢了！' },
  behind: { en: 'The neuron wins.', 'zh-Hant': '神經元贏了。', 'zh-Hans': '神经元赢了。' },
  draw: { en: 'A draw.', 'zh-Hant': '打成平手。', 'zh-Hans': '打成平手。' },
} as const satisfies Record<string, Text>

/** The line is the player's own work; what is trained is the rival's. */
export const labWords = {
  train: { en: 'Race Pip', 'zh-Hant': '和 Pip 比一比', 'zh-Hans': '和 Pip 比一比' },
  trainAgain: { en: 'Race again', 'zh-Hant': '再比一次', 'zh-Hans': '再比一次' },
  training: { en: 'Pip lays a line', 'zh-Hant': 'Pip 在拉線', 'zh-Hans': 'Pip 在拉线' },
  trained: { en: 'Both lines lie', 'zh-Hant': '兩條線都好了', 'zh-Hans': '两条线都好了' },
  notTrained: {
    en: 'Your line has changed since the race',
    'zh-Hant': '比過之後，線又動過',
    'zh-Hans': '比过之后，线又动过',
  },
  startLabel: {
    en: 'Drag the line through the dots, then race Pip.',
    'zh-Hant': '把線拖過那些點，然後和 Pip 比一比。',
    'zh-Hans': '把线拖过那些点，然后和 Pip 比一比。',
  },
  thenRun: {
    en: 'Now hang out your line: {cases}.',
    'zh-Hant': '掛出你的線，開始實戰：{cases}。',
    'zh-Hans': '挂出你的线，开始实战：{cases}。',
  },
  lastTraining: { en: 'Last race', 'zh-Hant': '上一次比賽', 'zh-Hans': '上一次比赛' },
} as const satisfies Record<string, Text>
