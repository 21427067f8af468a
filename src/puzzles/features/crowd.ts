import { paintMark } from '../../scenes/kit/draw.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { looks } from '../kit/penguins.ts'
import { classOf } from './bought.ts'
import type { Stand } from './places.ts'
import type { Setup } from './schema.ts'

/** How fast the crowd walks: of the way that is left, in a second. */
const pace = 3.4
/** How long the last one waits before it starts, milliseconds: a crowd does not turn as one. */
const dawdle = 420

/** A penguin with the mark of its class on its belly. */
export const marked = (scene: StageKit['scene'], setup: Setup, of: number, size: number) =>
  picture(scene, `features/bird/${of}`, size, size, (ctx) => {
    ctx.save()
    ctx.scale(size / 100, size / 100)
    for (const [path, fill] of looks[setup.classes[of]?.look ?? 'adelie']) {
      ctx.fillStyle = fill
      ctx.fill(new Path2D(path))
    }
    ctx.restore()
    paintMark(ctx, of, size * 0.5, size * 0.7, size * 0.5)
  })

/** The crowd that walks wherever the rulers send it. */
export function createCrowd({ scene, calm }: StageKit, setup: Setup, size: number) {
  const view = scene.add.container(0, 0)
  const birds = setup.examples.map(({ truth }) => marked(scene, setup, classOf(setup, truth), size))
  view.add(birds)
  const plain = birds[0]?.scaleX ?? 1
  let goals: readonly Stand[] = []
  let waits: number[] = []
  let leaning: readonly boolean[] = []
  let walking = false

  function place(spots: readonly Stand[], part = 1, from: readonly Stand[] = spots): void {
    for (const [i, bird] of birds.entries()) {
      const [a, b] = [from[i], spots[i]]
      if (!a || !b) continue
      bird.setPosition(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part)
      bird.setScale(plain * (a.scale + (b.scale - a.scale) * part))
      bird.setAngle(part > 0 && part < 1 ? 9 * Math.sin(part * 40 + i) : 0)
    }
    view.sort('y')
  }

  return {
    view,
    birds,
    /** At once, or part of the way between two orders. */
    place,
    /** They set out; in calm they are there. */
    send(spots: readonly Stand[]): void {
      const first = goals.length === 0
      goals = spots
      if (first || calm()) {
        place(spots)
        walking = false
        lean(leaning)
        return
      }
      waits = spots.map((_, i) => (((i * 7) % spots.length) / spots.length) * dawdle)
      walking = true
    },
    /** Those who are on the wrong side stand crooked. */
    lean,
    update(elapsed: number): boolean {
      if (!walking) return false
      const step = Math.min(60, elapsed)
      let away = 0
      for (const [i, bird] of birds.entries()) {
        const goal = goals[i]
        if (!goal) continue
        waits[i] = (waits[i] ?? 0) - step
        if ((waits[i] ?? 0) > 0) {
          away += 1
          continue
        }
        const [dx, dy] = [goal.x - bird.x, goal.y - bird.y]
        const far = Math.sqrt(dx * dx + dy * dy)
        const part = far < 1.5 ? 1 : Math.min(1, (pace * step) / 1000 + step / 14 / far)
        bird.setPosition(bird.x + dx * part, bird.y + dy * part)
        bird.setScale(bird.scaleX + (plain * goal.scale - bird.scaleX) * part)
        bird.setAngle(part < 1 ? 10 * Math.sin((bird.x + bird.y) / 6 + i) : leaning[i] ? -20 : 0)
        if (part < 1) away += 1
      }
      view.sort('y')
      walking = away > 0
      return !walking
    },
    get walking() {
      return walking
    },
    dispose: () => view.destroy(),
  }

  function lean(of: readonly boolean[]): void {
    leaning = of
    if (!walking) for (const [i, bird] of birds.entries()) bird.setAngle(of[i] ? -20 : 0)
  }
}
