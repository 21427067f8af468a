import { colour } from '../../look/index.ts'
import { type Ctx, fade, roundBox } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Picture } from './creatures.ts'
import { paintSquares, resample, type Squares } from './field.ts'
import { borderSize, type Frame, viewSize } from './film.ts'
import { grid, inputOf } from './inputs.ts'
import type { Dot, Layout } from './layout.ts'
import { extent } from './plane.ts'
import type { InputName, Recipe } from './schema.ts'

/** The network beside the garden: a tile for every neuron with its own view, a line for every weight. */
export interface StageNetwork {
  /** The frame's views and weights; undefined, or of another shape, leaves the tiles dark. */
  show(recipe: Recipe, frame: Frame | undefined): void
  /** Lets the weight lines shimmer while training. */
  glow(on: boolean): void
  dispose(): void
}

interface Tile {
  readonly at: Dot
  readonly image: Picture
  readonly paint: (squares: Squares | undefined) => void
}

/** `spotlight` is told which view the pointer rests on. */
export function createNetwork(
  scene: StageKit['scene'],
  area: NonNullable<Layout['network']>,
  spotlight: (view: Squares | undefined) => void,
): StageNetwork {
  const wires = createSketch(scene, area)
  let columns: Tile[][] = []
  let drawn = ''
  let size = 40
  let shown: Frame | undefined
  let serial = 0

  function clear(): void {
    for (const tile of columns.flat()) {
      const key = tile.image.texture.key
      tile.image.destroy()
      scene.textures.remove(key)
    }
    columns = []
  }

  /** A tile of its own small canvas; hovering it lights the garden with its view. */
  function makeTile(at: Dot, viewOf: () => Squares | undefined): Tile {
    const key = `boundary/tile/${serial++}`
    const texture = scene.textures.createCanvas(key, viewSize, viewSize)
    if (!texture) throw new Error(`network: ${key} exists already`)
    const ctx = texture.getContext()
    const pixels = ctx.createImageData(viewSize, viewSize)
    const image = scene.add
      .image(at.x, at.y, key)
      .setDisplaySize(size - 4, size - 4)
      .setInteractive()
    image.on('pointerover', () => spotlight(viewOf()))
    image.on('pointerout', () => spotlight(undefined))
    return {
      at,
      image,
      paint(squares) {
        for (let i = 0; i < pixels.data.length; i += 4) pixels.data.set([11, 16, 38, 255], i)
        if (squares) {
          paintSquares(squares, pixels.data, 1.2)
          onInk(pixels.data)
        }
        ctx.putImageData(pixels, 0, 0)
        texture.refresh()
      },
    }
  }

  function build(recipe: Recipe): void {
    clear()
    const counts = [recipe.inputs.length, ...recipe.layers, 1]
    const most = Math.max(...counts)
    const stepX = area.width / counts.length
    const stepY = Math.min(64, area.height / most)
    size = Math.max(18, Math.min(46, stepX * 0.66, stepY * 0.86))
    columns = counts.map((count, column) =>
      Array.from({ length: count }, (_, row) => {
        const at = {
          x: area.x + stepX * (column + 0.5),
          y: area.y + area.height / 2 + (row - (count - 1) / 2) * stepY,
        }
        return makeTile(at, () => viewOf(recipe, column, row))
      }),
    )
  }

  function viewOf(recipe: Recipe, column: number, row: number): Squares | undefined {
    if (column === 0) return inputView(recipe.inputs[row] ?? 'x')
    if (column <= recipe.layers.length) return shown?.views[column - 1]?.[row]
    return shown && resample(shown.border, borderSize, viewSize)
  }

  function wire(ctx: Ctx, from: Dot, to: Dot, weight: number | undefined): void {
    const held = weight ?? 0
    ctx.lineWidth = weight === undefined ? 1.5 : Math.min(7, 0.6 + Math.abs(held) * 1.4)
    ctx.strokeStyle =
      weight === undefined
        ? fade(colour.edge, 0.45)
        : fade(held < 0 ? colour.lantern : colour.neonBlue, Math.min(1, 0.25 + Math.abs(held) * 0.3))
    // Negative weights are dashed as well as warm.
    ctx.setLineDash(held < 0 ? [5, 4] : [])
    ctx.beginPath()
    ctx.moveTo(from.x + size / 2, from.y)
    ctx.lineTo(to.x - size / 2, to.y)
    ctx.stroke()
  }

  function drawWires(ctx: Ctx): void {
    ctx.translate(-area.x, -area.y)
    for (const [column, tiles] of columns.entries()) {
      for (const [row, { at }] of tiles.entries()) {
        const lit = column === 0 || shown !== undefined
        ctx.setLineDash([])
        ctx.lineWidth = 2
        ctx.strokeStyle = fade(lit ? colour.mist : colour.edge, lit ? 0.9 : 0.7)
        roundBox(ctx, at.x - size / 2, at.y - size / 2, size, size, 7)
        ctx.stroke()
        for (const [i, from] of (columns[column - 1] ?? []).entries()) {
          wire(ctx, from.at, at, shown?.weights[column - 1]?.[i]?.[row])
        }
      }
    }
  }

  return {
    show(recipe, frame) {
      const shape = `${recipe.inputs} ${recipe.layers}`
      const fits = frame && `${frame.views.map((v) => v.length)}` === `${recipe.layers}`
      const next = fits && frame.weights[0]?.length === recipe.inputs.length ? frame : undefined
      if (shape === drawn && next === shown) return
      shown = next
      if (shape !== drawn) build(recipe)
      drawn = shape
      for (const [column, tiles] of columns.entries())
        for (const [row, tile] of tiles.entries()) tile.paint(viewOf(recipe, column, row))
      wires.draw(drawWires)
    },

    glow(on) {
      wires.view.setBlendMode(on ? 'ADD' : 'NORMAL')
    },

    dispose() {
      clear()
      wires.dispose()
    },
  }
}

/** What an input alone looks like over the plane. */
function inputView(name: InputName): Uint8Array {
  return Uint8Array.from(grid(viewSize), ({ x, y }) => 127.5 + (inputOf[name](x, y) / extent) * 127)
}

/** Lays translucent pixels on ink, so that a tile hides the wires under it. */
function onInk(pixels: Uint8ClampedArray): void {
  const ink = [11, 16, 38]
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = (pixels[i + 3] ?? 0) / 255
    for (const c of [0, 1, 2]) pixels[i + c] = (pixels[i + c] ?? 0) * alpha + (ink[c] ?? 0) * (1 - alpha)
    pixels[i + 3] = 255
  }
}
