import { colour } from '../../look/index.ts'
import { type Ctx, fade, roundBox, strokeLine } from '../../scenes/kit/paint.ts'
import { createPixels, type Pixels } from '../../scenes/kit/pixels.ts'
import { createSketch, type Sketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { paint } from '../../scenes/kit/texture.ts'
import { createTurns } from '../../scenes/kit/turns.ts'
import type { Picture } from './creatures.ts'
import { borderSize, type Frame, viewSize } from './events.ts'
import { paintSquares, resample, type Squares } from './field.ts'
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
  readonly outline: Picture
}

let serial = 0

/** `spotlight` is told which view the pointer rests on. */
export function createNetwork(
  scene: StageKit['scene'],
  area: NonNullable<Layout['network']>,
  spotlight: (view: Squares | undefined) => void,
): StageNetwork {
  const turns = createTurns(scene)
  let columns: Tile[][] = []
  /** What every tile shows, in one texture. */
  let views: Pixels | undefined
  /** The lines into each column but the first: changing them all at once would make a long frame. */
  let wires: Sketch[] = []
  let drawn = ''
  let size = 40
  let shown: Frame | undefined
  let glowing = false

  function clear(): void {
    turns.drop()
    for (const { image, outline } of columns.flat()) for (const part of [image, outline]) part.destroy()
    for (const sketch of wires) sketch.dispose()
    views?.dispose()
    columns = []
    wires = []
    views = undefined
  }

  function build(recipe: Recipe): void {
    clear()
    const counts = [recipe.inputs.length, ...recipe.hidden, 1]
    const most = Math.max(...counts)
    const stepX = area.width / counts.length
    const stepY = Math.min(64, area.height / most)
    size = Math.max(18, Math.min(46, stepX * 0.66, stepY * 0.86))
    const [top, high] = [area.y + area.height / 2 - (most * stepY) / 2, most * stepY]
    wires = counts.slice(1).map((_, gap) => {
      const sketch = createSketch(scene, {
        x: area.x + stepX * (gap + 0.5) + size / 2,
        y: top,
        width: stepX - size,
        height: high,
      })
      sketch.view.setBlendMode(glowing ? 'ADD' : 'NORMAL')
      return sketch
    })
    const pixels = createPixels(
      scene,
      `boundary/views/${serial++}`,
      counts.reduce((sum, count) => sum + count, 0),
      viewSize,
      viewSize,
    )
    views = pixels
    let n = 0
    columns = counts.map((count, column) =>
      Array.from({ length: count }, (_, row) => {
        const at = {
          x: area.x + stepX * (column + 0.5),
          y: area.y + area.height / 2 + (row - (count - 1) / 2) * stepY,
        }
        const image = scene.add
          .image(at.x, at.y, pixels.key, pixels.frame(n++))
          .setDisplaySize(size - 4, size - 4)
          .setInteractive()
        // Hovering it lights the garden with its view.
        image.on('pointerover', () => spotlight(viewOf(recipe, column, row)))
        image.on('pointerout', () => spotlight(undefined))
        const outline = scene.add.image(at.x, at.y, outlineOf(scene, size, lit(column)))
        return { at, image, outline }
      }),
    )
  }

  function viewOf(recipe: Recipe, column: number, row: number): Squares | undefined {
    if (column === 0) return inputView(recipe.inputs[row] ?? 'x')
    if (column <= recipe.hidden.length) return shown?.views[column - 1]?.[row]
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
    strokeLine(ctx, from.x + size / 2, from.y, to.x - size / 2, to.y)
  }

  function drawWires(column: number): void {
    const sketch = wires[column - 1]
    sketch?.draw((ctx) => {
      ctx.translate(-sketch.view.x, -sketch.view.y)
      for (const [row, { at }] of (columns[column] ?? []).entries()) {
        for (const [i, from] of (columns[column - 1] ?? []).entries())
          wire(ctx, from.at, at, shown?.weights[column - 1]?.[i]?.[row])
      }
    })
  }

  /** An input always has something to show. */
  const lit = (column: number) => column === 0 || shown !== undefined

  function relight(): void {
    for (const [column, tiles] of columns.entries())
      for (const { outline } of tiles) outline.setTexture(outlineOf(scene, size, lit(column)))
  }

  function paintColumn(recipe: Recipe, column: number): void {
    const before = columns.slice(0, column).reduce((sum, tiles) => sum + tiles.length, 0)
    for (let row = 0; row < (columns[column]?.length ?? 0); row++) {
      const squares = viewOf(recipe, column, row)
      views?.write(before + row, (rgba) => paintTile(rgba, squares))
    }
  }

  return {
    show(recipe, frame) {
      const shape = `${recipe.inputs} ${recipe.hidden}`
      const fits = frame && `${frame.views.map((v) => v.length)}` === `${recipe.hidden}`
      const next = fits && frame.weights[0]?.length === recipe.inputs.length ? frame : undefined
      const rebuilt = shape !== drawn
      if (!rebuilt && next === shown) return
      const relit = (next === undefined) !== (shown === undefined)
      shown = next
      if (rebuilt) build(recipe)
      else if (relit) relight()
      drawn = shape
      // The inputs' own views never change.
      for (let column = rebuilt ? 0 : 1; column < columns.length; column++)
        turns.take(`views ${column}`, () => paintColumn(recipe, column))
      for (let column = 1; column < columns.length; column++)
        turns.take(`wires ${column}`, () => drawWires(column))
      if (rebuilt) turns.finish()
    },

    glow(on) {
      glowing = on
      for (const { view } of wires) view.setBlendMode(on ? 'ADD' : 'NORMAL')
    },

    dispose() {
      clear()
      turns.dispose()
    },
  }
}

/** The frame around a tile, brighter where there is something to show. */
const outlineOf = (scene: StageKit['scene'], size: number, lit: boolean): string =>
  paint(scene, `boundary/tile/${lit ? 'lit' : 'dark'}`, size + 2, size + 2, (ctx, w, h) => {
    ctx.lineWidth = 2
    ctx.strokeStyle = fade(lit ? colour.mist : colour.edge, lit ? 0.9 : 0.7)
    roundBox(ctx, 1, 1, w - 2, h - 2, 7)
    ctx.stroke()
  })

/** What an input alone looks like over the plane. */
function inputView(name: InputName): Uint8Array {
  return Uint8Array.from(grid(viewSize), ({ x, y }) => 127.5 + (inputOf[name](x, y) / extent) * 127)
}

/** A view on ink, so that a tile hides what lies under it; only ink where there is none. */
function paintTile(rgba: Uint8ClampedArray, squares: Squares | undefined): void {
  if (squares) paintSquares(squares, rgba, 1.2)
  else rgba.fill(0)
  const ink = [11, 16, 38]
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = (rgba[i + 3] ?? 0) / 255
    for (let c = 0; c < 3; c++) rgba[i + c] = (rgba[i + c] ?? 0) * alpha + (ink[c] ?? 0) * (1 - alpha)
    rgba[i + 3] = 255
  }
}
