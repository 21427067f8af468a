import { gatePace } from '../kit/gatePace.ts'
import type { Tally, Timing } from '../kit/parade.ts'
import { type Answer, confusion, surestMistakes } from '../kit/scores.ts'
import type { Guest, NightEvent } from './events.ts'
import type { Recipe, Setup } from './schema.ts'
import { countsOf, examplesOf, newcomerOf } from './season.ts'

/** What was made of one night's passengers, and how many examples of each class the model had been taught with. */
export interface Worked {
  readonly ferry: readonly Answer[]
  readonly shown: readonly number[]
}

/** How much longer the first newcomer takes than another. */
const drumRoll = 2.8
const dusk = 1700
const lesson = 3400
const none = { right: 0, wrong: 0 }

/**
 * All nights as one: each ferry comes in, some passengers one by one, the others at once, then the surest mistake comes
 * back. The first whom nobody taught has a drum roll. Last, after the last night, the last ferry.
 */
export function contest(
  setup: Setup,
  recipe: Recipe,
  worked: readonly Worked[],
  asleep: Answer | undefined,
): NightEvent[] {
  const of = worked.reduce((sum, { ferry }) => sum + ferry.length, 0)
  const newcomer = newcomerOf(setup)
  const events: NightEvent[] = []
  const so: { done: number; right: number; streak: number } = { done: 0, right: 0, streak: 0 }
  const tally = (): Tally => ({ done: so.done, right: so.right, of })
  let awaited = newcomer

  for (const [n, { ferry, shown }] of worked.entries()) {
    const night = n + 1
    const { singles = 0 } = setup.nights[n] ?? {}
    const taught = recipe.lessons.find(({ after }) => after === n)
    const guests = ferry.map((one, guest): Answer & Guest => {
      const drum = awaited?.of === one.truth
      if (drum) awaited = undefined
      return { ...one, night, guest, shown: shown[one.answer] ?? 0, ...(drum && { drum }) }
    })
    events.push({
      ...{ type: 'dusk', ms: taught ? lesson : dusk, night, count: none },
      ...(taught && { lesson: countsOf(setup, examplesOf(setup, recipe, taught)) }),
    })
    for (const one of guests.slice(0, singles)) {
      so.done += 1
      so.right += Number(one.right)
      so.streak = one.right ? so.streak + 1 : 0
      const pace = one.drum ? slowly(gatePace(one)) : gatePace(one)
      events.push({ type: 'case', ...pace, ...one, n: so.done, streak: so.streak, tally: tally() })
    }
    const rest = guests.slice(singles)
    const right = rest.filter((one) => one.right).length
    so.done += rest.length
    so.right += right
    const counts = confusion(rest, setup.classes.length)
    events.push({
      ...{ type: 'rush', ms: 3400, sureAt: 0, rightAt: 3000, night },
      count: { right, wrong: rest.length - right },
      bins: setup.classes.map((_, answer) => counts.reduce((sum, row) => sum + (row[answer] ?? 0), 0)),
      batch: rest.map(({ truth, answer, guest }) => ({ truth, answer, guest })),
      tally: tally(),
    })
    for (const one of surestMistakes(rest, 1).slice(0, 1))
      events.push({ type: 'return', ms: 2600, sureAt: 0, rightAt: 900, ...one, count: none, tally: tally() })
  }
  const last = worked.at(-1)?.ferry.at(-1)
  if (last && asleep) {
    const { truth, answer, sure, shares } = last
    events.push({
      ...{ type: 'last', ms: 6400, sureAt: 2000, rightAt: 4600, truth, answer, sure, shares, count: none },
      ...{ night: worked.length, guest: (worked.at(-1)?.ferry.length ?? 1) - 1, right: last.right },
      asleep: { answer: asleep.answer, sure: asleep.sure },
    })
  }
  return events
}

const slowly = ({ ms, sureAt = 0, rightAt }: Timing): Timing => ({
  ms: Math.round(ms * drumRoll),
  sureAt: Math.round(sureAt * drumRoll),
  rightAt: Math.round(rightAt * drumRoll),
})
