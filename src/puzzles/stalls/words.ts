import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { capital, fill } from '../../i18n/say.ts'
import type { StallEvent, VisitEvent } from './events.ts'
import type { Setup } from './schema.ts'

const dish = ({ stalls }: Pick<Setup, 'stalls'>, stall: number, lang: Lang): string =>
  stalls[stall]?.name[lang] ?? ''
const percent = (share: number) => Math.round(share * 100)
const score = (n: number) => n.toFixed(1)

/** Quips may name the moment, the stall, whether it is the best, and why the robot went there. */
export const about: About<Setup, StallEvent> = ({ stalls }, event) => {
  const id = (stall: number) => stalls[stall]?.id ?? ''
  const best = (is: boolean) => (is ? 'best' : 'not-best')
  switch (event.type) {
    case 'visit':
      return {
        ...{ at: 'visit', stall: id(event.step.stall), why: event.step.why },
        truth: best(event.right === true),
      }
    case 'stretch':
      return { at: 'stretch', stall: id(event.most), truth: best(event.right) }
    case 'order':
      return { at: 'order', stall: id(event.stall), truth: best(event.right) }
    case 'change':
    case 'days':
      return undefined
  }
}

/** Where the robot goes; what is about to happen. */
export const halfway: Narrate<Setup, StallEvent> = (setup, event, lang) => {
  switch (event.type) {
    case 'visit':
      return goes(setup, event, lang)
    case 'stretch':
      return fill(run.many[lang], { from: event.from + 1, to: event.to })
    case 'change':
      return fill(run.dark[lang], { n: setup.change, dish: dish(setup, event.left, lang) })
    case 'days':
      return fill(run.days[lang], { n: event.shares.length })
    case 'order':
      return fill(run.order[lang], said(setup, event, lang))
  }
}

/** And then what it tasted like. */
export const narrate: Narrate<Setup, StallEvent> = (setup, event, lang) => {
  const first = event.type === 'stretch' || event.type === 'days' ? '' : halfway(setup, event, lang)
  switch (event.type) {
    case 'visit': {
      const { step } = event
      const gaps = { score: score(step.score), estimate: score(step.estimates[step.stall] ?? 0) }
      return first + fill(run.tastes[lang], gaps)
    }
    case 'stretch': {
      const { most } = event
      const gaps = {
        from: event.from + 1,
        to: event.to,
        of: event.to - event.from,
        share: percent(event.share),
      }
      return fill(run.eaten[lang], {
        ...{ ...gaps, n: event.eaten[most] ?? 0, dish: capital(dish(setup, most, lang)) },
      })
    }
    case 'change':
      return first + fill(run.queue[lang], said(setup, { ...event, stall: event.favourite }, lang))
    case 'days':
      return fill(run.allDays[lang], {
        ...{ n: event.shares.length, mean: percent(event.mean), worst: percent(event.worst) },
      })
    case 'order':
      return (
        first + fill(run[event.right ? 'served' : 'missed'][lang], { dish: dish(setup, event.best, lang) })
      )
  }
}

/** Pip says figures, nothing else. */
function said(
  setup: Setup,
  of: { readonly stall: number; readonly estimate: number; readonly visits?: number; readonly of?: number },
  lang: Lang,
) {
  return {
    ...{ dish: capital(dish(setup, of.stall, lang)), estimate: score(of.estimate) },
    ...{ n: of.visits ?? 0, of: of.of ?? 0 },
  }
}

const goes = (setup: Setup, { n, step }: VisitEvent, lang: Lang): string =>
  fill(run[step.why][lang], { n, dish: dish(setup, step.stall, lang) })

