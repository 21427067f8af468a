/** What boats bring: to whoever called for it, or, where nobody did, onto the quay, where it stays. */
import { sprite } from '../../scenes/kit/atlas.ts'
import { type Box, crowd, type Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import type { CallEvent } from './events.ts'
import type { Setup } from './schema.ts'

/** As many as the quay has room for without their getting smaller. */
const usual = 24

export function createPile(kit: StageKit, box: Box, setup: Setup, sails: readonly Point[]) {
  const { scene } = kit
  const standing = scene.add.container(0, 0)
  const flying = scene.add.container(0, 0)
  const sign = (tone: number) => setup.tones[tone]?.sign ?? 'woman'
  let stands = ''

  return {
    views: [standing, flying],
    /** What nobody had called for, after these events. */
    show(events: readonly CallEvent[]): void {
      flying.removeAll(true)
      const wrong = unwanted(events)
      if (String(wrong) === stands) return
      stands = String(wrong)
      standing.removeAll(true)
      const { size, at } = crowd(Math.max(usual, wrong.length), box)
      standing.add(
        wrong.flatMap((tone, i) => {
          const place = at[i]
          return place ? [sprite(scene, sign(tone), size * 0.96).setPosition(place.x, place.y)] : []
        }),
      )
    },
    /** One is brought from its boat: to the caller, or onto the quay. */
    fly(truth: number, tone: number, caller: Point): void {
      const from = sails[tone]
      if (!from || kit.calm()) return
      const thing = sprite(scene, sign(tone), 40).setPosition(from.x, from.y)
      flying.add(thing)
      const to = truth === tone ? caller : { x: box.x + box.width / 2, y: box.y + box.height * 0.6 }
      move(
        scene,
        thing,
        { ...to, alpha: 0.25 },
        { span: 'grand', ease: 'between', done: () => thing.destroy() },
      )
    },
    dispose(): void {
      standing.destroy()
      flying.destroy()
    },
  }
}

/** What was brought wrongly, in order. */
function unwanted(events: readonly CallEvent[]): number[] {
  return events.flatMap((event) => {
    if (event.type === 'case') return event.right ? [] : [event.answer]
    if (event.type !== 'rush') return []
    return event.batch.flatMap(({ truth, answer }) => (truth === answer ? [] : [answer]))
  })
}
