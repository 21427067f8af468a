import { colour } from '../../look/index.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Box, Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import { fade, roundBox } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { type Counts, pushOf } from './counter.ts'
import { letter, spam } from './letters.ts'
import { font, paintBeam, paintPan, paintPost, paintStone } from './paint.ts'
import type { Scale, Stone } from './scale.ts'
import type { Setup } from './schema.ts'

export interface BalanceHands {
  tapped(word: string): void
  /** Carried over to the other pan. */
  turned(word: string): void
}

/** How far the beam leans, degrees, when the gate gives 0% or 100%. */
const most = 15

/**
 * The scale: a stone a word on the side that its weight pushes to, as large as the weight is; those that the letter has
 * are lit. The beam leans to the probability. Below the pivot hangs the letter, as the counter has it.
 */
export function createBalance({ kit }: Pick<On, 'kit'>, setup: Setup, at: Box, hands?: BalanceHands) {
  const { scene } = kit
  const [cx, half] = [at.x + at.width / 2, at.width * 0.34]
  const pivot = at.y + Math.max(30, at.height * 0.24)
  const pan = { width: Math.min(at.width * 0.36, half * 1.06), height: at.height * 0.46 }
  const base = Math.min(58, pan.width * 0.44)
  const post = picture(scene, 'filter/post', at.width * 0.3, at.y + at.height - pivot, paintPost).setPosition(
    cx,
    (at.y + at.height + pivot) / 2,
  )
  const beam = picture(scene, 'filter/beam', half * 2, 16, paintBeam).setPosition(cx, pivot)
  const pans = [letter, spam].map((side) => {
    const view = scene.add.container(0, 0)
    view.add(
      picture(scene, `filter/pan/${side}`, pan.width, pan.height, (ctx, w, h) =>
        paintPan(ctx, w, h, side),
      ).setOrigin(0.5, 0),
    )
    const stones = scene.add.container(0, 0)
    view.add(stones)
    return { view, stones }
  })
  const paper = createSketch(scene, {
    x: cx - at.width * 0.17,
    y: pivot + at.height * 0.12,
    width: at.width * 0.34,
    height: at.height * 0.56,
  })
  const state = { lean: 0 }
  let shown = ''

  function place(): void {
    const turn = (state.lean * most * Math.PI) / 180
    beam.setAngle(state.lean * most)
    for (const [side, { view }] of pans.entries()) {
      const way = side === letter ? -1 : 1
      view.setPosition(cx + way * half * Math.cos(turn), pivot + way * half * Math.sin(turn))
    }
  }

  function lean(p: number): void {
    const to = (p - 0.5) * 2
    scene.tweens.killTweensOf(state)
    if (kit.calm()) {
      state.lean = to
      place()
    } else scene.tweens.add({ targets: state, lean: to, duration: 420, ease: 'Back.out', onUpdate: place })
  }

  function lay(side: number, stones: readonly Stone[], counts: Counts | undefined): void {
    const own = pans[side]
    if (!own) return
    const columns = Math.max(1, Math.min(stones.length, stones.length > 3 ? Math.ceil(stones.length / 2) : 3))
    const pitch = (pan.width * 0.92) / Math.max(2, columns)
    for (const [i, { word, weight = 0 }] of stones.entries()) {
      const size = Math.min(base, pitch * 1.5) * Math.min(1.1, 0.5 + Math.abs(weight) * 0.16)
      const inRow = Math.min(columns, stones.length - Math.floor(i / columns) * columns)
      const x = ((i % columns) - (inRow - 1) / 2) * pitch
      const y = pan.height * 0.8 - size * 0.36 - Math.floor(i / columns) * base * 0.62
      const lit = counts === undefined || (counts.get(word.id) ?? 0) > 0
      const one = picture(scene, `filter/stone/${word.id}`, 64, 64, (ctx, w) =>
        paintStone(ctx, w, word.shown),
      )
      one
        .setPosition(x, y)
        .setScale(size / 64)
        .setAlpha(lit ? 1 : 0.45)
      own.stones.add(one)
      if (hands) grip(one, word.id, side, own.view, hands)
    }
  }

  function grip(
    one: ReturnType<typeof picture>,
    word: string,
    side: number,
    view: Point,
    { tapped, turned }: BalanceHands,
  ): void {
    const home = { x: one.x, y: one.y }
    handle(one, {
      over: () => {},
      out: () => {},
      lifted: () => {},
      tapped: () => tapped(word),
      carried: ({ x, y }) => one.setPosition(x, y),
      dropped({ x }) {
        if (view.x + x > cx !== (side === spam)) turned(word)
        else move(scene, one, home)
      },
    })
  }

  place()
  return {
    /** Where a letter hangs, and where it leaves from. */
    spot: { x: cx, y: pivot + at.height * 0.4 },
    parts: [post, beam, ...pans.map(({ view }) => view)],
    lean,
    /** What lies in the pans; with a letter, what of it is in that. */
    load({ stones, bias }: Scale, counts?: Counts): void {
      const key = JSON.stringify([stones, bias, counts && [...counts]])
      if (key === shown) return
      shown = key
      for (const side of [letter, spam]) {
        pans[side]?.stones.removeAll(true)
        lay(
          side,
          stones.filter(({ weight = 0 }) => weight !== 0 && weight > 0 === (side === spam)),
          counts,
        )
      }
    },
    /** The letter as the counter has it: a bar a word, as long as it pushes; those on the scale are lit. */
    hang(counts: Counts | undefined, stones: readonly Stone[]): void {
      if (!counts) {
        paper.wipe()
        return
      }
      paper.draw((ctx, w, h) => paintPaper(ctx, w, h, setup, counts, stones))
    },
    dispose() {
      scene.tweens.killTweensOf(state)
      for (const part of [post, beam, ...pans.map(({ view }) => view)]) part.destroy()
      paper.dispose()
    },
  }
}

function paintPaper(
  ctx: CanvasRenderingContext2D,
  w: number,
  h: number,
  { words }: Setup,
  counts: Counts,
  stones: readonly Stone[],
): void {
  const chosen = new Set(stones.map(({ word }) => word.id))
  const there = words
    .filter(({ id }) => (counts.get(id) ?? 0) > 0)
    .sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)))
  const row = Math.min(22, h / 6.4)
  const rows = Math.floor((h - 10) / row)
  ctx.shadowColor = fade('#03050F', 0.5)
  ctx.shadowBlur = 7
  roundBox(ctx, 4, 3, w - 8, h - 8, 5)
  ctx.fillStyle = '#FBF3E2'
  ctx.fill()
  ctx.shadowColor = 'transparent'
  ctx.textBaseline = 'middle'
  if (there.length === 0) {
    ctx.fillStyle = fade(colour.ink, 0.25)
    for (let i = 0; i < rows; i++) ctx.fillRect(w * 0.14, 12 + i * row, w * (i % 3 === 2 ? 0.4 : 0.7), 2)
    return
  }
  for (const [i, word] of there.slice(0, rows).entries()) {
    const y = 8 + (i + 0.5) * row
    const on = chosen.has(word.id)
    const push = pushOf(word, counts.get(word.id))
    ctx.fillStyle = on ? fade(colour.lantern, 0.9) : fade(colour.ink, 0.1)
    roundBox(ctx, 8, y - row * 0.42, (w - 16) * Math.max(0.06, push), row * 0.84, 3)
    ctx.fill()
    ctx.font = font(Math.min(14, row * 0.66))
    ctx.fillStyle = on ? colour.ink : fade(colour.ink, 0.45)
    ctx.textAlign = 'left'
    ctx.fillText(word.shown, 12, y, w - 20)
  }
}
