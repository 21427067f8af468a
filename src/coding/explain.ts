import { closest, distance } from 'fastest-levenshtein'
import type { Lang, ProgramLanguage, ProgramStop, Text } from '../engine/index.ts'
import { fill } from '../i18n/say.ts'
import { allMistakes, type Gaps, type Scene } from './mistakes/index.ts'
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
    names,
    given,
  }
  for (const { id, fits, means, tries } of [...own, ...allMistakes()]) {
    const found = fits(scene)
    if (!found) continue
    const gaps = { limit: 'limit' in stop ? (stop.limit?.toLocaleString('en') ?? '') : '', ...found }
    const name = typeof found.name === 'string' ? found.name : ''
    const near =
      id === 'unknown-name'
        ? nearest(name, [...names, ...common[language], ...(code.match(/[A-Za-z_]\w*/g) ?? [])])
        : misspelt.has(id)
          ? nearest(name.split('.').at(-1) ?? '', members[language])
          : undefined
    const asText = id === 'unknown-name' && isText(name, codeLines[line - 1] ?? '')
    return {
      id,
      line: 'line' in found ? Number(found.line) : line,
      means: filled(means, gaps),
      tries: filled(
        asText ? (near ? nearOrText : inQuotes) : near ? didYouMean : tries,
        near ? { ...gaps, near } : gaps,
      ),
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

const inQuotes: Text = {
  en: 'If it is text, put quotes around it: "{name}"',
  'zh-Hant': '如果它是文字，要加引號："{name}"',
  'zh-Hans': '如果它是字符串，要加引号："{name}"',
}
const nearOrText: Text = {
  en: `${didYouMean.en} ${inQuotes.en}`,
  'zh-Hant': `${didYouMean['zh-Hant']}${inQuotes['zh-Hant']}`,
  'zh-Hans': `${didYouMean['zh-Hans']}${inQuotes['zh-Hans']}`,
}

/** Whether a name that there is not stands where texts are compared, or is looked for in one. */
function isText(name: string, line: string): boolean {
  const it = name.replace(/[^\p{XID_Continue}]/gu, '')
  return new RegExp(
    `(?:[=!]=\\s*|\\bincludes\\(\\s*)${it}(?!\\p{XID_Continue})|(?<!\\bfor\\s+)${it}\\s+in\\s`,
    'u',
  ).test(line)
}

/** Explanations of something behind a dot that is not there. */
const misspelt: ReadonlySet<string> = new Set(['no-attribute', 'not-a-function', 'not-in-library'])

/** What stands behind a dot and is misspelt. */
const members: Readonly<Record<ProgramLanguage, readonly string[]>> = {
  python:
    'append pop insert remove reverse sort index count extend split join strip lower upper replace startswith endswith find keys values items get add sqrt floor'.split(
      ' ',
    ),
  javascript:
    'push pop shift unshift includes indexOf slice splice join reverse sort map filter forEach find split toLowerCase toUpperCase trim replace startsWith endsWith has get set add keys values concat abs floor round max min sqrt pow random log'.split(
      ' ',
    ),
}

/** The nearest of some names, if it is near enough to be a slip. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const known = new Set(names)
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
