import { colour, colourNumber, duration, ease, markOf } from '../../look/index.ts'
import { classMark, glow } from '../../scenes/kit/draw.ts'
import { calm, ms as lengthOf, squash } from '../../scenes/kit/motion.ts'
import { note } from '../../scenes/kit/painted.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { addTexture, picture, resolution } from '../../scenes/kit/texture.ts'
import { chuteX, type Layout } from './stageLayout.ts'
import { paintChute, paintFlap, paintTube } from './stagePaint.ts'
import { createPile } from './stagePile.ts'

/** Between neighbours in one texture, so that smoothing never mixes them. Its pixels. */
const gap = 2

const hue = (i: number) => Number.parseInt(markOf(i).colour.slice(1), 16)

/** The ten chutes with their flaps and piles, and above each the light of its output. */
export interface Chutes {
  /** Lights the tubes to these outputs, taking `ms`; nothing given puts them out. */
  light(shares: readonly number[] | undefined, ms: number): void
  /** How many parcels lie in each chute. */
  fill(counts: readonly number[], most: number, ms: number): void
  open(i: number): void
  /** Every flap shut, at once. */
  shut(): void
  /** The sign answers: right, wrong, or a quiet nod of attention. */
  flash(i: number, how: 'right' | 'wrong'): void
  showTubes(shown: boolean): void
  /** A steady light on a sign, for the end of the night. */
  crown(i: number, colourName: 'jade' | 'lantern'): void
}

