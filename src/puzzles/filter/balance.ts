import { colour } from '../../look/index.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { type Ctx, fade, fillWith, roundBox } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { type Counts, pushOf } from './counter.ts'
import { letter } from './letters.ts'
import { font, paintBeam, paintPost } from './paint.ts'
import { type BalanceHands, createPans } from './pans.ts'
import type { Scale, Stone } from './scale.ts'
import type { Setup } from './schema.ts'

/** How far the beam leans, degrees, when the gate gives 0% or 100%. */
const most = 15

/**
 * The scale: a stone a word, and a beam that leans to the probability. Before its post hangs the letter, as the counter
 * has it.
 */
export function createBalance(kit: StageKit, setup: Setup, at: Box, hands?: BalanceHands) {
  const { scene } = kit
  const [cx, half] = [at.x + at.width / 2, at.width * 0.32]
  const pivot = at.y + Math.max(30, at.height * 0.24)
  const post = picture(scene, 'filter/post', at.width * 0.3, at.y + at.height - pivot, paintPost).setPosition(
    cx,
    (at.y + at.height + pivot) / 2,
  )
  const beam = picture(scene, 'filter/beam', half * 2, 16, paintBeam).setPosition(cx, pivot)
  const pan = { width: half * 1.24, height: at.height * 0.46 }
  const pans = createPans(kit, pan, cx, hands)
  const sheet = { width: Math.max(70, at.width * 0.22), height: at.height * 0.56 }
  const paper = createSketch(scene, { x: cx - sheet.width / 2, y: pivot + at.height * 0.14, ...sheet })
  const state = { lean: 0 }
  let shown = ''

  function place(): void {
    const turn = (state.lean * most * Math.PI) / 180
    beam.setAngle(state.lean * most)
    for (const [side, view] of pans.views.entries()) {
      const way = side === letter ? -1 : 1
      view.setPosition(cx + way * half * Math.cos(turn), pivot + way * half * Math.sin(turn))
    }
  }

  place()
  return {
    /** Where a letter hangs, and where it leaves from. */
    spot: { x: cx, y: pivot + at.height * 0.36 },
    lean(p: number): void {
      const lean = (p - 0.5) * 2
      scene.tweens.killTweensOf(state)
      if (kit.calm()) {
        state.lean = lean
        place()
      } else scene.tweens.add({ targets: state, lean, duration: 420, ease: 'Back.out', onUpdate: place })
    },
    /** What lies in the pans; with a letter, what of it is in that. */
    load({ stones }: Pick<Scale, 'stones'>, counts?: Counts): void {
      const key = JSON.stringify([stones, counts && [...counts]])
      if (key === shown) return
      shown = key
      pans.load(stones, counts)
    },
    /** The letter as the counter has it: a bar a word, as long as it pushes; those on the scale are lit. */
    hang(counts: Counts | undefined, stones: readonly Stone[]): void {
      if (!counts) paper.wipe()
      else paper.draw((ctx, w, h) => paintPaper(ctx, w, h, setup, counts, stones))
    },
    dispose() {
      scene.tweens.killTweensOf(state)
      for (const part of [post, beam, ...pans.views]) part.destroy()
      paper.dispose()
    },
  }
}

function paintPaper(
  ctx: Ctx,
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
  const row = Math.max(15, Math.min(25, h / 7))
  const rows = Math.min(Math.floor((h - 16) / row), Math.max(3, there.length))
  // The clip that holds it, then the sheet itself, as long as what stands on it.
  ctx.shadowColor = fade('#03050F', 0.5)
  ctx.shadowBlur = 7
  roundBox(ctx, 4, 6, w - 8, 10 + rows * row, 4)
  fillWith(ctx, '#FBF3E2')
  ctx.shadowColor = 'transparent'
  roundBox(ctx, w / 2 - 11, 0, 22, 10, 4)
  fillWith(ctx, '#E0B060')
  ctx.textBaseline = 'middle'
  if (there.length === 0) {
    ctx.fillStyle = fade(colour.ink, 0.25)
    for (let i = 0; i < rows; i++) ctx.fillRect(w * 0.16, 16 + i * row, w * (i === rows - 1 ? 0.4 : 0.68), 2)
    return
  }
  for (const [i, word] of there.slice(0, rows).entries()) {
    const y = 12 + (i + 0.5) * row
    const on = chosen.has(word.id)
    const push = pushOf(word, counts.get(word.id))
    roundBox(ctx, 9, y - row * 0.4, (w - 18) * Math.max(0.06, push), row * 0.8, 3)
    fillWith(ctx, on ? colour.lantern : fade(colour.ink, 0.09))
    ctx.font = font(Math.min(15, row * 0.7))
    ctx.fillStyle = on ? colour.ink : fade(colour.ink, 0.5)
    ctx.textAlign = 'left'
    ctx.fillText(word.shown, 14, y, w - 24)
  }
}