const run = {
  first: {
    en: 'Visit {n}: the stall nearest the gate, {dish}. ',
    'zh-Hant': '第 {n} 次：最近閘口的一檔，{dish}。',
    'zh-Hans': '第 {n} 次：离门口最近的一家，{dish}。',
  },
  explores: {
    en: 'Visit {n}: it explores. {dish}. ',
    'zh-Hant': '第 {n} 次：探索。{dish}。',
    'zh-Hans': '第 {n} 次：探索。{dish}。',
  },
  favourite: {
    en: 'Visit {n}: the highest estimate, {dish}. ',
    'zh-Hant': '第 {n} 次：估計最高的，{dish}。',
    'zh-Hans': '第 {n} 次：估计最高的，{dish}。',
  },
  tastes: {
    en: 'This one tastes like {score}. Estimate now: {estimate}.',
    'zh-Hant': '這一份 {score} 分，估計變成 {estimate}。',
    'zh-Hans': '这一份 {score} 分，估计变成 {estimate}。',
  },
  many: {
    en: 'Visits {from} to {to}.',
    'zh-Hant': '第 {from} 至 {to} 次。',
    'zh-Hans': '第 {from} 到 {to} 次。',
  },
  eaten: {
    en: 'Visits {from} to {to}. {dish}: {n} of {of}. So far the yard has eaten {share}% of the best lunch there was.',
    'zh-Hant': '第 {from} 至 {to} 次。{dish}：{of} 次裏有 {n} 次。到目前為止，吃到最佳午餐的 {share}%。',
    'zh-Hans': '第 {from} 到 {to} 次。{dish}：{of} 次里有 {n} 次。到目前为止，吃到最佳午餐的 {share}%。',
  },
  dark: {
    en: 'Visit {n} is over. Drum roll: the best cook of the yard, {dish}, takes off the apron and moves to another stall. Nobody tells the robot. ',
    'zh-Hant': '{n} 次過去了。鼓聲！全船塢最好的師傅（{dish}）脫下圍裙，轉到另一檔。沒有人告訴機械人。',
    'zh-Hans': '{n} 次过去了。敲鼓！全船坞最好的师傅（{dish}）脱下围裙，换到另一家。没有人告诉机器人。',
  },
  queue: {
    en: 'Pip: “{dish}. Estimate {estimate}.” It queues.',
    'zh-Hant': 'Pip：「{dish}。估計 {estimate}。」它去排隊了。',
    'zh-Hans': 'Pip：“{dish}。估计 {estimate}。”它去排队了。',
  },
  days: {
    en: 'Now {n} days at once, each with other cooks.',
    'zh-Hant': '接着，{n} 個日子一起來，每天師傅都不同。',
    'zh-Hans': '接着，{n} 个日子一起来，每天师傅都不同。',
  },
  allDays: {
    en: '{n} days. On average the yard ate {mean}% of the best lunch; on the worst tenth of them {worst}%.',
    'zh-Hant': '{n} 個日子。平均吃到最佳午餐的 {mean}%；最差的一成日子，{worst}%。',
    'zh-Hans': '{n} 个日子。平均吃到最佳午餐的 {mean}%；最差的一成日子，{worst}%。',
  },
  order: {
    en: 'Last course: Ming Je orders “the best there is”. Pip: “{dish}. {n} of {of}. Estimate {estimate}.” ',
    'zh-Hant': '最後一道：明姐說「要最好的」。Pip：「{dish}。{of} 次裏 {n} 次。估計 {estimate}。」',
    'zh-Hans': '最后一道：明姐说“要最好的”。Pip：“{dish}。{of} 次里 {n} 次。估计 {estimate}。”',
  },
  served: {
    en: 'And it is. She eats standing up, and says nothing. That is praise.',
    'zh-Hant': '真的是。她站着吃完，一聲不響。這就是讚賞。',
    'zh-Hans': '真的是。她站着吃完，一声不吭。这就是表扬。',
  },
  missed: {
    en: 'The best is {dish} now. She had smelt it all afternoon.',
    'zh-Hant': '現在最好的是{dish}。她整個下午都聞到了。',
    'zh-Hans': '现在最好的是{dish}。她整个下午都闻到了。',
  },
} as const satisfies Record<string, Text>

/** A robot lives days; it is not trained. */
export const labWords = {
  known: {
    en: 'Of the best lunch, on the rehearsed days',
    'zh-Hant': '綵排日子：吃到最佳午餐的',
    'zh-Hans': '彩排日子：吃到最佳午餐的',
  },
  train: { en: 'Live a day', 'zh-Hant': '過一天', 'zh-Hans': '过一天' },
  trainAgain: { en: 'Live it again', 'zh-Hant': '再過一天', 'zh-Hans': '再过一天' },
  training: { en: 'Lunches are fetched', 'zh-Hant': '正在買午餐', 'zh-Hans': '正在买午餐' },
  trained: { en: 'A day lived', 'zh-Hant': '過了一天', 'zh-Hans': '过了一天' },
  notTrained: { en: 'Changed since', 'zh-Hant': '之後已改動', 'zh-Hans': '之后已改动' },
  startLabel: {
    en: 'Eat your own twelve lunches first. Then set the robot and press Live a day.',
    'zh-Hant': '先自己吃十二頓午餐，再設定機械人，按「過一天」。',
    'zh-Hans': '先自己吃十二顿午餐，再设置机器人，点“过一天”。',
  },
  thenRun: {
    en: 'A day lived. Look at it visit by visit, or run the contest: 100 unseen days.',
    'zh-Hant': '過了一天。可以逐次看，也可以開始實戰：100 個未見過的日子。',
    'zh-Hans': '过了一天。可以逐次看，也可以开始实战：100 个没见过的日子。',
  },
  lastTraining: {
    en: 'On the rehearsed days',
    'zh-Hant': '綵排的日子',
    'zh-Hans': '彩排的日子',
  },
} as const satisfies Record<string, Text>