export function createChutes(scene: StageKit['scene'], layout: Layout, classes: readonly string[]): Chutes {
  const { chutes, wall, belt } = layout
  const width = Math.min(chutes.pitch * 0.9, layout.parcel * 1.3)
  const height = chutes.bottom - chutes.top
  const tubeWidth = Math.max(10, Math.min(chutes.pitch * 0.46, 48))
  const room = wall.height - tubeWidth * 0.6
  const mark = Math.max(18, Math.min(chutes.pitch * 0.72, height * 0.24, 56))
  const rowHeight = Math.max(7, (width - 8) / 3.4)
  const rows = Math.max(2, Math.floor((height - mark * 1.7) / rowHeight))
  const bins = paintBins(scene, classes.length, width, height)
  const foot = wall.top + wall.height - tubeWidth * 0.3
  const all = classes.map((name, i) => {
    const x = chuteX(layout, i)
    const bin = scene.add.image(x, chutes.top + height / 2, bins, String(i))
    const pile = createPile(scene, { x, y: chutes.bottom - 4, width: width - 8, rowHeight, rows })
    const light = glow(scene, markOf(i).colour, mark * 1.5)
      .setPosition(x, chutes.top + mark * 0.95)
      .setAlpha(0)
    const sign = classMark(scene, i, mark, name.slice(0, 1)).setPosition(x, chutes.top + mark * 0.95)
    const flap = picture(scene, 'post/flap', width, Math.max(5, belt.height * 0.3), (ctx, w, h) =>
      paintFlap(ctx, w, h),
    )
      .setOrigin(0.04, 0.5)
      .setPosition(x - width * 0.46, chutes.top + 2)
    const bar = picture(scene, 'post/bar', 8, 8, (ctx, w, h) => {
      ctx.fillStyle = '#FFFFFF'
      ctx.fillRect(0, 0, w, h)
    })
      .setOrigin(0.5, 1)
      .setPosition(x, foot)
      .setTint(hue(i))
    const tip = glow(scene, markOf(i).colour, tubeWidth * 1.4)
      .setPosition(x, foot)
      .setAlpha(0)
    return { x, bin, pile, light, sign, flap, bar, tip, level: { share: 0 }, heap: { share: 0 } }
  })
  const first = chuteX(layout, 0) - tubeWidth / 2
  const across = chuteX(layout, classes.length - 1) + tubeWidth / 2 - first
  const tubes = picture(scene, 'post/tubes', across, wall.height, (ctx, _, h) => {
    for (const { x } of all) {
      ctx.save()
      ctx.translate(x - tubeWidth / 2 - first, 0)
      paintTube(ctx, tubeWidth, h)
      ctx.restore()
    }
  }).setPosition(first + across / 2, wall.top + wall.height / 2)
  // Kind over kind, not chute beside chute: neighbours from one texture are drawn in one go.
  for (const { bin } of all) scene.children.bringToTop(bin)
  for (const { pile } of all) for (const part of pile.parts) scene.children.bringToTop(part)
  for (const kind of ['light', 'sign', 'flap'] as const)
    for (const one of all) scene.children.bringToTop(one[kind])
  scene.children.bringToTop(tubes)
  for (const kind of ['bar', 'tip'] as const) for (const one of all) scene.children.bringToTop(one[kind])

  const place = (one: (typeof all)[number]) => {
    one.bar.setDisplaySize(tubeWidth * 0.56, room * one.level.share)
    one.tip.setPosition(one.x, one.bar.y - room * one.level.share)
    one.tip.setAlpha(Math.min(1, one.level.share * 1.6))
  }

  return {
    light(shares, ms) {
      for (const [i, one] of all.entries()) {
        const share = shares?.[i] ?? 0
        scene.tweens.killTweensOf(one.level)
        if (ms <= 0 || calm(scene)) {
          one.level.share = share
          place(one)
          continue
        }
        scene.tweens.add({
          targets: one.level,
          share,
          duration: ms,
          ease: ease('between'),
          onUpdate: () => place(one),
          onComplete: () => place(one),
        })
      }
    },
    fill(counts, most, ms) {
      for (const [i, one] of all.entries()) {
        const share = Math.min(1, (counts[i] ?? 0) / Math.max(1, most * 1.15))
        scene.tweens.killTweensOf(one.heap)
        const heap = () => one.pile.rise(one.heap.share * rows)
        if (ms <= 0) {
          one.heap.share = share
          heap()
        } else scene.tweens.add({ targets: one.heap, share, duration: ms, onUpdate: heap, onComplete: heap })
      }
    },
    open(i) {
      const flap = all[i]?.flap
      if (!flap) return
      scene.tweens.killTweensOf(flap)
      flap.setAngle(0)
      if (calm(scene)) return
      scene.tweens.add({ targets: flap, angle: 78, duration: duration.quick, ease: ease('out') })
      scene.time.delayedCall(400, () => {
        scene.tweens.killTweensOf(flap)
        scene.tweens.add({ targets: flap, angle: 0, duration: duration.settle, ease: ease('overshoot') })
      })
    },
    shut() {
      for (const { flap } of all) {
        scene.tweens.killTweensOf(flap)
        flap.setAngle(0)
      }
    },
    flash(i, how) {
      const one = all[i]
      if (!one) return
      one.light.setTint(how === 'right' ? 0xffffff : colourNumber('coral'))
      scene.tweens.killTweensOf(one.light)
      one.light.setAlpha(1)
      scene.tweens.add({ targets: one.light, alpha: 0, duration: lengthOf('grand'), ease: ease('out') })
      if (how === 'right') squash(scene, one.sign, 0.25)
      else if (!calm(scene)) {
        scene.tweens.add({
          targets: [one.bin, one.sign],
          x: one.x + 4,
          duration: 55,
          yoyo: true,
          repeat: 3,
          onComplete: () => {
            one.bin.x = one.x
            one.sign.x = one.x
          },
        })
      }
    },
    showTubes(shown) {
      tubes.setVisible(shown)
      for (const one of all) {
        one.bar.setVisible(shown)
        one.tip.setVisible(shown)
        place(one)
      }
    },
    crown(i, name) {
      const one = all[i]
      if (!one) return
      one.light.clearTint()
      if (name === 'lantern') one.light.setTint(colourNumber('lantern'))
      scene.tweens.killTweensOf(one.light)
      one.light.setAlpha(0)
      scene.tweens.add({ targets: one.light, alpha: 1, duration: lengthOf('arrive'), ease: ease('out') })
      if (name === 'jade') one.light.setTint(Number.parseInt(colour.jade.slice(1), 16))
    },
  }
}

/** Every chute's front in one texture, a frame for each class. */
function paintBins(scene: StageKit['scene'], count: number, width: number, height: number): string {
  const scale = resolution(scene)
  const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  const key = `post/bins/${count}/${w}x${h}`
  note(scene, key)
  if (scene.textures.exists(key)) return key
  const canvas = Object.assign(document.createElement('canvas'), { width: (w + gap) * count, height: h })
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('paintBins: this browser gives no 2D canvas')
  const frames: Record<string, readonly [number, number, number, number]> = {}
  for (let i = 0; i < count; i++) {
    ctx.setTransform(w / width, 0, 0, h / height, i * (w + gap), 0)
    paintChute(ctx, width, height, markOf(i).colour)
    frames[i] = [i * (w + gap), 0, w, h]
  }
  addTexture(scene, key, canvas, scale, frames)
  return key
}
