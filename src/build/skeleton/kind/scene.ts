import { quay } from '../../../scenes/kit/backdrops/quay.ts'
import { createGates } from '../../../scenes/kit/gates/gates.ts'
import { createLecture } from '../../../scenes/kit/lecture.ts'
import { stageOf } from '../../../scenes/kit/stageOf.ts'
import type { Event } from './events.ts'
import { createLine } from './line.ts'
import type { Recipe, Setup } from './schema.ts'

/** The lecture's demos, the lab, the contest: one of the three exists at a time. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: ({ cast, at }) => ({
          line: () => {
            const shown = createLine(kit, setup, width, height)
            cast.add(shown.view)
            for (const [i, line] of setup.line.steps.entries()) at(500 * i, () => shown.move(line))
            return 500 * setup.line.steps.length + 1500
          },
        }),
      }),

    lab({ kit, width, height }, play) {
      const ground = quay(kit.scene, width, height)
      const shown = createLine(kit, setup, width, height)
      const show = (recipe: unknown) => shown.move((recipe as Recipe).line)
      show(play.recipe)
      return {
        show: ({ recipe }) => show(recipe),
        dispose() {
          shown.view.destroy()
          ground.view.destroy()
        },
      }
    },

    contest: ({ kit, width, height }) =>
      createGates<Pick<Event, 'value'>>(
        kit,
        {
          ground: (scene, places, w, h) => {
            const { view, resize } = quay(scene, w, h)
            return { view, resize, places: () => places(w, h) }
          },
          signs: setup.classes.map(({ icon }) => icon),
          icons: setup.unseen.map(() => setup.icon),
        },
        width,
        height,
      ),
  }
})
