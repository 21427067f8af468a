import { markOf } from '../../look/index.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import { crowd } from '../../scenes/kit/layout.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { gentlyWrong } from '../../scenes/kit/theatre.ts'
import { boat, toneOf } from './boat.ts'
import type { BayEvent } from './events.ts'
import type { BayLayout } from './layout.ts'
import type { Pictures } from './pictures.ts'
import type { Setup } from './schema.ts'

/** A boat that lies at a jetty: the nth picture of the evening. */
export interface Moored {
  readonly n: number
  readonly truth: number
  readonly answer: number
  readonly painter?: number | undefined
}

const mooredBy = (event: BayEvent, first: number): readonly Moored[] =>
  event.type === 'rush'
    ? event.batch.map(({ truth, answer, painter }, i) => ({ n: first + i, truth, answer, painter }))
    : event.type === 'case'
      ? [{ n: first, truth: event.truth, answer: event.answer, painter: event.painter }]
      : []

/** The boats at the jetties, in order of arrival, and a light over each jetty. */
export function createMoorings(
  kit: StageKit,
  { classes }: Setup,
  at: BayLayout,
  all: readonly BayEvent[],
  firsts: readonly number[],
  pictures: Pictures,
) {
  const { scene } = kit
  const lights = at.berths.map(({ x, y }, i) =>
    glow(scene, markOf(i).colour, (at.rooms[i]?.width ?? 0) * 0.55)
      .setPosition(x, y)
      .setAlpha(0),
  )
  const moored = all.map((event, i) => mooredBy(event, firsts[i] ?? 0))
  const inside = scene.add.container(0, 0)
  const rows = at.rooms.map((room, i) =>
    crowd(Math.max(8, moored.flat().filter(({ answer }) => answer === i).length), room),
  )
  const taken = classes.map(() => 0)

  function seat({ n, truth, answer, painter }: Moored, arriving: boolean): void {
    const row = rows[answer]
    const spot = row?.at[taken[answer] ?? 0]
    if (!row || !spot) return
    taken[answer] = (taken[answer] ?? 0) + 1
    const one = boat(kit, pictures, n, toneOf(painter), row.size * 0.56).setPosition(
      spot.x,
      spot.y + row.size * 0.4,
    )
    inside.add(one)
    if (truth === answer) return
    // One at the wrong jetty leans and carries the mark of where it belongs.
    one.setAngle(-14)
    inside.add(
      classMark(scene, truth, Math.max(12, row.size * 0.5)).setPosition(
        spot.x + row.size * 0.34,
        spot.y + row.size * 0.26,
      ),
    )
    if (arriving) gentlyWrong(scene, one)
  }

  return {
    lights,
    seat,
    fill(index: number): void {
      inside.removeAll(true)
      taken.fill(0)
      for (const one of moored.slice(0, index).flat()) seat(one, false)
    },
    of: (index: number) => moored[index] ?? [],
    parts: [...lights, inside],
  }
}
