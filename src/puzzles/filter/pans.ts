import { handle } from '../../scenes/kit/handling.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { picture } from '../../scenes/kit/texture.ts'
import type { Counts } from './counter.ts'
import { letter, spam } from './letters.ts'
import { paintPan, paintStone } from './paint.ts'
import type { Stone } from './scale.ts'

export interface BalanceHands {
  tapped(word: string): void
  /** Carried over to the other pan. */
  turned(word: string): void
}

/** Side of a stone's texture, CSS pixels; stones are scaled from it. */
const texture = 96

/** The two pans with their stones: each on the side that its weight pushes to, as large as the weight is. */
export function createPans(
  { scene }: StageKit,
  pan: { readonly width: number; readonly height: number },
  /** Where one side ends and the other begins. */
  middle: number,
  hands?: BalanceHands,
) {
  const base = Math.min(76, pan.width * 0.5)
  const sides = [letter, spam].map((side) => {
    const view = scene.add.container(0, 0)
    const dish = picture(scene, `filter/pan/${side}`, pan.width, pan.height, (ctx, w, h) =>
      paintPan(ctx, w, h, side),
    )
    const stones = scene.add.container(0, 0)
    view.add([dish.setOrigin(0.5, 0), stones])
    return { view, stones }
  })

  function lay(side: number, stones: readonly Stone[], counts: Counts | undefined): void {
    const own = sides[side]
    if (!own) return
    const columns = stones.length > 4 ? Math.ceil(stones.length / 2) : stones.length
    const pitch = (pan.width * 0.94) / Math.max(3, columns)
    for (const [i, { word, weight = 0 }] of stones.entries()) {
      const row = Math.floor(i / columns)
      const size = Math.min(base, pitch * 1.3) * Math.min(1, 0.72 + Math.abs(weight) * 0.09)
      const inRow = Math.min(columns, stones.length - row * columns)
      const x = ((i % columns) - (inRow - 1) / 2) * pitch
      const y = pan.height * 0.84 - size * 0.42 - row * Math.min(base, pitch) * 0.78
      const lit = counts === undefined || (counts.get(word.id) ?? 0) > 0
      const one = picture(scene, `filter/stone/${word.id}`, texture, texture, (ctx, w) =>
        paintStone(ctx, w, word.shown),
      )
      one
        .setPosition(x, y)
        .setScale(size / texture)
        .setAlpha(lit ? 1 : 0.5)
      own.stones.add(one)
      if (hands) grip(one, word.id, side, own.view, hands)
    }
  }

  function grip(
    one: ReturnType<typeof picture>,
    word: string,
    side: number,
    view: Point,
    { tapped, turned }: BalanceHands,
  ): void {
    const home = { x: one.x, y: one.y }
    handle(one, {
      tapped: () => tapped(word),
      carried: ({ x, y }) => one.setPosition(x, y),
      dropped({ x }) {
        if (view.x + x > middle !== (side === spam)) turned(word)
        else move(scene, one, home)
      },
    })
  }

  return {
    views: sides.map(({ view }) => view),
    /** With a letter, only the stones of what is in it are lit. */
    load(stones: readonly Stone[], counts: Counts | undefined): void {
      for (const side of [letter, spam]) {
        sides[side]?.stones.removeAll(true)
        const own = stones.filter(({ weight = 0 }) => weight !== 0 && weight > 0 === (side === spam))
        lay(side, own, counts)
      }
    },
  }
}
