/** The line in the player's hand: two grips on it, and the pointer that pulls at the nearer one. */

import { colour } from '../../../../look/index.ts'
import { circleAt, fillWith } from '../../../../scenes/kit/paint.ts'
import { picture } from '../../../../scenes/kit/texture.ts'
import type { Hands, Scene } from '../../view.ts'
import { lineOf, reach } from './hand.ts'

/** Where the grips are, in the points' own measure of x. */
const gripsAt = [-2, 2] as const

interface Ground {
  px(x: number): number
  py(y: number): number
  ux(x: number): number
  uy(y: number): number
}

export function createGrips(scene: Scene) {
  const grips = gripsAt.map((at) => ({
    at,
    image: picture(scene, 'code/grip', 44, 44, (ctx) => {
      circleAt(ctx, 22, 22, 21)
      fillWith(ctx, `${colour.lantern}40`)
      ctx.fillStyle = colour.lantern
      ctx.strokeStyle = colour.paper
      ctx.lineWidth = 3
      circleAt(ctx, 22, 22, 11)
      ctx.fill()
      ctx.stroke()
    })
      .setDepth(6)
      .setVisible(false),
  }))
  return {
    show(ground: Ground | undefined, { slope, height }: { readonly slope: number; readonly height: number }) {
      for (const { at, image } of grips) {
        image.setVisible(ground !== undefined)
        if (ground) image.setPosition(ground.px(at), ground.py(slope * at + height))
      }
    },
    dispose() {
      for (const { image } of grips) image.destroy()
    },
  }
}

const within = (value: number, most: number) => Math.round(Math.max(-most, Math.min(most, value)) * 100) / 100

/** The line when one grip is pulled to a height and the other stays. */
export function pulled(hand: readonly number[], end: 0 | 1, y: number): readonly number[] {
  const [slope, height] = lineOf(hand)
  const heights = gripsAt.map((at) => slope * at + height)
  heights[end] = y
  const [left = 0, right = 0] = heights
  return [
    within((right - left) / (gripsAt[1] - gripsAt[0]), reach.slope),
    within((left + right) / 2, reach.height),
  ]
}

interface Pointer {
  readonly worldX: number
  readonly worldY: number
}

export function touchLine(scene: Scene, ground: () => Ground | undefined, hands: Hands): void {
  let held: 0 | 1 | undefined
  let last: readonly number[] | undefined
  const pull = ({ worldY }: Pointer) => {
    const now = hands.now()
    const on = ground()
    if (held === undefined || !now || !on) return
    last = pulled(now, held, on.uy(worldY))
    hands.live(last)
  }
  scene.input.on('pointerdown', (pointer: Pointer) => {
    const on = ground()
    if (!on || !hands.now()) return
    held = on.ux(pointer.worldX) < 0 ? 0 : 1
    pull(pointer)
  })
  scene.input.on('pointermove', pull)
  const drop = () => {
    if (held !== undefined && last) hands.decide(last)
    held = undefined
    last = undefined
  }
  scene.input.on('pointerup', drop)
  scene.input.on('pointerupoutside', drop)
}
