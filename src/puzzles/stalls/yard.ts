/** What stands in the yard wherever it is shown: ground, stalls, the penguin before the second of them, Pip who fetches. */
import { sprite } from '../../scenes/kit/atlas.ts'
import { yardGround } from '../../scenes/kit/backdrops/yard.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { createBoard, paintStalls } from './board.ts'
import { createCrew } from './crew.ts'
import { yardLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import type { Shown } from './shown.ts'

/** Milliseconds in which half of a way is gone. */
const glide = 60
/** The stall at which somebody is waiting. */
const waits = 1

export type Yard = ReturnType<typeof createYard>

export function createYard({ kit, width, height }: Omit<On, 'cues'>, setup: Setup, name: string) {
  const { scene } = kit
  const at = yardLayout(setup.stalls.length, width, height)
  const ground = yardGround(kit, `stalls-${name}`, width, height, (ctx) => paintStalls(ctx, at))
  const board = createBoard(kit, setup, at)
  const crew = createCrew(kit, at)
  const door = at.slots[waits]?.door ?? { x: 0, y: 0 }
  const penguin = sprite(scene, 'penguin', at.penguin).setPosition(
    door.x + at.pip * 0.8,
    door.y + at.pip * 0.14,
  )
  const pip = createPip(scene, at.pip)
  let to = at.slots[0]?.door ?? { x: 0, y: 0 }
  pip.view.setPosition(to.x, to.y)
  return {
    ...{ at, board, crew, pip, penguin },
    show(shown: Shown): void {
      board.show(shown)
      crew.taste(shown.score)
      if (shown.at !== undefined) to = at.slots[shown.at]?.door ?? to
      if (kit.calm()) pip.view.setPosition(to.x, to.y)
    },
    /** Sends the robot somewhere; at once where nothing may travel. */
    send(stall: number, atOnce = false): void {
      to = at.slots[stall]?.door ?? to
      if (atOnce || kit.calm()) pip.view.setPosition(to.x, to.y)
    },
    update(elapsed: number): void {
      const part = 1 - 1 / (1 + elapsed / glide)
      pip.view.x += (to.x - pip.view.x) * part
      pip.view.y += (to.y - pip.view.y) * part
    },
    dispose(): void {
      for (const part of [board, crew]) part.dispose()
      for (const part of [ground.view, penguin, pip.view]) part.destroy()
    },
  }
}
