import type { CaseEvent } from '../../../puzzles/kit/parade.ts'
import { sprite } from '../atlas.ts'
import { classMark } from '../draw.ts'
import { type Box, crowd, type Point } from '../layout.ts'
import type { StageKit } from '../stage.ts'
import { gentlyWrong } from '../theatre.ts'

/** Cases already answered, drawn inside the gate they were sent through. */
export interface Crowds {
  readonly view: ReturnType<StageKit['scene']['add']['container']>
  /** Empties the gates and makes room for all that these events will bring. */
  expect(events: readonly CaseEvent[]): void
  /** One takes a place; `arriving` when it is seen to. */
  seat(event: CaseEvent, icon: string, arriving: boolean): void
}

export function createCrowds(kit: StageKit, openings: readonly Box[]): Crowds {
  const { scene } = kit
  const view = scene.add.container(0, 0)
  let seats: { readonly size: number; readonly at: readonly Point[] }[] = []
  let taken: number[] = []
  return {
    view,
    expect(events) {
      view.removeAll(true)
      taken = openings.map(() => 0)
      seats = openings.map((opening, gate) =>
        crowd(Math.max(8, events.filter(({ answer }) => answer === gate).length), opening),
      )
    },
    seat(event, icon, arriving) {
      const row = seats[event.answer]
      const index = taken[event.answer] ?? 0
      const place = row?.at[index]
      if (!row || !place) return
      taken[event.answer] = index + 1
      const { size } = row
      const picture = sprite(scene, icon, size * 0.92).setPosition(place.x, place.y)
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
