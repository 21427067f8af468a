import { colour, markOf } from '../../look/index.ts'
import { classMark, paperCard } from '../../scenes/kit/draw.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { fade, fillWith } from '../../scenes/kit/paint.ts'
import { sevens } from './samples.ts'
import type { demos } from './schema.ts'
import { movedBy, variedBy } from './stageDemosMoved.ts'
import type { Layout } from './stageLayout.ts'
import { digit } from './stageParcel.ts'
import { box, circle, line, type Wall, wallSketch } from './stageWall.ts'

/** The lecture's moving pictures, on the wall above the chutes. */
export function demosOn(
  on: DemoStage,
  { wall }: Layout,
): Readonly<Record<ReturnType<typeof demos>[number], Demo>> {
  const { pip } = on
  return {
    handwriting: () => handwriting(on, wall),
    pixels() {
      pip.feel({ sure: 0.6 })
      return pixels(on, wall)
    },
    layers() {
      pip.feel({ sure: 0.6 })
      return network(on, wall, false)
    },
    moved() {
      pip.feel({ sure: 0.3 })
      return movedBy(on, wall)
    },
    variations() {
      pip.feel({ learning: true })
      return variedBy(on, wall)
    },
    correcting() {
      pip.feel({ learning: true })
      return network(on, wall, true)
    },
  }
}

/** Seven sevens, hung up one after another. */
function handwriting({ kit: { scene }, add }: DemoStage, wall: Wall) {
  const rows = wall.width > wall.height * 2.6 ? 1 : 2
  const columns = Math.ceil(sevens.length / rows)
  const size = Math.min(wall.width / columns - 14, wall.height / rows - 18, 130)
  const cards = sevens.map((pixels, i) => {
    const row = Math.floor(i / columns)
    const inRow = Math.min(columns, sevens.length - row * columns)
    const x = wall.left + (wall.width / inRow) * ((i % columns) + 0.5)
    const y = wall.top + (wall.height / rows) * (row + 0.5)
    const card = scene.add.container(x, y, [paperCard(scene, size, size), digit(scene, pixels, size * 0.84)])
    return add(card, i * 220)
  })
  return {
    still: 0,
    update(time: number) {
      for (const [i, card] of cards.entries()) {
        if (time > i * 220 + 600) card.setAngle(Math.sin(time / 700 + i * 1.7) * 4)
      }
    },
  }
}

/** A seven comes apart into 64 squares; each adds its share to one neuron. */
function pixels(on: DemoStage, wall: Wall) {
  const { scene } = on.kit
  const ink = sevens[0] ?? []
  const side = 8
  const size = Math.min(wall.height * 0.94, wall.width * 0.33)
  const midY = wall.top + wall.height / 2
  const from = { x: wall.left + size * 0.6, y: midY }
  const to = { x: from.x + size * 1.14, y: midY }
  const neuron = { x: wall.left + wall.width * 0.88, y: midY, r: Math.min(40, size * 0.2) }
  on.cast.add([
    paperCard(scene, size, size).setPosition(from.x, from.y),
    digit(scene, ink, size * 0.9).setPosition(from.x, from.y),
  ])
  const sketch = wallSketch(on, wall)
  const cell = (size * 0.96) / side
  const total = ink.reduce((a, b) => a + b, 0)
  return {
    still: 4200,
    dispose: sketch.dispose,
    update(time: number) {
      const lap = time % 5600
      const done = Math.min(64, Math.floor(lap / 55))
      sketch.draw((pen) => {
        pen.translate(-wall.left, -wall.top)
        let sum = 0
        for (let i = 0; i < 64; i++) {
          const x = to.x + ((i % side) - side / 2) * cell
          const y = to.y + (Math.floor(i / side) - side / 2) * cell
          const value = ink[i] ?? 0
          box(pen, x, y, cell - 2, cell - 2, 1, fade(colour.edge, 0.6))
          if (i >= done) continue
          sum += value
          pen.fillStyle = fade(colour.neonBlue, 0.1 + 0.9 * value)
          pen.fillRect(x, y, cell - 2, cell - 2)
          if (value > 0) {
            pen.strokeStyle = fade(colour.lantern, i === done - 1 ? 0.9 : 0.06 + value * 0.1)
            line(pen, x + cell / 2, y + cell / 2, neuron.x - neuron.r, neuron.y)
          }
        }
        if (done < 64) {
          const x = from.x + ((done % side) - side / 2 + 0.5) * size * 0.1125
          const y = from.y + (Math.floor(done / side) - side / 2 + 0.5) * size * 0.1125
          const wide = size * 0.1125
          box(pen, x - wide / 2, y - wide / 2, wide, wide, 2, colour.neonPink)
        }
        pen.fillStyle = fade(colour.lantern, 0.15 + 0.85 * (sum / total))
        pen.lineWidth = 2
        pen.strokeStyle = colour.lantern
        circle(pen, neuron.x, neuron.y, neuron.r)
        pen.fill()
        pen.stroke()
      })
    },
  }
}

