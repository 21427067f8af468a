import { colour } from '../../look/index.ts'
import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { move } from '../../scenes/kit/motion.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { createBalance } from './balance.ts'
import type { Counts } from './counter.ts'
import { demoOfCounts } from './demoOfCounts.ts'
import { letter, postOf, spam, stopped } from './letters.ts'
import { paintEnvelope } from './paint.ts'
import { createPiles, endsOf } from './piles.ts'
import { probability, type Scale } from './scale.ts'
import type { Setup } from './schema.ts'
import { createShelf } from './shelf.ts'

/** A scale for the lecture alone: a few stones as training would weigh them. */
const lesson: readonly (readonly [string, number])[] = [
  ['free', 1.6],
  ['money', 2],
  ['bang', 2.6],
  ['george', -3.2],
  ['hp', -3.4],
]

interface Made {
  dispose(): void
}

/** Shows one step after another, over and over. */
function stepping(
  length: number,
  span: number,
  still: number,
  show: (n: number) => void,
  ...made: Made[]
): Drawn {
  let last = -1
  return {
    still: still * span,
    update(ms) {
      const n = Math.floor(ms / span) % length
      if (n === last) return
      last = n
      show(n)
    },
    dispose() {
      for (const one of made) one.dispose()
    },
  }
}

/** The demos by the names that lecture cards use. */
export function demosOn(on: DemoStage, setup: Setup): Readonly<Record<string, Demo>> {
  const { kit, pip, cast, width, height, add } = on
  const { scene } = kit
  const unit = Math.min(width * 0.8, height)
  const stones = lesson.flatMap(([id, weight]) => {
    const word = setup.words.find((one) => one.id === id)
    return word ? [{ word, weight }] : []
  })
  const scale: Scale = { stones, bias: -1.6, blank: false }
  const room = { x: width * 0.12, y: height * 0.16, width: width * 0.62, height: height * 0.66 }
  const counts = (...ids: readonly string[]): Counts => new Map(ids.map((id) => [id, 500]))
  const envelope = (size: number, truth?: number) =>
    picture(scene, `filter/envelope/${truth ?? ''}`, size, size, (ctx, w) =>
      paintEnvelope(ctx, w / 2, w / 2, w * 0.96, truth),
    )

  /** Letters hang on the scale, and fly to the side that it leans to. */
  function weighing(letters: readonly { readonly has: Counts; readonly truth: number }[]): Drawn {
    const balance = createBalance(kit, setup, room)
    const size = unit * 0.15
    return stepping(
      letters.length * 2,
      1500,
      letters.length * 2 - 1,
      (n) => {
        const { has, truth } = letters[Math.floor(n / 2)] as (typeof letters)[number]
        const p = probability(scale, has)
        balance.load(scale, has)
        balance.hang(has, stones)
        balance.lean(p)
        pip.feel({ accuracy: 0.6, sure: Math.max(p, 1 - p) })
        if (n % 2 === 0 && !kit.calm()) return
        const answer = p > 0.5 ? spam : letter
        const [x, y] = [answer === spam ? room.x + room.width : room.x, room.y + room.height * 0.12]
        cast.removeAll(true)
        const one = add(envelope(size, truth).setPosition(x, y))
        if (answer === truth) flash(scene, x, y, colour.jade, size)
        else gentlyWrong(scene, one)
        pip.feel({ accuracy: 0.6, right: answer === truth })
      },
      balance,
    )
  }

  const weighs = () =>
    weighing([
      { has: counts('free', 'bang'), truth: spam },
      { has: counts('george'), truth: letter },
    ])

  /** What nobody expects: the words say it, not the writer. */
  const mailbox = () =>
    weighing([
      { has: counts('free', 'money', 'bang'), truth: letter },
      { has: counts('free', 'george', 'hp'), truth: spam },
    ])

  /** Stamped letters come by, and the stones grow. */
  function stamps(): Drawn {
    const balance = createBalance(kit, setup, room)
    const most = 8
    return stepping(
      most + 3,
      620,
      most,
      (n) => {
        const part = Math.min(1, n / most)
        balance.load({
          stones: stones.map(({ word, weight }) => ({ word, weight: weight * (0.06 + part) })),
        })
        balance.lean(n >= most ? 0.5 : n % 2 ? 0.62 : 0.38)
        pip.feel({ accuracy: 0.4 + part * 0.5, learning: n < most })
        if (n >= most || kit.calm()) return
        const size = unit * 0.13
        const one = add(envelope(size, n % 2 ? spam : letter).setPosition(room.x + room.width / 2, room.y))
        move(scene, one, { y: room.y + room.height * 0.5, alpha: 0 }, { span: 560, ease: 'in' })
      },
      balance,
    )
  }

  /** The gate is pushed along the piles: what one side loses the other gets. */
  function line(): Drawn {
    const low = { x: width * 0.06, y: height * 0.58, width: width * 0.68, height: height * 0.3 }
    const side = { width: width * 0.24, height: height * 0.42, y: height * 0.1 }
    const places = { hall: { x: width * 0.06, ...side }, net: { x: width * 0.5, ...side } }
    const piles = createPiles(kit, { ...places, scale: low, pip: { x: 0, y: 0, size: 0 } })
    const shelf = createShelf(kit, low, () => {})
    const letters = [...postOf(setup).sacks.values()].flat().slice(0, 240)
    const weighed = letters.map(({ truth, counts: of }) => ({ truth, p: probability(scale, of) }))
    const stops = [50, 35, 20, 10, 10, 35, 50, 70, 90, 90, 70]
    return stepping(
      stops.length,
      750,
      0,
      (n) => {
        const threshold = stops[n] ?? 50
        pip.feel({ accuracy: 0.8 - Math.abs(threshold - 50) / 100 })
        shelf.show(weighed, threshold)
        piles.show(
          endsOf(weighed.map(({ truth, p }) => ({ truth, answer: stopped(p, threshold) ? spam : letter }))),
        )
      },
      piles,
      shelf,
    )
  }

  return { counts: demoOfCounts(on), scale: weighs, stamps, line, mailbox }
}
