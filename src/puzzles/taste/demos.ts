import { createRandom } from '../../engine/index.ts'
import { markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { fillWith, roundBox } from '../../scenes/kit/paint.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import { boatPicture } from './boat.ts'
import type { Spot } from './events.ts'
import type { Factors } from './factors.ts'
import { harbourOf } from './harbour.ts'
import type { Chart } from './layout.ts'
import { spotOf, viewOf } from './mapView.ts'
import { learned, monthOf } from './offering.ts'
import type { demos, Setup } from './schema.ts'
import { createSea, type Lying } from './sea.ts'
import { countsOf } from './stats.ts'

type Name = ReturnType<typeof demos>[number]

/** A map with as many factors as a page can show. */
const shownFactors = 2

/** The demos by the names that lecture cards use. */
export function demosOn(on: DemoStage, setup: Setup, chart: Chart): Readonly<Record<Name, Demo>> {
  const { kit, pip, add } = on
  const { middle, board, buoy, boat } = chart
  const films = filmsOf(setup)

  /** Frames of a map one after another, then a rest. */
  function shown(frames: () => readonly Lying[], each: number): Drawn {
    const all = frames()
    const sea = createSea(kit, chart, setup)
    let [at, then] = [-1, 0]
    return {
      still: each * all.length,
      update(ms) {
        const next = Math.min(all.length - 1, Math.floor((ms % (each * (all.length + 14))) / each))
        if (next !== at) sea.lie(all[next], at < 0 || next < at)
        at = next
        sea.update(Math.max(0, ms - then))
        then = ms
        pip.feel({ accuracy: next / all.length, learning: next < all.length - 1 })
        pip.lookAt(middle)
      },
      dispose: () => sea.dispose(),
    }
  }

  /** How many neighbours gave a song one star, two ... five, as a pile of stars. */
  function piles(song: number, x: number): void {
    const counts = countsOf(setup, song)
    const most = Math.max(...counts, 1)
    const [w, h] = [Math.min(board.width * 0.42, 300), board.height * 0.5]
    add(
      picture(kit.scene, `taste/piles/${song}`, w, h, (ctx) => {
        for (const [i, count] of counts.entries()) {
          const high = (h - 26) * (count / most)
          roundBox(ctx, (w / 5) * i + 5, h - 24 - high, w / 5 - 10, high + 1, 6)
          fillWith(ctx, i === 0 ? '#FF86BE' : i === 4 ? '#7CE0B8' : '#FFD08A')
          ctx.fillStyle = '#FFF6E5'
          ctx.font = '800 17px "Nunito Harbour", system-ui, sans-serif'
          ctx.textAlign = 'center'
          ctx.fillText(`${i + 1}★`, (w / 5) * (i + 0.5), h - 4)
        }
      }).setPosition(x, middle.y + board.height * 0.1),
    )
    const sign = setup.styles.find(({ id }) => id === setup.songs[song]?.style)?.sign ?? 'ferry'
    add(sprite(kit.scene, sign, buoy * 2).setPosition(x, middle.y - board.height * 0.32))
  }

  return {
    everybody() {
      const ferry = sprite(kit.scene, 'ferry', buoy * 2.6).setPosition(middle.x, middle.y)
      add(ferry)
      for (let i = 0; i < 14; i++) {
        const turn = (i / 14) * Math.PI * 2
        const [x, y] = [
          middle.x + Math.cos(turn) * chart.reach.x * 0.8,
          middle.y + Math.sin(turn) * chart.reach.y * 0.8,
        ]
        if (i === 4) add(sprite(kit.scene, 'penguin', boat * 2).setPosition(x, y), i * 90)
        else add(boatPicture(kit, 'plain', boat * 1.9).setPosition(x, y), i * 90)
      }
      for (let i = 0; i < 8; i++)
        on.at(1500 + i * 420, () => {
          if (!kit.calm()) ripple(kit.scene, middle.x, middle.y, '#FFE0B0', chart.reach.x * 0.9)
          if (i % 4 === 3) pip.hop()
        })
      return 6500
    },
    neighbours() {
      const rows = [
        [0, 5],
        [3, 1],
        [6, 5],
      ] as const
      for (const side of [-1, 1] as const) {
        const x = middle.x + side * board.width * 0.24
        add(boatPicture(kit, 'plain', buoy * 2).setPosition(x, board.y + board.height * 0.2), 200)
        for (const [i, [style, stars]] of rows.entries()) {
          // What only the first has rated is what the second is offered.
          const offered = side > 0 && i === 2
          const y = board.y + board.height * (0.42 + i * 0.2)
          const sign = setup.styles[style % setup.styles.length]?.sign ?? 'ferry'
          add(sprite(kit.scene, sign, buoy * 1.15).setPosition(x - buoy * 2.1, y), 500 + i * 500)
          add(starRow(on, offered ? 0 : stars, buoy).setPosition(x + buoy * 0.9, y), 700 + i * 500)
        }
      }
      return 6000
    },
    map: () => shown(films.learning, 260),
    divide() {
      const { loved, divides } = extremes(setup)
      piles(loved, middle.x - board.width * 0.24)
      piles(divides, middle.x + board.width * 0.24)
      return undefined
    },
    bubble: () => shown(films.month, 240),
  }
}

/** Stars that were given; none: a question mark, for what nobody knows yet. */
function starRow({ kit }: DemoStage, stars: number, size: number) {
  return picture(kit.scene, `taste/stars/${stars}`, size * 4, size, (ctx, w, h) => {
    ctx.font = `800 ${Math.round(h * 0.7)}px "Nunito Harbour", system-ui, sans-serif`
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.fillStyle = stars === 0 ? markOf(2).colour : '#FFD66B'
    if (stars === 0) ctx.fillText('?', w / 2, h / 2)
    else
      for (let i = 0; i < 5; i++) {
        ctx.globalAlpha = i < stars ? 1 : 0.22
        ctx.fillText('★', (w / 5) * (i + 0.5), h / 2)
      }
  })
}

/** The song that most like a little, and the one about which they differ most. */
function extremes(setup: Setup): { readonly loved: number; readonly divides: number } {
  const spread = setup.songs.map((_, song) => {
    const counts = countsOf(setup, song)
    const n = counts.reduce((sum, one) => sum + one, 0)
    if (n < 10) return 1
    const mean = counts.reduce((sum, one, i) => sum + one * (i + 1), 0) / n
    return counts.reduce((sum, one, i) => sum + one * (i + 1 - mean) ** 2, 0) / n
  })
  return { loved: spread.indexOf(Math.min(...spread)), divides: spread.indexOf(Math.max(...spread)) }
}

/** What a real map does while it is learned, and in a month without surprises; made when they are looked at, once. */
function filmsOf(setup: Setup) {
  let steps: readonly Factors[] | undefined
  const harbour = harbourOf(setup)
  const styles = harbour.songs.map(({ style }) => style)
  const how = { factors: shownFactors, damping: setup.map.damping }
  const ratings = harbour.known.map(({ rated }) => rated)
  const all = () => {
    steps ??= learned(ratings, styles.length, how, setup.map.rounds, createRandom(setup.seed, 'lecture'))
    return steps
  }
  const lyingOf = (map: Factors, last: Factors): Lying => {
    const view = viewOf(last, styles)
    const spots = (vectors: Factors['songs'], by: number): Spot[] =>
      vectors.map((one) => spotOf(one, view, by))
    return { songs: spots(map.songs, view.songs), boats: spots(map.listeners, view.boats) }
  }
  return {
    learning: (): Lying[] => {
      const film = all()
      const last = film.at(-1)
      return last ? film.map((map) => lyingOf(map, last)) : []
    },
    month: (): Lying[] => {
      const last = all().at(-1)
      if (!last) return []
      const { days } = monthOf(
        ...([harbour, last, how, { popularity: 1, surprises: 0 }] as const),
        { ...setup.month, reach: setup.listeners.reach, mood: setup.chance.mood },
        createRandom(setup.seed, 'lecture month'),
      )
      return days.map(({ map, alive, plays }) => ({
        ...lyingOf(map, last),
        plays: alive.map((there, song) => (there ? plays.filter((one) => one === song).length : -1)),
      }))
    },
  }
}
