/** Everything and everybody that stands at the examination, in the order in which they lie over each other. */
import { coralGround } from '../../scenes/kit/backdrops/coral.ts'
import { glow } from '../../scenes/kit/draw.ts'
import { createPip } from '../../scenes/kit/pip.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { createContour, paintGlass } from './contour.ts'
import { createFaces } from './faces.ts'
import { createFleet, paintHarbour } from './fleet.ts'
import { examLayout } from './layout.ts'
import type { Learner } from './learners.ts'
import { createMissYim } from './missYim.ts'
import type { Setup } from './schema.ts'

export function createPier({ kit, width, height }: Omit<On, 'cues'>, setup: Setup, exam: readonly Learner[]) {
  const { scene } = kit
  const at = examLayout(setup, exam, width, height)
  const ground = coralGround(kit, 'coach-exam', width, height, (ctx, w, h) => {
    paintHarbour(ctx, w, h, at)
    paintGlass(ctx, at.card)
  })
  const fleet = createFleet(kit, setup, exam, at)
  const dark = scene.add.rectangle(width / 2, height / 2, width, height, 0x1a0a24, 1).setAlpha(0)
  const contour = createContour(kit, setup, at.card)
  const light = glow(scene, '#FFD98A', at.singer.size * 0.9)
    .setPosition(at.singer.x, at.singer.y)
    .setAlpha(0)
  const faces = createFaces(kit, setup, at.singer)
  const teacher = createMissYim(kit, at.teacher.size).setPosition(at.teacher.x, at.teacher.y)
  const pip = createPip(scene, at.pip.size)
  pip.view.setPosition(at.pip.x, at.pip.y)
  return {
    ...{ at, fleet, dark, contour, light, faces, teacher, pip },
    dispose(): void {
      for (const part of [fleet, contour, faces]) part.dispose()
      for (const part of [ground.view, dark, light, teacher, pip.view]) part.destroy()
    },
  }
}
