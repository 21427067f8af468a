/** Those kept back, as a crowd on the stone: whoever the model gets wrong leans and carries the mark of its answer. */
import { classMark } from '../../scenes/kit/draw.ts'
import { crowd } from '../../scenes/kit/layout.ts'
import { squash } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { LedgerLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import { classOf } from './table.ts'

export function createKept({ scene }: StageKit, setup: Setup, { kept: box }: LedgerLayout) {
  const places = crowd(setup.kept.length, box)
  const truths = setup.kept.map(({ truth }) => classOf(setup, truth))
  const birds = truths.map((truth, i) => {
    const { x = 0, y = 0 } = places.at[i] ?? {}
    return penguin(scene, setup.classes[truth]?.look, places.size * 1.06)
      .setPosition(x, y)
      .setAlpha(0.35)
  })
  const wrong = scene.add.container(0, 0)
  let last: readonly number[] = []
  return {
    /** The classes that the model answers, in their order; undefined while it answers nothing. */
    show(answers: readonly number[] | undefined): void {
      wrong.removeAll(true)
      for (const [i, bird] of birds.entries()) {
        const answer = answers?.[i]
        const right = answer === truths[i]
        bird.setAlpha(answer === undefined ? 0.35 : 1).setAngle(answer === undefined || right ? 0 : -24)
        const before = last[i]
        if (answers && before !== undefined && before !== answer && right) squash(scene, bird, 0.3)
        if (answer === undefined || right) continue
        wrong.add(
          classMark(scene, answer, Math.max(12, places.size * 0.6)).setPosition(
            bird.x + places.size * 0.3,
            bird.y - places.size * 0.3,
          ),
        )
      }
      last = answers ?? []
    },
    dispose(): void {
      for (const one of [...birds, wrong]) one.destroy()
    },
  }
}
