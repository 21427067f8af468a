/** The map on the water: a buoy for each song, a boat for each listener, gliding to where the factors put them. */
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { type Ctx, circleAt, fade, fillWith, roundBox, strokeWith, vertical } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { boatPicture } from './boat.ts'
import type { Spot } from './events.ts'
import type { Chart } from './layout.ts'
import type { Setup } from './schema.ts'

export interface Lying {
  readonly songs: readonly Spot[]
  readonly boats: readonly Spot[]
  /** To how many listeners each song is played; -1 where it is off the map. */
  readonly plays?: readonly number[]
}

/** Milliseconds in which two thirds of a way are gone. */
const glide = 170
const still = 0.4

/** The glass, and the rings in which sound runs over water. */
export function paintSea(ctx: Ctx, { board, middle, reach }: Chart): void {
  roundBox(ctx, board.x, board.y, board.width, board.height, 18)
  ctx.save()
  ctx.clip()
  const [top, bottom] = [board.y, board.y + board.height]
  ctx.fillStyle = vertical(
    ctx,
    top,
    bottom,
    'rgb(88 34 78 / 0.9)',
    'rgb(52 22 62 / 0.94)',
    'rgb(30 15 48 / 0.96)',
  )
  ctx.fillRect(board.x, board.y, board.width, board.height)
  for (let i = 1; i <= 6; i++) {
    ctx.beginPath()
    ctx.ellipse(middle.x, middle.y, (reach.x * i) / 4.4, (reach.y * i) / 4.4, 0, 0, Math.PI * 2)
    strokeWith(ctx, fade('#FFB48A', 0.3 - i * 0.035), i === 1 ? 2 : 1.4)
  }
  ctx.restore()
  ctx.lineWidth = 2.5
  ctx.strokeStyle = fade('#FFB48A', 0.75)
  roundBox(ctx, board.x, board.y, board.width, board.height, 18)
  ctx.stroke()
}

export type Sea = ReturnType<typeof createSea>

export function createSea(kit: StageKit, chart: Chart, setup: Setup) {
  const { scene } = kit
  const under = createSketch(scene, chart.board)
  const boats = Array.from({ length: setup.listeners.known }, () => {
    const boat = boatPicture(kit, 'plain', chart.boat)
    return boat.setAlpha(0.62)
  })
  const buoys = setup.songs.map(({ style }) => {
    const sign = setup.styles.find(({ id }) => id === style)?.sign ?? 'ferry'
    return sprite(scene, sign, chart.buoy)
  })
  const usual = buoys[0]?.scale ?? 1
  let to: { readonly songs: readonly Point[]; readonly boats: readonly Point[] } = unsorted(chart, setup)
  let sizes: readonly number[] = []
  let moving = false

  function settle(part: number): void {
    let farthest = 0
    const step = (thing: { x: number; y: number }, there: Point | undefined) => {
      if (!there) return
      thing.x += (there.x - thing.x) * part
      thing.y += (there.y - thing.y) * part
      farthest = Math.max(farthest, Math.abs(there.x - thing.x), Math.abs(there.y - thing.y))
    }
    for (const [i, boat] of boats.entries()) step(boat, to.boats[i])
    for (const [i, buoy] of buoys.entries()) step(buoy, to.songs[i])
    moving = farthest > still
  }
  settle(1)

  return {
    chart,
    buoys,
    /** Lies there from now on; without a map, everything waits in rows. */
    lie(next: Lying | undefined, atOnce = false): void {
      const before = to
      to = next ? placed(chart, next) : unsorted(chart, setup)
      sizes = next?.plays ?? []
      // A song that is off the map has no place any more: it sinks where it was.
      const songs = to.songs.map((spot, i) => ((sizes[i] ?? 0) < 0 ? (before.songs[i] ?? spot) : spot))
      to = { ...to, songs }
      for (const [i, buoy] of buoys.entries()) {
        const plays = sizes[i]
        buoy.setAlpha(plays === undefined ? 1 : plays < 0 ? 0.1 : plays === 0 ? 0.5 : 1)
        buoy.setScale(usual * (plays === undefined || plays <= 0 ? 1 : 1 + Math.min(0.9, plays / 30)))
      }
      moving = true
      if (atOnce || kit.calm()) settle(1)
    },
    /** Rings around what newcomers are asked about, and lines from a boat to what it is played and who is near. */
    mark({ asked, looked, from, songs = [], near = [] }: Marks): void {
      under.draw((ctx) => {
        ctx.translate(-chart.board.x, -chart.board.y)
        for (const song of asked) ring(ctx, to.songs[song], chart.buoy * 0.72, colour.lantern, [])
        if (looked !== undefined) ring(ctx, to.songs[looked], chart.buoy * 0.88, '#FFFFFF', [3, 4])
        if (!from) return
        for (const boat of near) {
          line(ctx, from, to.boats[boat], fade('#FFF1DC', 0.75), [3, 5])
          ring(ctx, to.boats[boat], chart.boat * 0.7, '#FFF1DC', [])
        }
        for (const song of songs) {
          line(ctx, from, to.songs[song], colour.neonBlue, [])
          ring(ctx, to.songs[song], chart.buoy * 0.8, colour.neonBlue, [6, 3])
        }
      })
    },
    /** Where a song's buoy will lie. */
    song: (song: number): Point => to.songs[song] ?? chart.middle,
    update(elapsed: number): void {
      if (moving) settle(kit.calm() ? 1 : 1 - 1 / (1 + elapsed / glide))
    },
    /** Boats are there or not. */
    people(seen: boolean): void {
      for (const boat of boats) boat.setVisible(seen)
    },
    dispose(): void {
      under.dispose()
      for (const one of [...boats, ...buoys]) one.destroy()
    },
  }
}

