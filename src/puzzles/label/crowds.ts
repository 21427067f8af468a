import { sprite } from '../../scenes/kit/atlas.ts'
import { classMark } from '../../scenes/kit/draw.ts'
import { type Box, crowd, type Point } from '../../scenes/kit/layout.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { gentlyWrong } from '../../scenes/kit/theatre.ts'
import type { Deck } from './deck.ts'
import type { GateEvent } from './events.ts'

/** Those who have gone through each gate, standing in it. */
export interface Crowds {
  readonly view: ReturnType<StageKit['scene']['add']['container']>
  /** Empties the gates and makes room for all that these events will bring. */
  expect(events: readonly GateEvent[]): void
  /** One takes a place; `arriving` when it is seen to. */
  seat(event: GateEvent, arriving: boolean): void
}

export function createCrowds(kit: StageKit, deck: Deck, openings: readonly Box[]): Crowds {
  const { scene } = kit
  const view = scene.add.container(0, 0)
  let seats: { readonly size: number; readonly at: readonly Point[] }[] = []
  let taken: number[] = []
  return {
    view,
    expect(events) {
      view.removeAll(true)
      taken = openings.map(() => 0)
      seats = openings.map((opening, kind) =>
        crowd(Math.max(8, events.filter(({ answer }) => answer === kind).length), opening),
      )
    },
    seat(event, arriving) {
      const row = seats[event.answer]
      const index = taken[event.answer] ?? 0
      const place = row?.at[index]
      if (!row || !place) return
      taken[event.answer] = index + 1
      const { size } = row
      const picture = sprite(scene, deck.card(event.card).icon, size * 0.92).setPosition(place.x, place.y)
      view.add(picture)
      if (event.right) return
      // One that is in the wrong place carries the mark of where it belongs.
      picture.setAlpha(0.85).setAngle(-10)
      const mark = classMark(scene, event.truth, Math.max(9, size * 0.55))
      view.add(mark.setPosition(place.x + size * 0.28, place.y + size * 0.26))
      if (arriving) gentlyWrong(scene, picture)
    },
  }
}
