import type Phaser from 'phaser'
import { classMark } from './draw.ts'
import { type Box, crowd, type Point } from './layout.ts'
import type { StageKit } from './stage.ts'
import { gentlyWrong } from './theatre.ts'
import { type Seat, type Seats, seatedAfter, type VisitEvent, type VisitsSpec } from './visits.ts'

type Row = ReturnType<typeof crowd>
type Guest = Phaser.GameObjects.Image | Phaser.GameObjects.Container

/**
 * Rooms that fill up, each row over row. Whoever sits in the wrong one stands crooked and carries the mark of where it
 * belongs; for whom there is no place any more is not drawn.
 */
export function createRows(scene: StageKit['scene'], rows: readonly Row[]) {
  const inside = scene.add.container(0, 0)
  const taken = rows.map(() => 0)
  return {
    inside,
    put({ truth, answer }: Seat, draw: (size: number, spot: Point) => Guest, arriving: boolean): void {
      const row = rows[answer]
      const spot = row?.at[taken[answer] ?? 0]
      if (!row || !spot) return
      taken[answer] = (taken[answer] ?? 0) + 1
      const one = draw(row.size, spot)
      inside.add(one)
      if (truth === answer) return
      one.setAngle(-12)
      inside.add(
        classMark(scene, truth, Math.max(11, row.size * 0.6)).setPosition(
          spot.x + row.size * 0.3,
          spot.y + row.size * 0.3,
        ),
      )
      if (arriving) gentlyWrong(scene, one)
    },
    clear(): void {
      inside.removeAll(true)
      taken.fill(0)
    },
  }
}

interface SeatsSpec extends Pick<VisitsSpec, 'guest'>, Pick<Seats, 'lights'> {
  readonly all: readonly VisitEvent[]
  /** The room of each answer, filled row over row. */
  readonly rooms: readonly Box[]
}

/** Those who were answered, sitting in the room of the answer. `parts` lie between the rooms' backs and fronts. */
export function createSeats({ scene }: StageKit, { all, rooms, lights, guest }: SeatsSpec) {
  const ends = seatedAfter(all, all.length)
  const rows = createRows(
    scene,
    rooms.map((room, i) => crowd(Math.max(9, ends.filter(({ answer }) => answer === i).length), room)),
  )
  let seated = 0

  function seat(one: Seat, arriving: boolean): void {
    seated += 1
    rows.put(one, (size, { x, y }) => guest(one.truth, size * 1.1, one).setPosition(x, y), arriving)
  }

  function fill(index: number): void {
    rows.clear()
    seated = 0
    for (const one of seatedAfter(all, index)) seat(one, false)
  }

  return { lights, seat, fill, seated: () => seated, parts: [rows.inside] }
}
