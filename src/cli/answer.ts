/** From a command line to the one line that answers it. */
import { parseArgs } from 'node:util'
import {
  engineVersion,
  fingerprint,
  type Lang,
  type Level,
  NotJudged,
  type Outcome,
} from '../engine/index.ts'
import { levelWords } from '../i18n/level.ts'
import { sayReason, sayRefusal, type Wording } from '../i18n/reasons.ts'
import { faultLine, type LevelFault } from '../levels/fault.ts'
import { cut } from '../levels/shown.ts'
import { checkFirstAttempt, checkPlayable, checkTries } from './check.ts'
import { readLang, readLevel, readRecipe } from './files.ts'
import { attemptHeadless } from './headless.ts'
import { type Kind, loadKind } from './kind.ts'
import { NotValid } from './notValid.ts'
import { named } from './readText.ts'
import { survey } from './survey.ts'

export const usage = `npm run --silent play -- LEVEL RECIPE.json    attempt a recipe ("-" reads it from standard input)
npm run --silent play -- LEVEL --untouched    attempt the recipe the level opens with
npm run --silent play -- LEVEL --check        say whether the level can be played (makes its first attempt)
npm run --silent play -- --survey LEVEL       how many stars random legal recipes win (--tries 300)
LEVEL is a file or the id of a shipped level. --events adds what the contest would show; --lang en, zh-Hant, zh-Hans.
--debug adds where in the game an unexpected error came from.`

export interface Answer {
  /** JSON. */
  readonly line: string
  readonly notices: readonly string[]
}

/** Throws `NotValid` for whatever the person at the keyboard can mend. */
export async function answer(args: readonly string[]): Promise<Answer> {
  const { values, positionals } = read(args)
  const [name, recipeName, extra] = positionals
  const wantsRecipe = !values.check && !values.survey && !values.untouched
  if (!name || extra !== undefined || wantsRecipe !== (recipeName !== undefined)) throw new NotValid(usage)
  const lang = readLang(values.lang)

  const { level, notices } = readLevel(name)
  const kind = await loadKind(level.kind)
  refuse(checkPlayable(level, kind, named(name)))
  const reply = (value: unknown): Answer => ({ line: JSON.stringify(value), notices })
  if (values.check) {
    refuse(checkTries(level, kind, named(name)))
    const first = await judged(name, () => checkFirstAttempt(level, kind, named(name)), lang)
    refuse(first.faults)
    const line = JSON.stringify({ level: level.id, format: level.format, kind: level.kind, valid: true })
    return { line, notices: [...notices, ...first.notices.map(faultLine)] }
  }
  const tries = triesOf(values.tries)
  if (values.survey) return reply(await judged(name, () => survey(level, tries, kind), lang))

  const recipe = recipeName === undefined ? kind.rules.start(level.setup) : readRecipe(level.kind, recipeName)
  const wording: Wording = { ...kind.schema, cases: level.cases }
  const attempted = await judged(name, () => attemptHeadless(level, recipe), lang)
  if (!attempted.ok)
    throw new NotValid(`${named(recipeName ?? name)}: ${sayRefusal(attempted.why, wording, lang)}`)
  const { outcome } = attempted
  const { stars, metrics, cost, failure } = outcome
  return reply({
    level: level.id,
    stars,
    metrics,
    cost,
    why: outcome.why.map((why) => ({ stars: why.stars, won: why.won, say: sayReason(why, wording, lang) })),
    ...(failure && { failure }),
    fingerprint: fingerprint(outcome),
    engine: engineVersion,
    ...(values.events && { events: narrated(outcome, level, kind, lang) }),
  })
}

/** An attempt, or the sentence why nothing could be judged. */
async function judged<T>(name: string, make: () => Promise<T>, lang: Lang): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof NotJudged)) throw error
    throw new NotValid(`${named(name)}: ${levelWords[error.why === 'busy' ? 'tooBusy' : 'notJudged'][lang]}`)
  }
}

function refuse(faults: readonly LevelFault[]): void {
  if (faults.length > 0) throw new NotValid(faults.map(faultLine).join('\n'))
}

function narrated(outcome: Outcome, level: Level, kind: Kind, lang: ReturnType<typeof readLang>) {
  return outcome.events.map((event) => ({ ...event, say: kind.narrate(level.setup, event, lang) }))
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== '--'),
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        survey: { type: 'boolean', default: false },
        untouched: { type: 'boolean', default: false },
        events: { type: 'boolean', default: false },
        debug: { type: 'boolean', default: false },
        tries: { type: 'string', default: '300' },
        lang: { type: 'string', default: 'en' },
      },
    })
  } catch (error) {
    throw new NotValid(`${cut(error instanceof Error ? error.message : String(error))}\n${usage}`)
  }
}

function triesOf(text: string): number {
  const tries = Number(text)
  if (!Number.isInteger(tries) || tries < 1 || tries > 100_000) {
    throw new NotValid(`--tries ${named(text)}: use a whole number from 1 to 100000`)
  }
  return tries
}
