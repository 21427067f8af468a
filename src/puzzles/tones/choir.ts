/** The choir on the pier: four voices in front, and somebody in the second row. */
import { sprite } from '../../scenes/kit/atlas.ts'
import { paintStringLights } from '../../scenes/kit/backdrops/waterside.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { type Ctx, fade, roundBox, vertical } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { RecitalLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { heardVoices } from './sung.ts'

export function createChoir({ scene }: StageKit, setup: Setup, at: RecitalLayout) {
  const singers = heardVoices(setup).map(({ singer }, i) => {
    const { x, y } = at.singers[i] ?? { x: 0, y: 0 }
    return sprite(scene, singer, at.singer).setPosition(x, y - at.singer * 0.5)
  })
  const small = at.singer * 0.6
  const penguin = scene.add.container(at.penguin.x, at.penguin.y, [
    sprite(scene, 'penguin', small),
    // Nobody ever explains it.
    setup.people
      ? sprite(scene, 'megaphone', small * 0.6).setPosition(-small * 0.32, small * 0.16)
      : score(scene, small),
  ])
  let beat = 0
  return {
    views: [penguin, ...singers],
    /** A voice sings; without one, the middle of the pier. Answers with where its mouth is. */
    sings(voice: number): Point {
      const singer = singers[voice]
      if (!singer) return { x: at.singers[0]?.x ?? 0, y: at.deck }
      squash(scene, singer, 0.16)
      return { x: singer.x, y: singer.y }
    },
    /** Where somebody stands. */
    at: (voice: number): Point => singers[voice] ?? { x: at.singers[0]?.x ?? 0, y: at.deck },
    rest(): void {
      for (const singer of singers) singer.setAngle(0)
    },
    update(elapsed: number): void {
      beat += elapsed
      for (const [i, singer] of singers.entries()) singer.setAngle(3 * Math.sin(beat / 420 + i * 1.3))
      penguin.setAngle(4 * Math.sin(beat / 610))
    },
    dispose(): void {
      for (const part of [penguin, ...singers]) part.destroy()
    },
  }
}

/** A score, held upside down. */
const score = (scene: StageKit['scene'], small: number) =>
  picture(scene, 'tones/score', small * 0.8, small * 0.5, (ctx, w, h) => {
    roundBox(ctx, 1, 1, w - 2, h - 2, 3)
    ctx.fillStyle = '#FFF6E5'
    ctx.fill()
    ctx.strokeStyle = fade('#4A1A3C', 0.7)
    for (const part of [0.3, 0.5, 0.7]) {
      ctx.beginPath()
      ctx.moveTo(w * 0.12, h * part)
      ctx.lineTo(w * 0.88, h * part)
      ctx.stroke()
    }
    ctx.fillStyle = '#4A1A3C'
    ctx.beginPath()
    ctx.arc(w * 0.3, h * 0.42, h * 0.1, 0, Math.PI * 2)
    ctx.arc(w * 0.66, h * 0.58, h * 0.1, 0, Math.PI * 2)
    ctx.fill()
  })
    .setPosition(0, small * 0.24)
    .setAngle(186)

/** Planks, posts and a string of lamps: what never moves. */
export function paintPier(ctx: Ctx, w: number, h: number, { deck, singer }: RecitalLayout): void {
  ctx.fillStyle = vertical(ctx, deck, h, '#A45A4C', '#6B3450', '#3A1A3C')
  ctx.fillRect(0, deck, w, h - deck)
  ctx.fillStyle = '#F2B488'
  ctx.fillRect(0, deck - 2, w, 4)
  ctx.strokeStyle = fade('#2A0E28', 0.5)
  ctx.lineWidth = 1.5
  const plank = Math.max(26, w / 26)
  for (let x = plank * 0.6; x < w; x += plank) {
    ctx.beginPath()
    ctx.moveTo(x, deck + 3)
    ctx.lineTo(x + (x - w / 2) * 0.16, h)
    ctx.stroke()
  }
  ctx.fillStyle = '#4A2240'
  for (const part of [0.012, 0.452, 0.988]) {
    roundBox(ctx, w * part - 5, deck - singer * 0.9, 10, singer * 1.1, 4)
    ctx.fill()
  }
  paintStringLights(ctx, [w * 0.012, deck - singer * 0.86], [w * 0.452, deck - singer * 0.86], 12, 8)
  paintStringLights(ctx, [w * 0.452, deck - singer * 0.86], [w * 0.988, deck - singer * 0.86], 14, 10)
}

/** The booth that calls are made into: a striped roof, a horn, and Pip within. */
export function paintBooth(ctx: Ctx, { x, y, size }: RecitalLayout['pip']): void {
  const [w, h] = [size * 1.5, size * 1.3]
  const [left, top] = [x - w / 2, y - h * 0.58]
  ctx.fillStyle = '#5A2548'
  roundBox(ctx, left, top, w, h, 8)
  ctx.fill()
  ctx.fillStyle = '#2A1030'
  roundBox(ctx, left + w * 0.1, top + h * 0.2, w * 0.8, h * 0.56, 6)
  ctx.fill()
  for (let i = 0; i < 6; i++) {
    ctx.fillStyle = i % 2 === 0 ? '#FF6B57' : '#FFF6E5'
    roundBox(ctx, left - 4 + ((w + 8) / 6) * i, top - h * 0.08, (w + 8) / 6, h * 0.2, 5)
    ctx.fill()
  }
  ctx.fillStyle = '#FFB347'
  ctx.beginPath()
  ctx.moveTo(x - w * 0.06, top - h * 0.08)
  ctx.lineTo(x + w * 0.26, top - h * 0.26)
  ctx.lineTo(x + w * 0.34, top - h * 0.06)
  ctx.closePath()
  ctx.fill()
}