/** Made-up weights that only look like a network; fixed, so that every lecture is the same. */
const wave = (i: number, j: number) => Math.sin(i * 12.9898 + j * 78.233)

/** A digit runs through the layers to ten outputs; with `training`, errors run back and the outputs improve. */
function network(on: DemoStage, wall: Wall, training: boolean) {
  const { scene } = on.kit
  const layers = [12, 7, 10]
  const answer = 7
  const size = Math.min(wall.width * 0.2, wall.height * 0.4)
  const room = size * 1.35
  const at = (layer: number, i: number) => ({
    x: wall.left + room + (wall.width * 0.62 - room) * (layer / 2),
    y: wall.top + (wall.height * (i + 0.5)) / (layers[layer] ?? 1),
  })
  const r = Math.min(9, wall.height / 26)
  const card = paperCard(scene, size, size).setPosition(wall.left + size * 0.55, wall.top + wall.height / 2)
  const seven = digit(scene, sevens[3] ?? [], size * 0.84).setPosition(card.x, card.y)
  const marks = Array.from({ length: 10 }, (_, i) => {
    const { x, y } = at(2, i)
    return classMark(scene, i, Math.min(24, (wall.height / 10) * 0.98), String(i)).setPosition(
      x + r * 2.4 + 8,
      y,
    )
  })
  on.cast.add([card, seven, ...marks])
  const sketch = wallSketch(on, wall)
  const barLeft = (marks[0]?.x ?? 0) + 20
  const barWidth = wall.left + wall.width - barLeft - 8

  const lap = training ? 1500 : 3200
  return {
    // The end of the seventh lap.
    still: lap * 7 - 1,
    dispose: sketch.dispose,
    update(time: number) {
      const round = Math.floor(time / lap)
      const t = (time % lap) / lap
      const skill = training ? Math.min(1, (round % 8) / 6) : 1
      const back = training && t > 0.55
      const front = training ? (back ? 2 - (t - 0.55) * 5 : t * 4) : t * 3
      sketch.draw((pen) => {
        pen.translate(-wall.left, -wall.top)
        for (const layer of [0, 1]) {
          for (let i = 0; i < (layers[layer] ?? 0); i++) {
            for (let j = 0; j < (layers[layer + 1] ?? 0); j++) {
              const [a, b] = [at(layer, i), at(layer + 1, j)]
              const strength = Math.abs(wave(i + layer * 40, j))
              const lit = Math.abs(front - layer - 0.5) < 0.6
              const tone = back && lit ? 'coral' : wave(i + layer * 40, j) > 0 ? 'lantern' : 'neonBlue'
              pen.lineWidth = lit ? 1.6 : 1
              pen.strokeStyle = fade(colour[tone], (lit ? 0.55 : 0.14) * strength)
              line(pen, a.x, a.y, b.x, b.y)
            }
          }
        }
        pen.lineWidth = 1.2
        pen.strokeStyle = fade(colour.lantern, 0.8)
        for (const [layer, count] of layers.entries()) {
          for (let i = 0; i < count; i++) {
            const { x, y } = at(layer, i)
            const lit = front >= layer
            circle(pen, x, y, r)
            fillWith(pen, colour.ink)
            fillWith(pen, fade(colour.lantern, lit ? 0.35 + 0.65 * Math.abs(wave(i, layer + 3)) : 0.12))
            pen.stroke()
          }
        }
        const reached = Math.min(1, Math.max(0, training ? (back ? 1 : t * 3 - 0.7) : front - 1.9))
        for (let i = 0; i < 10; i++) {
          const guess = 0.1 + 0.09 * wave(i, 5)
          const good = i === answer ? 0.93 : 0.008
          const share = (guess + (good - guess) * skill) * reached
          const y = at(2, i).y
          pen.fillStyle = fade(colour.ink, 0.7)
          pen.fillRect(barLeft, y - r, barWidth, r * 2)
          pen.fillStyle = markOf(i).colour
          pen.fillRect(barLeft, y - r, Math.max(2, barWidth * share), r * 2)
          if (i === answer && training && back)
            box(pen, barLeft, y - r - 1, barWidth * 0.96, r * 2 + 2, 2, colour.jade)
        }
      })
    },
  }
}
