import { colour } from '../../look/index.ts'
import { calm } from '../../scenes/kit/motion.ts'
import { fade, roundBox } from '../../scenes/kit/paint.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { WeightPictures } from './events.ts'
import type { Layout } from './stageLayout.ts'
import { type Rgb, weightColour } from './weightColour.ts'

/** The first layer's weights as pictures hung up on a line, as in a darkroom: they develop while training runs. */
export interface Darkroom {
  show(weights: WeightPictures | undefined): void
  dispose(): void
}

/** Texture pixels on each side of a weight: squares stay crisp, and no such texture gets stale mipmaps. */
const fine = 11

let rooms = 0

export function createDarkroom(scene: StageKit['scene'], { wall }: Layout): Darkroom {
  const room = rooms++
  const hanging = scene.add.container(0, 0)
  let shown: WeightPictures | undefined
  let prints: { readonly key: string; readonly print: ReturnType<typeof picture> }[] = []

  function clear(): void {
    hanging.removeAll(true)
    for (const { key } of prints) scene.textures.remove(key)
    prints = []
  }

  /** As large as fits: tries one line, two, three ... */
  function hang(count: number, side: number): void {
    clear()
    const fit = [1, 2, 3, 4, 5].map((rows) => {
      const columns = Math.ceil(count / rows)
      return {
        rows,
        columns,
        size: Math.min((wall.width / columns) * 0.82, (wall.height / rows) * 0.76, 110),
      }
    })
    const best = fit.reduce((a, b) => (b.size > a.size ? b : a))
    const size = Math.max(8, best.size)
    const edge = Math.min(4, Math.max(1.2, size * 0.07))
    const lines = picture(scene, `post/line/${best.rows}`, wall.width + 20, wall.height, (ctx, w, h) => {
      ctx.strokeStyle = fade(colour.mist, 0.5)
      ctx.lineWidth = 1.2
      for (let row = 0; row < best.rows; row++) {
        const y = (row * h) / best.rows + 7
        ctx.beginPath()
        ctx.moveTo(0, y - 4)
        ctx.quadraticCurveTo(w / 2, y + 6, w, y - 4)
        ctx.stroke()
      }
    }).setPosition(wall.left + wall.width / 2, wall.top + wall.height / 2)
    hanging.add(lines)
    for (let i = 0; i < count; i++) {
      const row = Math.floor(i / best.columns)
      const inRow = Math.min(best.columns, count - row * best.columns)
      const pitch = wall.width / inRow
      const x = wall.left + pitch * ((i % best.columns) + 0.5)
      const y = wall.top + (row * wall.height) / best.rows + 6
      const key = `post/weights/${room}/${i}`
      scene.textures.createCanvas(key, side * fine, side * fine)
      const frame = picture(scene, 'post/print', size + edge * 2, size + edge * 2.5, (ctx, w, h) => {
        roundBox(ctx, 0.5, edge, w - 1, h - edge - 0.5, edge)
        ctx.fillStyle = colour.paper
        ctx.fill()
        ctx.fillStyle = colour.lantern
        roundBox(ctx, w / 2 - edge * 0.75, 0, edge * 1.5, edge * 2.5, edge / 2)
        ctx.fill()
      }).setOrigin(0.5, 0)
      const print = scene.add
        .image(0, edge * 2, key)
        .setOrigin(0.5, 0)
        .setDisplaySize(size, size - edge * 0.5)
      const sheet = scene.add.container(x, y, [frame, print])
      hanging.add(sheet)
      prints.push({ key, print })
      if (!calm(scene)) {
        scene.tweens.add({
          targets: sheet,
          angle: { from: -1.6, to: 1.6 },
          duration: 1700 + (i % 5) * 190,
          ease: 'Sine.inOut',
          yoyo: true,
          repeat: -1,
        })
      }
    }
  }

  return {
    show(weights) {
      if (weights === shown) return
      const side = Math.round(Math.sqrt(weights?.[0]?.length ?? 0))
      if (!weights) clear()
      else if (weights.length !== prints.length || shown?.[0]?.length !== weights[0]?.length)
        hang(weights.length, side)
      shown = weights
      for (const [i, values] of (weights ?? []).entries()) {
        const key = prints[i]?.key
        if (key) develop(scene, key, values, side)
      }
    },
    dispose: clear,
  }
}

function develop(scene: StageKit['scene'], key: string, values: readonly number[], side: number): void {
  const texture = scene.textures.get(key) as ReturnType<typeof scene.textures.createCanvas>
  if (!texture) return
  for (const [i, value] of values.entries()) {
    const [r, g, b]: Rgb = weightColour(value)
    texture.context.fillStyle = `rgb(${r} ${g} ${b})`
    texture.context.fillRect((i % side) * fine, Math.floor(i / side) * fine, fine, fine)
  }
  texture.refresh()
}
