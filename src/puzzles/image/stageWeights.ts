import { colour, type Rgb, weightColour } from '../../look/index.ts'
import { calm } from '../../scenes/kit/motion.ts'
import { fade, fillWith, roundBox } from '../../scenes/kit/paint.ts'
import { createPixels, type Pixels } from '../../scenes/kit/pixels.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture, resolution } from '../../scenes/kit/texture.ts'
import { createTurns } from '../../scenes/kit/turns.ts'
import type { WeightPictures } from './events.ts'
import type { Layout } from './stageLayout.ts'

/** The first layer's weights as pictures hung up on a line, as in a darkroom: they develop while training runs. */
export interface Darkroom {
  /** Hangs up as many prints as the first layer has neurons, blank until they develop; `inputs` weights on each. */
  ready(neurons: number, inputs: number): void
  show(weights: WeightPictures | undefined): void
  dispose(): void
}

/** Texture pixels on each side of a weight, at most; half as many as the screen shows leave squares as crisp as prints are. */
const finest = 6
/** In so many frames all prints have developed: in one it would be a long one, one by one thirty would stay blank too long. */
const frames = 12

let hung = 0

export function createDarkroom(scene: StageKit['scene'], { wall }: Layout): Darkroom {
  const hanging = scene.add.container(0, 0)
  let shown: WeightPictures | undefined
  const turns = createTurns(scene)
  let prints: Pixels | undefined
  let count = 0
  /** Weights on each side of a print. */
  let side = 0
  /** Texture pixels on each side of a weight. */
  let fine = 1

  function clear(): void {
    turns.drop()
    hanging.removeAll(true)
    prints?.dispose()
    prints = shown = undefined
    count = 0
  }

  /** As large as fits: tries one line, two, three ... */
  function hang(neurons: number, inputs: number): void {
    const wanted = Math.round(Math.sqrt(inputs))
    if (neurons === count && wanted === side) return
    clear()
    count = neurons
    side = wanted
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
    fine = Math.max(1, Math.min(finest, Math.ceil((size * resolution(scene)) / side / 2)))
    prints = createPixels(scene, `post/weights/${hung++}`, count, side * fine, side * fine)
    for (let i = 0; i < count; i++) {
      const row = Math.floor(i / best.columns)
      const inRow = Math.min(best.columns, count - row * best.columns)
      const pitch = wall.width / inRow
      const x = wall.left + pitch * ((i % best.columns) + 0.5)
      const y = wall.top + (row * wall.height) / best.rows + 6
      const frame = picture(scene, 'post/print', size + edge * 2, size + edge * 2.5, (ctx, w, h) => {
        roundBox(ctx, 0.5, edge, w - 1, h - edge - 0.5, edge)
        fillWith(ctx, colour.paper)
        roundBox(ctx, w / 2 - edge * 0.75, 0, edge * 1.5, edge * 2.5, edge / 2)
        fillWith(ctx, colour.lantern)
      }).setOrigin(0.5, 0)
      // Both hang from the same pin, so that both swing around it: a container for each would cost more than they do.
      const tall = size - edge * 0.5
      const print = scene.add
        .image(x, y, prints.key, prints.frame(i))
        .setOrigin(0.5, (-edge * 2) / tall)
        .setDisplaySize(size, tall)
      const sheet = [frame.setPosition(x, y), print]
      hanging.add(sheet)
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

  const atOnce = () => Math.ceil(count / frames)

  function develop(weights: WeightPictures, from: number): void {
    for (let i = from; i < Math.min(count, from + atOnce()); i++) {
      const values = weights[i]
      if (values) prints?.write(i, (rgba) => paintWeights(rgba, values, fine))
    }
  }

  return {
    ready: hang,
    show(weights) {
      if (weights && weights === shown) return
      if (weights) hang(weights.length, weights[0]?.length ?? 0)
      else clear()
      shown = weights
      if (!weights) return
      for (let from = 0; from < count; from += atOnce()) turns.take(`${from}`, () => develop(weights, from))
    },
    dispose() {
      clear()
      turns.dispose()
    },
  }
}

/** Each weight as a square of `fine` by `fine` pixels. */
function paintWeights(rgba: Uint8ClampedArray, values: readonly number[], fine: number): void {
  const side = Math.round(Math.sqrt(values.length))
  const wide = side * fine
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)
  for (let row = 0; row < side; row++) {
    const first = row * fine * wide
    for (let column = 0; column < side; column++) {
      const [r, g, b]: Rgb = weightColour(values[row * side + column] ?? 0)
      // Little-endian, as every machine with a browser is.
      const colour = (255 << 24) | (b << 16) | (g << 8) | r
      pixels.fill(colour, first + column * fine, first + (column + 1) * fine)
    }
    for (let y = 1; y < fine; y++) pixels.copyWithin(first + y * wide, first, first + wide)
  }
}
