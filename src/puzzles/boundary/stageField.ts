import { colour } from '../../look/index.ts'
import { type Ctx, fade, strokeWith } from '../../scenes/kit/paint.ts'
import { createPixels } from '../../scenes/kit/pixels.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { borderSize } from './events.ts'
import { contour, type Piece, paintSquares, type Squares } from './field.ts'
import type { Layout } from './layout.ts'
import { createLine } from './stageLine.ts'

type Scene = StageKit['scene']

/** The model's answers as light on the lawn, and the border as a bright line that glides to wherever it is sent. */
export interface StageField {
  /** Sends the border there; `at once` without gliding. Undefined darkens the lawn. */
  to(squares: Squares | undefined, atOnce?: boolean): void
  /** Draws an earlier border faintly, to compare with. */
  ghost(squares: Squares | undefined): void
  /** 0..1. */
  dim(strength: number): void
  update(elapsed: number): void
  dispose(): void
}

const key = 'boundary/field'
/** Milliseconds in which most of the way is covered. */
const glide = 90

export function createField(scene: Scene, layout: Layout): StageField {
  const { plot } = layout
  const pixels = createPixels(scene, key, 1, borderSize, borderSize)
  const light = scene.add
    .image(plot.x, plot.y, key, pixels.frame(0))
    .setOrigin(0, 0)
    .setDisplaySize(plot.side, plot.side)
  const lawn = { x: plot.x, y: plot.y, width: plot.side, height: plot.side }
  const before = createSketch(scene, lawn)
  const line = createLine(scene, layout)

  const shown = new Float32Array(borderSize * borderSize).fill(127.5)
  let target: Squares | undefined
  let earlier: Squares | undefined
  /** 0 dark lawn, 1 lit. */
  let lit = 0
  let strength = 1
  let still = true

  function lay(ctx: Ctx, pieces: readonly Piece[]): void {
    ctx.beginPath()
    for (const [x0, y0, x1, y1] of pieces) {
      ctx.moveTo(x0 * plot.side, y0 * plot.side)
      ctx.lineTo(x1 * plot.side, y1 * plot.side)
    }
  }

  function draw(): void {
    pixels.write(0, (rgba) => paintSquares(shown, rgba, strength))
    light.setAlpha(lit)
    line.draw(lit > 0 ? contour(shown, borderSize) : [], lit)
  }
  draw()

  return {
    to(squares, atOnce = false) {
      if (squares === target && !atOnce) return
      target = squares
      still = false
      if (!atOnce) return
      if (squares) for (let i = 0; i < shown.length; i++) shown[i] = squares[i] ?? 127.5
      lit = squares ? 1 : 0
      still = true
      draw()
    },

    ghost(squares) {
      if (squares === earlier) return
      earlier = squares
      if (!squares) {
        before.wipe()
        return
      }
      const dashes = contour(squares, borderSize).filter((_, i) => i % 3 !== 2)
      before.draw((pen) => {
        lay(pen, dashes)
        strokeWith(pen, fade(colour.mist, 0.75), 1.5)
      })
    },

    dim(to) {
      if (to === strength) return
      strength = to
      draw()
    },

    update(elapsed) {
      if (still) return
      const share = 1 - Math.exp(-elapsed / glide)
      let far = 0
      if (target) {
        for (let i = 0; i < shown.length; i++) {
          const way = (target[i] ?? 127.5) - (shown[i] ?? 127.5)
          far = Math.max(far, Math.abs(way))
          shown[i] = (shown[i] ?? 127.5) + way * share
        }
      }
      const goal = target ? 1 : 0
      lit += (goal - lit) * share
      if (far < 0.5 && Math.abs(goal - lit) < 0.01) {
        lit = goal
        still = true
      }
      draw()
    },

    dispose() {
      light.destroy()
      before.dispose()
      line.dispose()
      pixels.dispose()
    },
  }
}