interface Marks {
  readonly asked: readonly number[]
  readonly looked?: number | undefined
  readonly from?: Point | undefined
  readonly songs?: readonly number[]
  readonly near?: readonly number[]
}

function ring(ctx: Ctx, at: Point | undefined, r: number, tone: string, dash: readonly number[]): void {
  if (!at) return
  circleAt(ctx, at.x, at.y, r)
  fillWith(ctx, fade(tone, 0.16))
  ctx.setLineDash([...dash])
  strokeWith(ctx, tone, 2.5)
  ctx.setLineDash([])
}

function line(ctx: Ctx, from: Point, to: Point | undefined, tone: string, dash: readonly number[]): void {
  if (!to) return
  ctx.beginPath()
  ctx.moveTo(from.x, from.y)
  ctx.lineTo(to.x, to.y)
  ctx.setLineDash([...dash])
  strokeWith(ctx, tone, 2)
  ctx.setLineDash([])
}

/** Places of one map; whoever lies on the same spot as others is moved aside a little, told by number. */
const placed = (chart: Chart, { songs, boats }: Lying) => ({
  songs: songs.map((spot, i) => aside(chart.at(spot), i, chart.buoy * 0.3)),
  boats: boats.map((spot, i) => aside(chart.at(spot), i * 3 + 1, chart.boat * 0.9)),
})

/** A sunflower's order: turned by the golden angle, ever farther out. */
function aside({ x, y }: Point, i: number, far: number): Point {
  const [turn, r] = [i * 2.39996, Math.sqrt((i % 40) / 40) * far]
  return { x: x + Math.cos(turn) * r, y: y + Math.sin(turn) * r }
}

/** Nothing is known: songs in rows by style, boats in a crowd below them. */
function unsorted({ board, buoy, boat }: Chart, { songs, styles, listeners }: Setup) {
  const columns = styles.length
  const [left, wide] = [board.x + buoy, board.width - buoy * 2]
  const seen = new Map<string, number>()
  const across = Math.max(1, Math.floor(wide / (boat * 1.25)))
  const rows = Math.max(1, Math.ceil(listeners.known / across))
  const crowd = Math.min(board.height * 0.42, rows * boat * 1.25)
  const high = board.height - crowd - buoy * 1.6
  const most = Math.max(...styles.map(({ id }) => songs.filter(({ style }) => style === id).length))
  return {
    songs: songs.map(({ style }): Point => {
      const column = styles.findIndex(({ id }) => id === style)
      const row = seen.get(style) ?? 0
      seen.set(style, row + 1)
      return {
        x: left + ((column + 0.5) / columns) * wide,
        y: board.y + buoy * 0.4 + ((row + 0.5) / most) * high,
      }
    }),
    boats: Array.from(
      { length: listeners.known },
      (_, i): Point => ({
        x: left + (((i % across) + 0.5) / across) * wide,
        y: board.y + board.height - buoy * 0.5 - ((Math.floor(i / across) + 0.5) / rows) * crowd,
      }),
    ),
  }
}
