import type { Lang, Text } from '../../engine/index.ts'
import { fill, number } from '../../i18n/index.ts'
import { hertzOf } from './calls.ts'
import { callersOf, notesOf } from './row.ts'
import type { Setup } from './schema.ts'

/** Behind the dash a word joiner: no line ends there. */
const named = {
  en: '{thing}, {from}–\u2060{to} hertz',
  'zh-Hant': '{thing}，{from}–\u2060{to} 赫茲',
  'zh-Hans': '{thing}，{from}–\u2060{to} 赫兹',
} as const satisfies Text

/** Of each thing that calls in the row its name and from where to where its notes go; of others nothing. */
export function callerNames(setup: Setup, lang: Lang): (string | undefined)[] {
  const callers = callersOf(setup)
  return setup.things.map(({ name }, thing) => {
    if (!callers.includes(thing)) return undefined
    const [from, to] = notesOf(setup, thing)
    const hertz = (note: number) => number(lang, Math.round(hertzOf(setup, note)))
    return fill(named[lang], { thing: name[lang], from: hertz(from), to: hertz(to) })
  })
}
