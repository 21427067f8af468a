/**
 * Says in words why a star was won or missed: "92.1% of unseen parcels, 93% asked". The screens and the command
 * line both read their sentences here, so that a player and a teacher's script are told the same thing.
 */
import {
  type Check,
  type FigureKind,
  type FigureKinds,
  type Figures,
  type Lang,
  own,
  type Reason,
  type Refusal,
  type Text,
  type Weakest,
} from '../engine/index.ts'
import { fill } from './say.ts'

/** What the words need of a level and its kind. */
export interface Wording {
  readonly metrics: FigureKinds
  readonly costs: FigureKinds
  /** The level's own noun for its cases. */
  readonly cases: Text
  /** Who stands behind the figures of the worst class or group, where a run has told. */
  readonly weakest?: Weakest | undefined
}

const words = {
  asked: { en: '(goal: {n})', 'zh-Hant': '（目標 {n}）', 'zh-Hans': '（目标 {n}）' },
  askedAtMost: { en: '(limit: {n})', 'zh-Hant': '（上限 {n}）', 'zh-Hans': '（上限 {n}）' },
  askedBelow: { en: '(must be below {n})', 'zh-Hant': '（須低於 {n}）', 'zh-Hans': '（须低于 {n}）' },
  askedAbove: { en: '(must be above {n})', 'zh-Hant': '（須高於 {n}）', 'zh-Hans': '（须高于 {n}）' },
  notMeasured: { en: 'not measured', 'zh-Hant': '未能量度', 'zh-Hans': '未能测得' },
  overBudget: {
    en: '{would}, but this level allows at most {limit}',
    'zh-Hant': '{would}，但這一關最多只可用 {limit}',
    'zh-Hans': '{would}，但这一关最多只能用 {limit}',
  },
  takeBack: {
    en: '{why}. Choose less, or take something back first.',
    'zh-Hant': '{why}。請選少一點，或先拿走一些。',
    'zh-Hans': '{why}。请选少一点，或先拿走一些。',
  },
  who: { en: ': {name}', 'zh-Hant': '，{name}', 'zh-Hans': '，{name}' },
  beside: { en: ' ', 'zh-Hant': '', 'zh-Hans': '' },
  semicolon: { en: '; ', 'zh-Hant': '；', 'zh-Hans': '；' },
} as const satisfies Record<string, Text>

/** Every comparison behind one star, as one line: "94.2% of unseen parcels (goal: 93%); 6 neurons (limit: 5)". */
export function sayReason(reason: Reason, wording: Wording, lang: Lang): string {
  return sayClauses(reason, wording, lang).join('')
}

/** The same, a clause each with the mark that follows it: where lines are short they break between clauses. */
export function sayClauses({ checks }: Reason, wording: Wording, lang: Lang): string[] {
  return checks.map(
    (check, i) => sayCheck(check, wording, lang) + (i + 1 < checks.length ? words.semicolon[lang] : ''),
  )
}

/** One comparison: the figure reached, then the figure asked. */
export function sayCheck(check: Check, wording: Wording, lang: Lang): string {
  const kind = own(check.of === 'metric' ? wording.metrics : wording.costs, check.name)
  const reached =
    check.got === undefined
      ? words.notMeasured[lang]
      : label(number(check.got, kind, digitsToTell(check, kind)), kind, check.name, wording, lang)
  const name = check.of === 'metric' ? wording.weakest?.[check.name]?.name : undefined
  const who = name && fill(words.who[lang], { name: typeof name === 'string' ? name : name[lang] })
  return reached + (who ?? '') + words.beside[lang] + asked(check, kind, lang)
}

/** A figure with its noun, as "94.2% of unseen parcels" or "6 neurons". */
export function sayFigure(
  of: Check['of'],
  name: string,
  value: number,
  wording: Wording,
  lang: Lang,
): string {
  const kind = own(of === 'metric' ? wording.metrics : wording.costs, name)
  return label(number(value, kind), kind, name, wording, lang)
}

/** All the figures that have a description, in the description's order. */
export function sayFigures(of: Check['of'], figures: Figures, wording: Wording, lang: Lang): string[] {
  return Object.keys(of === 'metric' ? wording.metrics : wording.costs).flatMap((name) => {
    const value = own(figures, name)
    return value === undefined ? [] : [sayFigure(of, name, value, wording, lang)]
  })
}

/** Why a decision was refused. */
export function sayRefusal(refusal: Refusal, wording: Wording, lang: Lang): string {
  if (refusal.code === 'not-possible') return refusal.say[lang]
  return fill(words.overBudget[lang], {
    would: sayFigure('cost', refusal.budget, refusal.would, wording, lang),
    limit: number(refusal.limit, own(wording.costs, refusal.budget)),
  })
}

/** The same to whoever decided, with what to do where it was too much. */
export function sayToPlayer(refusal: Refusal, wording: Wording, lang: Lang): string {
  const why = sayRefusal(refusal, wording, lang)
  return refusal.code === 'not-possible' ? why : fill(words.takeBack[lang], { why })
}

function asked(check: Check, kind: FigureKind | undefined, lang: Lang): string {
  const direct =
    check.got !== undefined &&
    (check.sense === 'atLeast' ? check.got >= check.asked : check.got <= check.asked)
  // Under `not` a comparison passes by failing, so what is asked is its opposite.
  const opposite = check.got !== undefined && direct !== check.pass
  const phrase =
    check.sense === 'atLeast'
      ? opposite
        ? words.askedBelow
        : words.asked
      : opposite
        ? words.askedAbove
        : words.askedAtMost
  return fill(phrase[lang], { n: number(check.asked, kind, exactDigits(check.asked, kind)) })
}

function label(
  shown: string,
  kind: FigureKind | undefined,
  name: string,
  wording: Wording,
  lang: Lang,
): string {
  const single = lang === 'en' && shown === '1' ? kind?.one : undefined
  const pattern = single ?? kind?.label[lang] ?? name
  const cases = wording.cases[lang]
  return pattern.includes('{n}') ? fill(pattern, { n: shown, cases }) : `${shown} ${fill(pattern, { cases })}`
}

/** Decimals as a rule: percentages 1, counts none, other numbers what the kind says. */
function usualDigits(kind: FigureKind | undefined): number {
  if (kind?.unit === 'share') return 1
  return kind?.unit === 'count' ? 0 : (kind?.digits ?? 2)
}

/** More decimals where rounding would hide why a check failed: 92.96% of 93% must not read "93.0%, 93% asked". */
function digitsToTell(check: Check, kind: FigureKind | undefined): number {
  const { got, asked } = check
  let digits = usualDigits(kind)
  if (check.pass || got === undefined || got === asked) return digits
  const scale = kind?.unit === 'share' ? 100 : 1
  while (digits < 6 && Number((got * scale).toFixed(digits)) === Number((asked * scale).toFixed(6))) digits++
  return digits
}

/** Exactly as many decimals as the author wrote, up to 6. */
function exactDigits(value: number, kind: FigureKind | undefined): number {
  const shown = Number((kind?.unit === 'share' ? value * 100 : value).toFixed(6))
  return String(shown).split('.')[1]?.length ?? 0
}

function number(value: number, kind: FigureKind | undefined, digits = usualDigits(kind)): string {
  return kind?.unit === 'share'
    ? `${(value * 100).toFixed(digits)}%`
    : grouped(value.toFixed(digits)) + (kind?.sign ?? '')
}

/** 12345.6 as 12,345.6, alike in all three languages. */
function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? spaced : `${spaced}.${fraction}`
}
