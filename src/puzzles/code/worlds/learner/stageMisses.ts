import { colour, colourNumber } from '../../../../look/index.ts'
import { picture } from '../../../../scenes/kit/texture.ts'
import type { PlaceOf, Scene } from '../../view.ts'

/**
 * The program's line on the board, with the square of each point's miss: pictures that are moved and stretched. While
 * the line sweeps they change in every frame, which drawing them anew and handing the drawing over would not bear.
 */
export interface Misses {
  /** `seen` 0..1: how brightly. */
  show(slope: number, height: number, seen: number): void
  hide(): void
  dispose(): void
}

export interface Board {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  px(x: number): number
  py(y: number): number
}

/** The ends of the board, in the points' own measure of x. */
const reach = 3.2
/** Under everything that moves, over the ground. */
const depth = -5
/** Pixels of the picture that is stretched to a beam: its light, and its core within. */
const beam = { length: 64, light: 13, core: 6 }
/** How wide the upright is that joins a point to the line. */
const upright = 3

export function createMisses(scene: Scene, board: Board, { xs, ys }: PlaceOf<'learner'>): Misses {
  const { left, top, width, height, px, py } = board
  // Phaser's own white square lies in a texture of its own: stretched, its edges stay sharp.
  const pixel = () =>
    scene.add
      .image(0, 0, '__WHITE')
      .setTint(colourNumber('pink'))
      .setOrigin(0, 0)
      .setDepth(depth)
      .setVisible(false)
  const points = xs.map((x, i) => ({
    x: px(x),
    y: py(ys[i] ?? 0),
    at: x,
    square: pixel(),
    stem: pixel(),
  }))
  const line = picture(scene, 'code/beam', beam.length, beam.light + 2, (ctx, w, h) => {
    ctx.fillStyle = `${colour.lantern}38`
    ctx.fillRect(0, (h - beam.light) / 2, w, beam.light)
    ctx.fillStyle = colour.lantern
    ctx.fillRect(0, (h - beam.core) / 2, w, beam.core)
  })
    .setDepth(depth + 1)
    .setVisible(false)
  const all = [line, ...points.flatMap(({ square, stem }) => [square, stem])]
  const inside = (y: number) => Math.max(top, Math.min(top + height, y))
  return {
    show(slope, level, seen) {
      for (const { x, y, at, square, stem } of points) {
        const met = inside(py(slope * at + level))
        const miss = Math.abs(met - y)
        const upper = Math.min(met, y)
        // The square opens to the side where there is room.
        square.setPosition(x + miss < left + width ? x : x - miss, upper).setDisplaySize(miss, miss)
        square.setAlpha(0.13 * seen).setVisible(miss > 0)
        stem.setPosition(x - upright / 2, upper).setDisplaySize(upright, miss)
        stem.setAlpha(0.9 * seen).setVisible(miss > 0)
      }
      const [a, b] = ends(board, slope, level)
      line.setPosition((a.x + b.x) / 2, (a.y + b.y) / 2)
      line.setDisplaySize(Math.hypot(b.x - a.x, b.y - a.y), beam.light + 2)
      line
        .setRotation(Math.atan2(b.y - a.y, b.x - a.x))
        .setAlpha(seen)
        .setVisible(true)
    },
    hide() {
      for (const one of all) one.setVisible(false)
    },
    dispose() {
      for (const one of all) one.destroy()
    },
  }
}

/** Where the line enters and leaves the board. */
function ends({ left, top, width, height: tall, px, py }: Board, slope: number, height: number) {
  const from = { x: px(-reach), y: py(slope * -reach + height) }
  const to = { x: px(reach), y: py(slope * reach + height) }
  const steep = (to.y - from.y) / (to.x - from.x)
  const end = ({ x, y }: { x: number; y: number }) => {
    const within = Math.max(top + 4, Math.min(top + tall - 4, y))
    const at = steep === 0 || within === y ? x : x + (within - y) / steep
    return { x: Math.max(left + 4, Math.min(left + width - 4, at)), y: within }
  }
  return [end(from), end(to)] as const
}
