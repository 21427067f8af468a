import type { ProgramRun, Random, Tools } from '../../../../engine/index.ts'
import { both, type Cases, nameOf } from '../../cases.ts'
import type { Case } from '../../judge.ts'
import type { Recipe, Setup } from '../../schema.ts'
import { judgeWalk } from './judge.ts'
import { type Difficulty, makeWalk } from './walks.ts'

interface Walks {
  readonly practice: readonly Difficulty[]
  readonly contest: readonly Difficulty[]
}

/**
 * From plain turns to blind alleys to smears that leave the model unsure and smears that fool it. Of eight hidden walks
 * five have turns only; each of the other three asks for one thing more.
 */
const fooling: Walks = {
  practice: [
    { turns: 2, alleys: 0, smears: 0 },
    { turns: 2, alleys: 1, smears: 0 },
    { turns: 2, alleys: 0, smears: 1, fools: 1 },
  ],
  contest: [
    { turns: 3, alleys: 0, smears: 0 },
    { turns: 4, alleys: 0, smears: 0 },
    { turns: 4, alleys: 0, smears: 0 },
    { turns: 3, alleys: 0, smears: 0 },
    { turns: 3, alleys: 1, smears: 0 },
    { turns: 2, alleys: 1, smears: 1 },
    { turns: 5, alleys: 0, smears: 0 },
    { turns: 2, alleys: 1, smears: 1, fools: 2 },
  ],
}

/** Of levels that offer no second look, as older files: no smear that nothing could tell from a sign. */
const honest: Walks = {
  practice: [
    { turns: 2, alleys: 0, smears: 0 },
    { turns: 2, alleys: 1, smears: 0 },
    { turns: 2, alleys: 0, smears: 1 },
  ],
  contest: [
    { turns: 3, alleys: 0, smears: 0 },
    { turns: 4, alleys: 0, smears: 0 },
    { turns: 4, alleys: 0, smears: 0 },
    { turns: 2, alleys: 1, smears: 0 },
    { turns: 5, alleys: 0, smears: 0 },
    { turns: 3, alleys: 1, smears: 0 },
    { turns: 4, alleys: 0, smears: 0 },
    { turns: 2, alleys: 1, smears: 2 },
  ],
}

/** Painted signs on a walk: an alley has one that leads in and one that leads out. */
const signsOn = ({ turns, alleys }: Difficulty) => turns + 2 * alleys

/** How many of these walks, as a share, have a sign that a sensor of this accuracy misreads, if it misreads at random. */
export const astray = (walks: readonly Difficulty[], accuracy: number): number =>
  walks.reduce((sum, walk) => sum + 1 - accuracy ** signsOn(walk), 0) / walks.length

export async function cases(setup: Setup, tools: Tools, signs?: Recipe['signs']): Promise<Cases> {
  // Most programs call no model: TensorFlow.js is fetched for those that do.
  const { epochs, trainSignModel } = await import('./signModel.ts')
  const { weights, accuracy } = await trainSignModel(
    tools.random.fork('sign model'),
    tools.signal,
    (epoch, reached) => tools.report((0.5 * epoch) / epochs, { epoch, accuracy: reached }),
  )
  const own =
    signs &&
    (await import('./ownSensor.ts').then(({ trainOnDrawings }) =>
      trainOnDrawings(signs, tools.random.fork('sign model'), tools.signal),
    ))
  const twice = setup.toolbox?.includes('look-again')
  const walks = twice ? fooling : honest
  const made = both(setup, (visible, index): Case => {
    const list = visible ? walks.practice : walks.contest
    // The house's model decides how lanes and signs are painted, whoever reads them: they are the same for all.
    const walk = makeWalk(
      list[index % list.length] ?? { turns: 3, alleys: 0, smears: 0 },
      weights,
      tools.random.fork(nameOf(visible, index)),
      own?.weights,
    )
    const { model: _model, again: _again, ...place } = walk
    return {
      visible,
      input: walk,
      place: { world: 'lanterns', ...place },
      judge(run) {
        const { looks, ...judged } = judgeWalk(walk, visible, run)
        return { ...judged, ...(twice && looks !== undefined && { looks }) }
      },
    }
  })
  const ownSteps = (turns: number, random: Random): Case => {
    const walk = makeWalk({ turns, alleys: 0, smears: 0 }, weights, random)
    const { model: _model, again: _again, ...place } = walk
    const judge = (run: ProgramRun) => judgeWalk(walk, false, run)
    return { visible: false, input: walk, place: { world: 'lanterns', ...place }, judge }
  }
  return {
    cases: made,
    // Turns only, and by the house's sensor: here nobody is tried but the program.
    afresh: {
      cases: (random) => [2, 3, 4].map((turns) => ownSteps(turns, random.fork(`${turns}`))),
    },
    model: {
      ...{ epochs, accuracy },
      ...(own && {
        own: {
          drawings: signs.length,
          accuracy: own.accuracy,
          astray: astray(walks.contest, own.accuracy),
          ...(own.worst && { worst: own.worst }),
        },
      }),
    },
  }
}
