import { markOf } from '../../look/index.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { crowd } from '../../scenes/kit/layout.ts'
import { createRows } from '../../scenes/kit/seats.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { boat, toneOf } from './boat.ts'
import type { BayEvent } from './events.ts'
import type { BayLayout } from './layout.ts'
import type { Pictures } from './pictures.ts'

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
  const rows = createRows(
    scene,
    at.rooms.map((room, i) =>
      crowd(Math.max(8, moored.flat().filter(({ answer }) => answer === i).length), room),
    ),
  )

  const seat = (one: Moored, arriving: boolean): void =>
    rows.put(
      one,
      (size, { x, y }) =>
        boat(kit, pictures, one.n, toneOf(one.painter), size * 0.56).setPosition(x, y + size * 0.4),
      arriving,
    )

  return {
    lights,
    seat,
    fill(index: number): void {
      rows.clear()
      for (const one of moored.slice(0, index).flat()) seat(one, false)
    },
    of: (index: number) => moored[index] ?? [],
    parts: [...lights, rows.inside],
  }
}
