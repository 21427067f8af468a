import type { Random, Tools } from '../../../../engine/index.ts'
import { both, type Cases, nameOf } from '../../cases.ts'
import type { Case } from '../../judge.ts'
import type { Setup } from '../../schema.ts'
import { makeEstate } from './estates.ts'
import { estate as byHand } from './hand.ts'
import { judgeFlood } from './judge.ts'
import type { Estate } from './world.ts'

export const cases = (setup: Setup, tools: Tools): Cases => ({
  cases: both(setup, (visible, index) =>
    floodCase(
      visible,
      tools.random.fork(nameOf(visible, index)),
      setup.byHand && visible && index === 0 ? byHand : undefined,
    ),
  ),
  afresh: {
    cases: (random) =>
      [0, 1, 2].map((index) => floodCase(false, random, makeEstate(random.fork(`${index}`), false))),
  },
})

function floodCase(visible: boolean, random: Random, byHand?: Estate): Case {
  const estate = byHand ?? makeEstate(random)
  return {
    visible,
    input: estate,
    place: { world: 'flood', ...estate },
    judge: (run) => judgeFlood(estate, visible, run),
  }
}
