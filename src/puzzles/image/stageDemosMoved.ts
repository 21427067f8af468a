/** The lecture of a level whose pictures are moved: a digit that slides by a square, and the copies made of one. */
import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { paperCard } from '../../scenes/kit/draw.ts'
import type { DemoStage } from '../../scenes/kit/lecture.ts'
import { fade } from '../../scenes/kit/paint.ts'
import { sevens, two } from './samples.ts'
import { digit } from './stageParcel.ts'
import { box, type Wall, wallSketch } from './stageWall.ts'
import { move, varied } from './variation.ts'

const side = 8
/** Where it lies in turn, as [right, down]. */
const places = [
  [0, 0],
  [1, 0],
  [0, 0],
  [0, -1],
  [0, 0],
  [-1, 0],
] as const
/** Where the cat lands each time, in sides of the picture from its middle. */
const spots = [-0.3, 0.3, -0.1, 0.15, -0.25, 0] as const
/** How long it lies in each, milliseconds. */
const rest = 1500

/** How long the cat is in the air, milliseconds. */
const hop = 420

/** A cat jumps about on a seven, which slides by one square and back: every number that is another one now is framed. */
export function movedBy(on: DemoStage, wall: Wall) {
  const ink = sevens[0] ?? []
  const size = Math.min(wall.height * 0.94, wall.width * 0.4)
  const [midX, midY] = [wall.left + wall.width / 2, wall.top + wall.height / 2]
  const cell = size / side
  const sketch = wallSketch(on, wall)
  const cat = on.add(sprite(on.kit.scene, 'cat', size * 0.34), 0)
  return {
    still: rest * 1.5,
    dispose: sketch.dispose,
    update(time: number) {
      const step = Math.floor(time / rest)
      const air = Math.min(1, (time % rest) / hop)
      const from = spots[(step + spots.length - 1) % spots.length] ?? 0
      const to = spots[step % spots.length] ?? 0
      cat
        .setFlipX(to > from)
        .setPosition(
          midX + (from + (to - from) * air) * size,
          midY - size * (0.5 + 0.12 + 0.8 * air * (1 - air)),
        )
      const [right, down] = places[Math.floor(time / rest) % places.length] ?? [0, 0]
      const now = move(ink, right, down)
      sketch.draw((pen) => {
        pen.translate(-wall.left, -wall.top)
        pen.fillStyle = colour.paper
        pen.fillRect(midX - size / 2 - 6, midY - size / 2 - 6, size + 12, size + 12)
        for (const [i, share] of now.entries()) {
          const x = midX - size / 2 + (i % side) * cell
          const y = midY - size / 2 + Math.floor(i / side) * cell
          pen.fillStyle = fade(colour.ink, share)
          pen.fillRect(x, y, cell - 1, cell - 1)
          if (share !== ink[i]) box(pen, x + 2, y + 2, cell - 5, cell - 5, 2, colour.neonPink)
        }
      })
    },
  }
}

/** One two, and the copies that training may see beside it. */
export function variedBy({ kit: { scene }, add }: DemoStage, wall: Wall) {
  const copies = varied([two], ['sideways', 'upDown', 'turn', 'pen'], createRandom(0)).flat()
  const large = Math.min(wall.height * 0.8, wall.width * 0.26)
  const small = Math.min(wall.height * 0.4, wall.width * 0.14)
  const card = (pixels: readonly number[], size: number, x: number, y: number) =>
    scene.add.container(x, y, [paperCard(scene, size, size), digit(scene, pixels, size * 0.9)])
  add(card(two, large, wall.left + large * 0.65, wall.top + wall.height / 2))
  const from = wall.left + large * 1.4
  const pitch = (wall.left + wall.width - from) / 4
  for (const [i, pixels] of copies.entries()) {
    const y = wall.top + wall.height * (i < 4 ? 0.27 : 0.75)
    add(card(pixels, small, from + pitch * ((i % 4) + 0.5), y), 500 + i * 260)
  }
  return 500 + copies.length * 260 + 1600
}
