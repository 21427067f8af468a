import { pier } from '../../scenes/kit/backdrops/pier.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
import { type LabPlace, type On, stageOf } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { inEyePhase } from './byEye.ts'
import { demosOn } from './demos.ts'
import { createEvening } from './evening.ts'
import type { Lab } from './events.ts'
import { createEyeView } from './eyeView.ts'
import { createLabView, type LabState } from './labView.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'

/** The lecture's demos, the yard of the lab, the evening of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: (on) => demosOn(on, setup),
        ground: () => pier(kit.scene, 'lecture', height * 0.3, width, height),
      }),
    lab: (on, play) => createLab(on, setup, play),
    contest: ({ kit, width, height }, play) =>
      createEvening(kit, setup, play.recipe as Recipe, width, height),
  }
})

/** First the animals that are sorted by eye, then the tree. */
function createLab({ kit, width, height }: On, setup: Setup, first: Play): LabPlace {
  const view = viewOf(kit.view)
  let play = first
  const stateOf = (of: Play): LabState => ({
    recipe: of.recipe as Recipe,
    lab: of.outcome?.lab as Lab | undefined,
  })
  const byEye = () => inEyePhase(setup, play.recipe as Recipe, view.now().skipped)
  const eye = () => createEyeView(kit, setup, play.recipe as Recipe, width, height)
  const yard = () => createLabView(kit, setup, stateOf(play), width, height)
  let open = byEye() ? { eye: eye() } : { yard: yard() }

  function show(): void {
    if (byEye() !== 'eye' in open) {
      close()
      open = byEye() ? { eye: eye() } : { yard: yard() }
    } else if ('eye' in open) open.eye?.show(play.recipe as Recipe)
    else open.yard?.show(stateOf(play))
  }
  function close(): void {
    if ('eye' in open) open.eye?.dispose()
    else open.yard?.dispose()
  }
  const stop = view.follow(() => {
    if (byEye() !== 'eye' in open) show()
  })
  return {
    show(next) {
      play = next
      show()
    },
    dispose() {
      stop()
      close()
    },
  }
}
