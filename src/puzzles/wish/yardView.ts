/** A yard on the stage with its robot: shows any moment of a night. */
import { sprite } from '../../scenes/kit/atlas.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { gridIn } from './layout.ts'
import { dusk, type Going } from './night.ts'
import { paintSheet, paintTracks, paintYard } from './paintYard.ts'
import { begin, hidden, type Yard } from './yard.ts'

/** All pieces look alike: which of them was carried, nobody counts. */
const litter = 'takeout-box'

export function createYardView({ scene }: StageKit, yard: Yard, around: Box) {
  const grid = gridIn(yard, around)
  const { cell, middle } = grid
  const margin = 14
  const room = {
    x: grid.box.x - margin,
    y: grid.box.y - margin,
    width: grid.box.width + margin * 2,
    height: grid.box.height + margin * 2,
  }
  const within = (ctx: CanvasRenderingContext2D) => ctx.translate(-room.x, -room.y)
  const floor = createSketch(scene, room)
  floor.draw((ctx) => {
    within(ctx)
    paintYard(ctx, yard, grid)
  })
  /** Tracks and the sheet, which change now and then. */
  const marks = createSketch(scene, room)
  const put = (name: string, at: number, size: number) => {
    const { x, y } = middle(at)
    return sprite(scene, name, cell * size).setPosition(x, y)
  }
  const post = put('high-voltage', yard.post, 0.4).setAlpha(0.8)
  const bin = put('wastebasket', yard.bin, 0.84)
  const pieces = yard.spots.map((at) => put(litter, at, 0.6))
  const robot = put('robot', yard.post, 0.82)
  const belly = put(litter, yard.post, 0.34).setVisible(false)
  let drawn = ''

  function drawMarks(going: Going, spilled: readonly number[]): void {
    const under = hidden(yard, going.shift)
    const now = `${under} ${spilled}`
    if (now === drawn) return
    drawn = now
    marks.draw((ctx) => {
      within(ctx)
      paintTracks(ctx, spilled.map(middle), cell)
      paintSheet(ctx, middle(yard.sheet), cell, under)
    })
  }

  /** `spilled`: where the robot has driven after it stood in paint. */
  function show(going: Going, towards = going, part = 0, spilled: readonly number[] = []): void {
    const { shift } = going
    const [from, to] = [middle(shift.at), middle(towards.shift.at)]
    const hop = shift.at === towards.shift.at ? 0 : Math.sin(part * Math.PI) * cell * 0.06
    const x = from.x + (to.x - from.x) * part
    const y = from.y + (to.y - from.y) * part - hop
    robot.setPosition(x, y).setAlpha(going.over ? 0.55 : 1)
    belly.setPosition(x, y + cell * 0.2).setVisible(shift.loaded)
    for (const [i, piece] of pieces.entries()) piece.setVisible((shift.lies & (2 ** i)) !== 0)
    bin.setScale((cell * 0.84 * (1 + 0.07 * shift.binned)) / 64)
    drawMarks(going, spilled)
  }
  show(dusk(yard))

  return {
    grid,
    show,
    robot,
    bin,
    /** At a share of the night, 0 to 1. */
    showAt(moments: readonly Going[], share: number): void {
      const at = Math.max(0, Math.min(moments.length - 1, share * (moments.length - 1)))
      const now = moments[Math.floor(at)] ?? { ...dusk(yard), shift: begin(yard) }
      const wet = moments
        .slice(0, Math.floor(at) + 1)
        .flatMap(({ shift }, i, all) =>
          i > 0 && yard.paint.includes(all[i - 1]?.shift.at ?? -1) ? [shift.at] : [],
        )
      show(now, moments[Math.floor(at) + 1] ?? now, at - Math.floor(at), wet)
    },
    toTop(): void {
      for (const part of [floor.view, marks.view, post, bin, ...pieces, robot, belly])
        scene.children.bringToTop(part)
    },
    dispose(): void {
      floor.dispose()
      marks.dispose()
      for (const part of [post, bin, ...pieces, robot, belly]) part.destroy()
    },
  }
}

export type YardView = ReturnType<typeof createYardView>
