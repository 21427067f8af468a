import type {
  Attempt,
  Failure,
  Figures,
  Prepare,
  ProgramLanguage,
  ProgramLimits,
  ProgramRun,
} from '../../engine/index.ts'
import type { Cases } from './cases.ts'
import { casesOf } from './casesOf.ts'
import type { CodeEvent, Lab, LabCase } from './events.ts'
import { factsOf } from './facts.ts'
import type { Case, Judged } from './judge.ts'
import { shownLines } from './moment.ts'
import { programOf } from './program.ts'
import type { Recipe, Setup } from './schema.ts'

/**
 * At least twenty times what a sensible program needs (but for learning, where passes over the data are the point and
 * seven times must do), and reached in a fraction of a second by an endless one.
 */
export function limitsOf({ world, tensorflow }: Setup, language: ProgramLanguage): ProgramLimits {
  const [steps, fuel] = factsOf(world).examples || tensorflow ? [200_000, 60_000_000] : [20_000, 20_000_000]
  // JavaScript's callbacks are functions too: `cells.forEach((one) => visit(one))` goes down two levels a cell.
  const depth = language === 'javascript' ? 300 : 120
  return { steps, together: 3 * steps, fuel, depth, output: 6000, calls: 600 }
}

/** Whether the contest shows the variables of hidden cases: learning passes over its data too often to write it all down. */
const watched = ({ world }: Setup) => !factsOf(world).examples

/** The cases, for which a model may have to learn: the same whatever the program. */
export const prepare: Prepare<Setup> = casesOf

/** Runs the program on every case in the sandbox, then judges what it did out here. */
export const attempt: Attempt<Setup, Recipe, CodeEvent, Lab> = async (setup, recipe, tools) => {
  const { program } = tools
  if (!program) throw new Error('A code level needs the sandbox.')
  const made = await casesOf(setup, tools, recipe.signs)
  const { language, source } = programOf(setup, recipe)
  const ask = async (cases: readonly Case[], trace: (one: Case) => boolean) => {
    const runs = await program({
      language,
      source,
      world: setup.world,
      ...(recipe.language === 'blocks' && { written: true }),
      ...(setup.tensorflow && { tensorflow: true }),
      limits: limitsOf(setup, language),
      // The same seed for all, so that no number that a program can draw says which case it is in.
      cases: cases.map((one) => ({ input: one.input, seed: 1, trace: trace(one) })),
    })
    tools.signal.throwIfAborted()
    return runs
  }
  tools.report(0.6)
  const runs = await ask(made.cases, ({ visible }) => visible || watched(setup))
  const judged = judgedBy(made.cases, runs)
  // Blocks cannot hold a table.
  const { afresh } = recipe.language === 'blocks' ? {} : made
  const contest = judged.filter((_, i) => !made.cases[i]?.visible)
  if (!afresh || !mostlyPassed(contest)) return judgeAll(made, runs, judged)
  const others = afresh.cases(tools.random.fork(source))
  const again = judgedBy(others, await ask(others, () => false))
  // Most tries do not come this far.
  const { allOrNone, byHeart } = await import('./afresh.ts')
  const learned = (afresh.learned ?? allOrNone)(contest, again)
  return judgeAll(
    made,
    runs,
    judged.map((it) => (learned[contest.indexOf(it)] ? byHeart(it) : it)),
  )
}

/** Whether more than half were passed: no star is won by less, and chance alone may pass some. */
const mostlyPassed = (some: readonly Judged[]) => some.filter(({ passed }) => passed).length * 2 > some.length

const judgedBy = (cases: readonly Case[], runs: readonly ProgramRun[]) =>
  cases.map((one, i) => one.judge(runs[i] ?? nothing))

function judgeAll({ cases, model, closing }: Cases, runs: readonly ProgramRun[], all: readonly Judged[]) {
  const events: CodeEvent[] = []
  const lineOf: number[] = []
  const shown: LabCase[] = []
  const judged: { readonly visible: boolean; readonly it: Judged; readonly group: string }[] = []
  for (const [index, one] of cases.entries()) {
    const run = runs[index] ?? nothing
    const it = all[index] ?? one.judge(run)
    const from = events.length
    const number = 1 + cases.slice(0, index).filter(({ visible }) => visible === one.visible).length
    events.push({ type: 'case', ms: 700, number, visible: one.visible, place: one.place }, ...it.events)
    lineOf.push(0, ...it.lines)
    shown.push({
      visible: one.visible,
      passed: it.passed,
      verdict: it.verdict,
      from,
      events: events.length - from,
      steps: run.steps,
      printed: run.printed,
      callOf: it.callOf,
      lines: one.visible ? run.lines : shownLines(run.lines, it.callOf),
    })
    judged.push({ visible: one.visible, it, group: 'lang' in one.place ? one.place.lang : '' })
  }
  const hidden = cases.flatMap((one, i) => (one.visible ? [] : [[one, shown[i]?.passed === true] as const]))
  if (closing && hidden.length > 0) {
    events.push(closing(hidden))
    lineOf.push(0)
  }
  const stop = runs[0]?.stop
  const unread = stop?.code === 'syntax' ? stop : undefined
  const failure: Failure | undefined = unread && { code: 'program-failed', message: unread.message }
  const visible = shown.filter((one) => one.visible)
  const lab: Lab = {
    cases: shown,
    lineOf,
    accuracy: visible.filter(({ passed }) => passed).length / Math.max(1, visible.length),
    ...(unread && { unread }),
    ...(model && { model }),
  }
  return { metrics: figures(judged), events, lab, ...(failure && { failure }) }
}

function figures(judged: readonly { visible: boolean; it: Judged; group: string }[]): Figures {
  const hidden = judged.filter(({ visible }) => !visible)
  const passed = (some: typeof judged) => some.filter(({ it }) => it.passed).length
  const figures: Record<string, number> = {
    'test.passed': passed(hidden),
    'validation.passed': passed(judged.filter(({ visible }) => visible)),
  }
  const efforts = hidden.flatMap(({ it }) => (it.effort ? [it.effort] : []))
  if (efforts.length > 0) {
    const sum = (pick: (one: (typeof efforts)[number]) => number) =>
      efforts.reduce((total, one) => total + pick(one), 0)
    figures[efforts[0]?.as ?? 'test.effort'] = sum((one) => one.spent) / sum((one) => one.reference)
  }
  const looks = hidden.flatMap(({ it }) => it.looks ?? [])
  if (looks.length > 0) figures['test.looks'] = looks.reduce((sum, some) => sum + some, 0)
  for (const group of new Set(hidden.map((one) => one.group)))
    if (group) {
      const some = hidden.filter((one) => one.group === group)
      figures[`test.accuracy.${group}`] = passed(some) / some.length
    }
  return figures
}

const nothing: ProgramRun = { calls: [], value: undefined, printed: '', steps: 0, lines: [] }
