import { yardGround } from '../../scenes/kit/backdrops/yard.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import { createPipFilm } from '../../scenes/kit/pipFilm.ts'
import type { Reel } from '../../scenes/kit/reel.ts'
import type { LabPlace, On } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import type { Frame, Lab } from './events.ts'
import { labOf } from './labOf.ts'
import { labLayout } from './layout.ts'
import { after, driven, dusk, type Going, letterOf, momentsOf } from './night.ts'
import type { Setup } from './schema.ts'
import { viewOf } from './view.ts'
import { type Deed, deeds, neighbour, readYard, stepsFrom } from './yard.ts'
import { createYardView } from './yardView.ts'

/** Milliseconds: the film of growing foresight, one step of a night, and the rest before it begins again. */
const filmLength = 3600
const perStep = 130
const pause = 1800

/** The lab: the practice yard, in which the last night is worked over and over, or driven by hand. */
export function createLab(on: On, setup: Setup, reel: Reel<Lab>, first: Play): LabPlace {
  const { kit, width, height } = on
  const { scene } = kit
  const view = viewOf(kit.view)
  const at = labLayout(width, height)
  const yard = readYard(setup.practice)
  const ground = yardGround(kit, 'wish-lab', width, height)
  const yardView = createYardView(kit, yard, at.yard)
  const pip = createPip(scene, at.pip.size, at.pip)
  let play = first
  let moments: readonly Going[] = []
  let since = 0

  const film = createPipFilm<Frame, Lab>(
    kit,
    {
      ...{ reel, length: filmLength, pip, at: at.pip, delighted: 0.95, labOf },
      draw(frame) {
        moments = frame ? momentsOf(yard, [], frame.night.deeds) : []
        since = 0
        still()
      },
    },
    first,
  )

  /** By hand, or before anything was trained, or in calm: nothing moves by itself. */
  function still(): void {
    const { hand } = view.now()
    if (hand !== undefined) yardView.show(driven(yard, [], hand))
    else if (moments.length === 0) yardView.show(dusk(yard))
    else yardView.showAt(moments, kit.calm() ? 1 : 0)
  }

  function tapped({ worldX, worldY }: { readonly worldX: number; readonly worldY: number }): void {
    const cell = yardView.grid.cellAt(worldX, worldY)
    const hand = view.now().hand ?? ''
    const going = driven(yard, [], hand)
    const deed = cell === undefined ? undefined : deedTowards(going, cell)
    const next = deed && after(yard, [], going, deed)
    if (deed && next && next.deeds.length <= setup.shift) view.set({ hand: hand + letterOf(deed) })
  }
  /** The way to a cell beside the robot; on its own cell whatever its gripper can do. */
  function deedTowards({ shift }: Going, cell: number): Deed | undefined {
    if (cell === shift.at)
      return stepsFrom(yard, shift).find(({ deed }) => deed === 'grab' || deed === 'drop')?.deed
    return deeds.find((deed) => neighbour(yard, shift.at, deed) === cell)
  }
  const { box } = yardView.grid
  const area = scene.add.rectangle(
    ...[box.x + box.width / 2, box.y + box.height / 2, box.width, box.height, 0x000000, 0.001],
  )
  area.setInteractive({ cursor: 'pointer' })
  area.on('pointerdown', tapped)
  const stop = view.follow(still)

  function show(next: Play): void {
    // Whoever trains wants to see what the robot does now.
    const begins = next.training.status === 'busy' && play.training.status !== 'busy'
    play = next
    if (begins && view.now().hand !== undefined) view.set({ hand: undefined })
    film.show(next)
  }
  show(first)
  still()
  return {
    show,
    update(now, elapsed) {
      film.update(now)
      if (view.now().hand !== undefined || moments.length < 2 || kit.calm()) return
      since += elapsed
      const whole = (moments.length - 1) * perStep
      if (since > whole + pause) since = 0
      yardView.showAt(moments, Math.min(1, since / whole))
    },
    dispose() {
      stop()
      area.destroy()
      yardView.dispose()
      for (const part of [ground.view, pip.view]) part.destroy()
    },
  }
}
