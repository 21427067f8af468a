import { createGates } from '../../scenes/kit/gates/gates.ts'
import { gatesLayout } from '../../scenes/kit/gates/layout.ts'
import { createLecture } from '../../scenes/kit/lecture.ts'
import { stageOf } from '../../scenes/kit/stageOf.ts'
import type { Play } from '../../store/session.ts'
import { deckOf } from './deck.ts'
import { demosOn } from './demos.ts'
import type { Lab, Nearest } from './events.ts'
import { pierGround } from './grounds.ts'
import { createLabView, type LabState } from './labView.ts'
import type { Recipe, Setup } from './schema.ts'

/** How long a newcomer may look at a full yard before Pip shows the first move, milliseconds. */
const patience = 2600

/** The lecture's demos, the yard of the lab, the pier of the contest. */
export const createStage = stageOf((_, { level }) => {
  const setup = level.setup as Setup
  const places = level.budget.examples ?? 20
  const lit = level.goals.find(({ stars }) => stars === 3)?.within?.examples ?? places
  const deck = deckOf(setup)
  let invited = false
  return {
    lecture: ({ kit, width, height }) =>
      createLecture(kit, {
        demos: (on) => demosOn(on, setup),
        ground: (name) =>
          name === 'only-mammals'
            ? pierGround(
                kit.scene,
                (w, h) => gatesLayout(setup.classes.length, setup.gate.length, w, h),
                width,
                height,
              )
            : undefined,
      }),

    lab({ kit, width, height, cues }, play) {
      const lab = createLabView(kit, setup, { places, lit }, stateOf(play), width, height)
      if (!invited) cues.at(patience, lab.invite)
      invited = true
      return { ...lab, show: (next) => lab.show(stateOf(next)) }
    },

    contest: ({ kit, width, height }) =>
      createGates<Nearest>(
        kit,
        {
          ground: pierGround,
          signs: setup.classes.map(({ icon }) => icon),
          icons: deck.gate.map(({ icon }) => icon),
          like: ({ like }) => like.map(deck.card),
        },
        width,
        height,
      ),
  }
})

function stateOf(play: Play): LabState {
  const outcome = play.outcome ?? play.before
  return {
    shown: (play.recipe as Recipe).shown,
    lab: outcome?.lab as Lab | undefined,
    stale: !play.outcome,
    busy: play.training.status === 'busy',
  }
}
