/** The contest as events: the year's picnics, slowly at first, then faster, New Year's Day with a drum roll. Pure. */
import { handCurve, offBy, outfitOf, wildOf } from './curve.ts'
import type { CurveEvent, PicnicEvent } from './events.ts'
import type { Recipe, Setup } from './schema.ts'

export function playPicnics(setup: Setup, recipe: Recipe, curve: (day: number) => number): CurveEvent[] {
  const { picnics } = setup
  const days = picnics.map(([day, heat], picnic): PicnicEvent => {
    const says = curve(day)
    const [answer, truth, wild] = [outfitOf(setup, says), outfitOf(setup, heat), wildOf(says)]
    const right = answer === truth && !wild
    const hard = picnic === picnics.length - 1
    const ms = hard ? 8000 : pace(picnic, picnics.length) + (right ? 0 : regret)
    return {
      type: 'picnic',
      ...{ ms, sureAt: Math.round(ms * (hard ? 0.35 : 0.3)), rightAt: Math.round(ms * (hard ? 0.65 : 0.6)) },
      ...{ picnic, says, answer, truth, right },
      ...(wild && { wild }),
      ...(hard && { drum: true as const }),
    }
  })
  const hand = recipe.hand && offBy(handCurve(recipe.hand), picnics)
  const end = { off: offBy(curve, picnics), ...(hand !== undefined && { hand }) }
  return [...days, ...ownPicnic(setup, recipe, curve), { type: 'end', ms: 5200, ...end }]
}

function ownPicnic(setup: Setup, { own }: Recipe, curve: (day: number) => number): CurveEvent[] {
  if (own === undefined) return []
  const says = curve(own)
  const wild = wildOf(says)
  return [
    {
      type: 'own',
      ms: 5000,
      sureAt: 1600,
      day: own,
      says,
      answer: outfitOf(setup, says),
      ...(wild && { wild }),
    },
  ]
}

/** The first have time to be watched, then the year runs. Milliseconds. */
const pace = (picnic: number, of: number): number => (picnic < 4 ? 4400 : picnic < of - 5 ? 2000 : 2800)

/** Milliseconds more for wrong clothes: they should be seen. */
const regret = 1400
