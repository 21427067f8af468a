/** The contest as events: calm storms first and slowly, then faster, the strong ones, the hard one with a drum roll. Pure. */
import type { LineEvent, StormEvent } from './events.ts'
import { type Line, offBy, signalOf, windAt } from './line.ts'
import type { Recipe, Setup } from './schema.ts'

export function playSeason(setup: Setup, recipe: Recipe, neuron: Line): LineEvent[] {
  const { unseen } = setup
  const storms = unseen.map(({ reading: [pressure, wind] }, storm): StormEvent => {
    const says = windAt(setup, recipe, pressure)
    const [answer, truth] = [signalOf(setup, says), signalOf(setup, wind)]
    const right = answer === truth
    const hard = storm === unseen.length - 1
    const ms = hard ? 8000 : pace(storm, unseen.length) + (right ? 0 : regret)
    return {
      type: 'storm',
      ...{ ms, sureAt: Math.round(ms * (hard ? 0.3 : 0.25)), rightAt: Math.round(ms * (hard ? 0.65 : 0.55)) },
      ...{ storm, says, answer, truth, right },
      ...(hard && { drum: true as const }),
    }
  })
  const readings = unseen.map(({ reading }) => reading)
  const end = {
    ...{ yours: offBy(setup, recipe, readings), neuron: offBy(setup, neuron, readings) },
    line: { slope: neuron.slope, height: neuron.height },
  }
  return [...storms, ...ownStorm(setup, recipe), { type: 'end', ms: 5200, ...end }]
}

function ownStorm(setup: Setup, recipe: Recipe): LineEvent[] {
  const { own } = recipe
  if (own === undefined) return []
  const says = windAt(setup, recipe, own)
  return [{ type: 'own', ms: 5000, sureAt: 1400, pressure: own, says, answer: signalOf(setup, says) }]
}

/** The first have time to be watched; the middle is busy; the strong ones at the end take their time again. Milliseconds. */
function pace(storm: number, of: number): number {
  if (storm < 4) return 4600
  return storm < of - 7 ? 1900 : 3000
}

/** Milliseconds more for a wrong signal: it should be seen. */
const regret = 1400
