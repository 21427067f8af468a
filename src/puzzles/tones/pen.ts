/** Draws a contour over the water with mouse or finger, and sings it while it is drawn. */
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { Chart } from './layout.ts'
import type { Setup } from './schema.ts'
import { drawnAt, hertz, type View } from './view.ts'

interface Pointer {
  readonly worldX: number
  readonly worldY: number
  readonly isDown: boolean
}
/** Fewer moments than these are a slip of the hand. */
const shortest = 4

export function createPen({ scene }: StageKit, chart: Chart, setup: Setup, view: View) {
  const { inner } = chart
  const paper = scene.add.rectangle(
    inner.x + inner.width / 2,
    inner.y + inner.height / 2,
    inner.width + 16,
    inner.height,
    0x000000,
    0.001,
  )
  paper.setInteractive({ cursor: 'crosshair' })
  let before: { readonly own: readonly number[] | undefined } | undefined

  function put({ worldX, worldY }: Pointer, own: readonly number[]): void {
    const pitch = chart.semitones(worldY)
    const next = drawnAt(setup, own, chart.moment(worldX), pitch)
    view.set({ own: next, drawing: true, song: undefined, sung: hertz(next.at(-1) ?? pitch) })
  }
  function down(pointer: Pointer): void {
    before = { own: view.now().own }
    put(pointer, [])
  }
  function move(pointer: Pointer): void {
    if (!before) return
    // A hand that goes back draws nothing: time does not.
    if (!pointer.isDown) {
      up()
      return
    }
    const { own = [] } = view.now()
    if (chart.moment(pointer.worldX) >= own.length - 1) put(pointer, own)
    else view.set({ sung: hertz(chart.semitones(pointer.worldY)) })
  }
  function up(): void {
    if (!before) return
    const { own = [] } = view.now()
    view.set({ own: own.length < shortest ? before.own : own, drawing: false, sung: undefined })
    before = undefined
  }
  paper.on('pointerdown', down)
  scene.input.on('pointermove', move)
  scene.input.on('pointerup', up)
  scene.input.on('pointerupoutside', up)
  return {
    view: paper,
    dispose(): void {
      up()
      scene.input.off('pointermove', move)
      scene.input.off('pointerup', up)
      scene.input.off('pointerupoutside', up)
      paper.destroy()
    },
  }
}
