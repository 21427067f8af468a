import { type Condition, type Goal, type Lang, own } from '../../../engine/index.ts'
import { figure, fill, number, percent } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { sayFigure, type Wording } from '../../../i18n/reasons.ts'

/** "at least 93% of unseen parcels and at most 3,000 weights". */
export function sayGoal(goal: Goal, wording: Wording, lang: Lang): string {
  const limits = Object.entries(goal.within ?? {}).map(([name, most]) =>
    fill(levelWords.atMost[lang], { figure: sayFigure('cost', name, most, wording, lang) }),
  )
  return [sayCondition(goal.when, wording, lang), ...limits].join(levelWords.and[lang])
}

function sayCondition(when: Condition, wording: Wording, lang: Lang): string {
  const each = (all: readonly Condition[]) => all.map((one) => sayCondition(one, wording, lang))
  if ('all' in when) return each(when.all).join(levelWords.and[lang])
  if ('any' in when) return each(when.any).join(levelWords.or[lang])
  if ('not' in when) return fill(levelWords.not[lang], { what: sayCondition(when.not, wording, lang) })
  const [phrase, asked] =
    'atLeast' in when ? [levelWords.atLeast, when.atLeast] : [levelWords.atMost, when.atMost]
  const figure = sayFigure('metric', when.metric, asked, wording, lang).replace(/\.0+%/, '%')
  return fill(phrase[lang], { figure })
}

/** The figures a goal asks and its first limit, bare: "93%, ≤ 4". Two figures at most: more would not be a glance. */
export function glance({ when, within }: Goal, wording: Wording, lang: Lang): string {
  const [limit] = Object.values(within ?? {})
  const asked = [...new Set(figuresOf(when, wording, lang))].slice(0, 2)
  if (limit !== undefined) asked.push(`≤${number(lang, limit, 2)}`)
  return asked.join(', ')
}

function figuresOf(when: Condition, wording: Wording, lang: Lang): string[] {
  const each = (all: readonly Condition[]) => all.flatMap((one) => figuresOf(one, wording, lang))
  if ('all' in when) return each(when.all)
  if ('any' in when) return each(when.any.slice(0, 1))
  if ('not' in when) return each([when.not])
  const asked = 'atLeast' in when ? when.atLeast : when.atMost
  const whole = Math.abs(asked * 100 - Math.round(asked * 100)) < 1e-6
  const kind = own(wording.metrics, when.metric)
  const words =
    kind?.unit === 'share' ? percent(lang, asked, whole ? 0 : 1) : `${figure(lang, asked)}${kind?.sign ?? ''}`
  return ['atLeast' in when ? words : `≤${words}`]
}
