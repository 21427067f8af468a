import { classMark } from './draw.ts'
import { type Box, crowd } from './layout.ts'
import type { StageKit } from './stage.ts'
import { gentlyWrong } from './theatre.ts'
import { type Seat, type Seats, seatedAfter, type VisitEvent, type VisitsSpec } from './visits.ts'

interface SeatsSpec extends Pick<VisitsSpec, 'guest'>, Pick<Seats, 'lights'> {
  readonly all: readonly VisitEvent[]
  /** The room of each answer, filled row over row. */
  readonly rooms: readonly Box[]
}

/** Those who were answered, sitting in the room of the answer. `parts` lie between the rooms' backs and fronts. */
export function createSeats({ scene }: StageKit, { all, rooms, lights, guest }: SeatsSpec) {
  const inside = scene.add.container(0, 0)
  const ends = seatedAfter(all, all.length)
  const rows = rooms.map((room, i) =>
    crowd(Math.max(9, ends.filter(({ answer }) => answer === i).length), room),
  )
  const taken = rooms.map(() => 0)
  let seated = 0

  function seat({ truth, answer }: Seat, arriving: boolean): void {
    const row = rows[answer]
    const spot = row?.at[taken[answer] ?? 0]
    seated += 1
    if (!row || !spot) return
    taken[answer] = (taken[answer] ?? 0) + 1
    const one = guest(truth, row.size * 1.1).setPosition(spot.x, spot.y)
    inside.add(one)
    if (truth === answer) return
    // One in the wrong place stands crooked and carries the mark of where it belongs.
    one.setAngle(-12)
    inside.add(
      classMark(scene, truth, Math.max(11, row.size * 0.6)).setPosition(
        spot.x + row.size * 0.3,
        spot.y + row.size * 0.3,
      ),
    )
    if (arriving) gentlyWrong(scene, one)
  }

  function fill(index: number): void {
    inside.removeAll(true)
    taken.fill(0)
    seated = 0
    for (const one of seatedAfter(all, index)) seat(one, false)
  }

  return { lights, seat, fill, seated: () => seated, parts: [inside] }
}
