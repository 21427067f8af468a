import type { DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import type { Drawing } from './chart.ts'
import { createGathering } from './gathering.ts'
import type { Told } from './names.ts'
import type { Setup } from './schema.ts'

/** A demo that is drawn on the chart, by the milliseconds since it began; `still` is the moment that tells it all. */
export type Draws = (still: number, draw: (drawing: Drawing, ms: number) => void) => Drawn
/** Of several in turn: which, and how far it is, in moments. */
type InTurn = (ms: number, count: number, each: number) => { readonly at: number; readonly head: number }

/** The demos of levels where people are chosen: the first of the crew, and guests. */
export function peopleDemos({ kit, pip }: DemoStage, setup: Setup, drawn: Draws, inTurn: InTurn) {
  const gathering = createGathering(setup)
  const guest = setup.people ? setup.people.guests.length - 1 : 0
  const speakers = setup.voices.slice(0, 1).map(({ id }) => id)
  /** The first of the crew and a guest, lines on their way from one telling to another and back. */
  const sliding = (from: Told, told: Told, by: number) =>
    drawn(2600, (drawing, ms) => {
      const turn = kit.calm() ? 1 : (ms % 4200) / 1400
      const part = turn < 0.5 ? 0 : Math.min(1, turn - 0.5)
      drawing.draw({
        ...gathering.shown({ told, speakers }, by, { from, part }),
        ...{ axis: part < 0.5 ? from : told, moved: `${told} ${part}`, moments: [] },
      })
      pip.feel({ accuracy: 0.3 + 0.6 * part })
    })

  return {
    alone: () =>
      drawn(8000, (drawing, ms) => {
        const { at, head } = inTurn(ms, setup.tones.length, 1800)
        const { sung } = gathering.shown({ told: 'hertz', speakers }, undefined)
        const seen = sung.filter(({ truth }) => kit.calm() || truth < at)
        const now = sung.find(({ truth }) => truth === at)?.pitches
        drawing.draw({
          ...{
            sung: seen,
            axis: 'hertz',
            moved: `${at}`,
            moments: setup.people?.moments ?? [],
            head,
            own: now,
          },
        })
        pip.feel({ accuracy: 0.9, learning: true })
      }),
    newcomer: () =>
      drawn(8000, (drawing, ms) => {
        const { at, head } = inTurn(ms, 4, 1800)
        const { sung, strangers } = gathering.shown({ told: 'hertz', speakers }, guest)
        const seen = kit.calm() ? strangers : strangers.slice(0, at)
        drawing.draw({
          ...{ sung, strangers: seen, axis: 'hertz', moved: `${at}`, head },
          ...{ own: strangers[at]?.pitches, moments: setup.people?.moments ?? [] },
        })
        pip.feel({ accuracy: 0.25, right: false })
      }),
    greet: () =>
      drawn(4000, (drawing, ms) => {
        const by = kit.calm() ? guest : Math.floor(ms / 2200) % (guest + 1)
        const { strangers } = gathering.shown({ told: 'hertz' }, by)
        const own = Array.from({ length: setup.moments }, () => gathering.guests[by]?.middle ?? 0)
        drawing.draw({ ...{ sung: [], strangers, axis: 'hertz', moved: `${by}`, own, moments: [] } })
        pip.feel({ accuracy: 0.5, learning: true })
      }),
    slide: () => sliding('hertz', 'middle', guest),
    widen: () => sliding('middle', 'range', Math.max(0, guest - 1)),
  }
}
