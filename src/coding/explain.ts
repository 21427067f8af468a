import { closest, distance } from 'fastest-levenshtein'
import type { Lang, ProgramLanguage, ProgramStop, Text } from '../engine/index.ts'
import { fill } from '../i18n/say.ts'
import { type Gaps, mistakes, type Scene } from './mistakes/index.ts'
import type { Mistake } from './mistakes/mistake.ts'
import { blanked, part, partsOf } from './mistakes/parts.ts'

export interface Explanation {
  readonly id: string
  /** 1 first; 0 when no line is known. */
  readonly line: number
  readonly means: Text
  readonly tries: Text
  /** The language's own words. */
  readonly original: string
}

/**
 * Explains why a program stopped, for somebody who meets the mistake for the first time. `names` are what it may call,
 * `given` what the level's function is handed, by name, and `own`
 * the mistakes that only this program's surroundings know.
 */
export function explain(
  stop: ProgramStop,
  language: ProgramLanguage,
  source: string,
  names: readonly string[] = [],
  given: readonly string[] = [],
  own: readonly Mistake[] = [],
): Explanation {
  const line = 'line' in stop ? stop.line : 0
  const parts = partsOf(source, language)
  const lines = blanked(source, parts, (as) => as === part.comment).split('\n')
  const said = 'message' in stop ? stop.message : ''
  const [, ownType = '', rest = said] = /^(\w+Error): (.*)$/s.exec(said) ?? []
  const code = blanked(source, parts, (as) => as !== part.code)
  const codeLines = code.split('\n')
  const beforeAt = 1 + codeLines.slice(0, Math.max(0, line - 1)).findLastIndex((one) => one.trim() !== '')
  const scene: Scene = {
    stop,
    language,
    message: rest,
    type: stop.code === 'error' ? stop.type : ownType,
    at: line,
    beforeAt,
    line: lines[line - 1] ?? '',
    before: lines[beforeAt - 1] ?? '',
    source,
    code,
    unclosed: blanked(source, parts, (as) => as !== part.open),
    given,
  }
  for (const { id, fits, means, tries } of [...own, ...mistakes]) {
    const found = fits(scene)
    if (!found) continue
    const gaps = { limit: 'limit' in stop ? (stop.limit?.toLocaleString('en') ?? '') : '', ...found }
    const near =
      id === 'unknown-name' && typeof found.name === 'string'
        ? nearest(found.name, code, [...names, ...common[language]])
        : undefined
    return {
      id,
      line: 'line' in found ? Number(found.line) : line,
      means: filled(means, gaps),
      tries: near ? filled(didYouMean, { near }) : filled(tries, gaps),
      original: original(stop),
    }
  }
  throw new Error('Every stop has an explanation.')
}

/** Names a language brings that beginners misspell. */
const common: Readonly<Record<ProgramLanguage, readonly string[]>> = {
  python: 'print range len sum min max abs round sorted str int float list'.split(' '),
  javascript: 'print console Math Number String Array JSON Object'.split(' '),
}

const didYouMean: Text = {
  en: 'Did you mean {near}?',
  'zh-Hant': '你是不是想寫 {near}？',
  'zh-Hans': '你是不是想写 {near}？',
}

/** The nearest of the names that the program or the level uses, if it is near enough to be a slip. */
function nearest(name: string, code: string, names: readonly string[]): string | undefined {
  const known = new Set([...names, ...(code.match(/[A-Za-z_]\w*/g) ?? [])])
  known.delete(name)
  const candidates = [...known].filter((one) => one.length > 1)
  const cased = candidates.find((one) => one.toLowerCase() === name.toLowerCase())
  if (cased || candidates.length === 0) return cased
  const best = closest(name, candidates)
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined
}

function original(stop: ProgramStop): string {
  switch (stop.code) {
    case 'error':
      return `${stop.type}: ${stop.message}`
    case 'syntax':
      return stop.message
    case 'world':
      return stop.reason
    case 'hung':
      return 'killed: one step did not end'
    default:
      return stop.limit === undefined ? `stopped: ${stop.code}` : `stopped: ${stop.code}, limit ${stop.limit}`
  }
}

function filled(text: Text, gaps: Gaps): Text {
  const one = (lang: Lang) => {
    const own = Object.entries(gaps).map(([name, gap]) => [name, typeof gap === 'string' ? gap : gap[lang]])
    return fill(text[lang], Object.fromEntries(own))
  }
  return { en: one('en'), 'zh-Hant': one('zh-Hant'), 'zh-Hans': one('zh-Hans') }
}
