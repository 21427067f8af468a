import type { Demo, DemoStage, Drawn } from '../../scenes/kit/lecture.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import { atMask } from './atMask.ts'
import { all, fullInk, squares, sumOf } from './grid.ts'
import { huntDemosOn } from './huntDemos.ts'
import type { Layout } from './layout.ts'
import { examplesOf, type Letter } from './reading.ts'
import type { demos, Setup } from './schema.ts'
import { paintSmall } from './small.ts'

type Name = ReturnType<typeof demos>[number]

/** The demos by the names that lecture cards use, all at the mask. */
export function demosOn(on: DemoStage, setup: Setup, layout: Layout): Readonly<Partial<Record<Name, Demo>>> {
  if (setup.hunt) return huntDemosOn(on, setup, layout)
  const { kit, pip } = on
  const examples = examplesOf(setup)
  const nth = (n: number): Letter | undefined => examples[n % examples.length]
  const loops = (ms: number, length: number) => (kit.calm() ? ms : ms % length)

  return {
    /** A letter comes apart into its numbers, row by row. */
    numbers: () =>
      atMask(on, setup, layout, 3200, (ms) => {
        const lap = loops(ms, 4200)
        const lit = Math.min(squares, Math.floor(lap / 45))
        const letter = nth(kit.calm() ? 0 : Math.floor(ms / 4200) * 7)
        return { dots: letter?.dots, windows: all, lit, through: 1 }
      }),
    /** Letters fly past one corner. */
    corner: () =>
      atMask(on, setup, layout, 600, (ms) => {
        pip.feel({ sure: 0.53 })
        return { dots: nth(Math.floor(ms / 420))?.dots, windows: [0], through: 0.75 }
      }),
    scales: () => scales(on, layout, examples),
    /** Four windows anywhere, and letters that show little more of themselves. */
    mask: () =>
      atMask(on, setup, layout, 1800, (ms) => {
        const lap = loops(ms, 2600)
        const letter = nth(Math.floor(ms / 2600) * 5 + 2)
        return {
          dots: letter?.dots,
          windows: strewn,
          lit: Math.floor(lap / 420),
          through: lap > 2000 ? 0.9 : 0,
        }
      }),
    /** First two windows that nearly always say the same, then two that do not. */
    twins: () =>
      atMask(on, setup, layout, 900, (ms) => {
        const late = loops(ms, 9600) > 4800
        pip.feel({ sure: late ? 0.95 : 0.7 })
        return { dots: nth(Math.floor(ms / 800))?.dots, windows: late ? [26, 42] : [34, 42], through: 0.75 }
      }),
  }
}

const strewn = [11, 29, 44, 58]

/** The fattest of the first class and the thinnest of the second, weighed: which has more ink? */
function scales({ kit, cast, pip }: DemoStage, { mask }: Layout, examples: readonly Letter[]): Drawn {
  const sketch = createSketch(kit.scene, mask)
  cast.add(sketch.view)
  const byInk = (of: number) =>
    examples.filter(({ truth }) => truth === of).toSorted((a, b) => sumOf(a.dots) - sumOf(b.dots))
  const [fat, thin] = [byInk(0).at(-1), byInk(1)[0]]
  const size = mask.width * 0.36
  return {
    still: 3000,
    update(ms) {
      const lap = kit.calm() ? 3000 : ms % 5200
      const poured = Math.min(1, Math.max(0, (lap - 500) / 1800))
      pip.feel({ sure: 0.52 })
      sketch.draw((ctx, width, height) => {
        for (const [i, letter] of [fat, thin].entries()) {
          if (!letter) continue
          const x = width * (i === 0 ? 0.08 : 0.56)
          paintSmall(ctx, { x, y: height * 0.04, width: size, height: size }, letter.dots)
          const tall = ((height * 0.48 * sumOf(letter.dots)) / (fullInk * squares)) * 2 * poured
          ctx.fillStyle = '#0B1026'
          ctx.fillRect(x + size * 0.22, height * 0.98 - tall, size * 0.56, tall)
          ctx.strokeStyle = '#E9D5FF'
          ctx.lineWidth = 3
          ctx.strokeRect(x + size * 0.2, height * 0.48, size * 0.6, height * 0.5)
        }
      })
    },
    dispose: () => sketch.dispose(),
  }
}
