import { colour, markOf } from '../../look/index.ts'
import { paintMark } from '../../scenes/kit/draw.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { arrive, leave } from '../../scenes/kit/motion.ts'
import { type Ctx, circleAt, fade, fillWith, strokeLine, strokeWith } from '../../scenes/kit/paint.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { heightOf, inTheDark, inTheLight, keeper } from './birds.ts'
import type { LabLayout } from './layout.ts'
import type { Setup } from './schema.ts'
import type { Standing } from './standing.ts'

interface Room {
  readonly kit: StageKit
  readonly setup: Setup
  readonly at: LabLayout
  readonly width: number
  readonly height: number
  /** Has somebody on the pier labelled. */
  readonly label: (id: string) => void
}

/** Those on the pier: in the dark until a keeper brings a light, each under the mark of what Pip called it. */
export function createCrowd({ kit, setup, at, width, height, label }: Room) {
  const { scene } = kit
  const crowd = scene.add.container(0, 0)
  const tags = createSketch(scene, { x: 0, y: 0, width, height })
  let shown = { night: 0, key: '', lit: [] as readonly string[] }

  function stand({ birds }: Standing, fresh: boolean): void {
    crowd.removeAll(true)
    for (const [i, bird] of birds.entries()) {
      const { x, y } = at.birds[i] as Point
      const one = bird.labelled
        ? inTheLight(scene, setup, bird.truth, bird.values, at.bird)
        : inTheDark(scene, setup, bird.values, at.bird)
      one
        .setPosition(x, y)
        .setSize(at.bird * 0.8, at.bird * 1.9)
        .setInteractive({ cursor: bird.labelled ? 'default' : 'zoom-in' })
        .on('pointerup', () => {
          if (!bird.labelled) label(bird.id)
        })
      crowd.add(one)
      if (fresh) arrive(scene, one, { delay: 60 * i })
      else if (bird.labelled && !shown.lit.includes(bird.id)) wake(one, bird.answer?.right === false)
    }
  }

  /** A keeper comes with a lantern and goes again. */
  function wake(one: ReturnType<typeof inTheLight>, wrong: boolean): void {
    const watch = keeper(scene, at.bird * 0.95).setPosition(one.x + at.bird * 0.5, one.y + 4)
    flash(scene, one.x, one.y - at.bird * 0.5, colour.lantern, at.bird)
    arrive(scene, watch)
    scene.time.delayedCall(1500, () => watch.active && leave(scene, watch))
    if (wrong) gentlyWrong(scene, one)
  }

  return {
    show(standing: Standing): void {
      const { night, birds } = standing
      const lit = birds.flatMap(({ id, labelled }) => (labelled ? [id] : []))
      const key = `${night} ${lit.join()}`
      if (key !== shown.key) stand(standing, night !== shown.night)
      shown = { night, key, lit }
      tags.draw((ctx) => {
        for (const [i, bird] of birds.entries()) paintTag(ctx, setup, bird, at.birds[i] as Point, at.bird)
      })
    },
    dispose() {
      crowd.destroy()
      tags.dispose()
    },
  }
}

/** What Pip called it, in a ring that is as full as Pip was sure; what it is, once somebody has looked. */
function paintTag(
  ctx: Ctx,
  setup: Setup,
  { answer, labelled, truth, values }: Standing['birds'][number],
  { x, y }: Point,
  size: number,
): void {
  const top = y - size * heightOf(setup, values) * 0.98
  const r = Math.max(9, size * 0.15)
  if (answer) {
    const [cx, cy] = [x, top - r * 1.15]
    circleAt(ctx, cx, cy, r * 1.25)
    fillWith(ctx, fade('#12091F', 0.72))
    ctx.beginPath()
    ctx.arc(cx, cy, r * 1.25, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * answer.sure)
    strokeWith(ctx, markOf(answer.answer).colour, 3)
    paintMark(ctx, answer.answer, cx, cy, r * 1.5)
    if (labelled && answer.answer !== truth) {
      ctx.lineWidth = 3.5
      ctx.strokeStyle = colour.coral
      strokeLine(ctx, cx - r * 1.1, cy + r * 1.1, cx + r * 1.1, cy - r * 1.1)
    }
  }
  if (labelled) paintMark(ctx, truth, x + size * 0.28, y - size * 0.06, Math.max(14, size * 0.24))
}
