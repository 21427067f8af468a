import { sprite } from '../../scenes/kit/atlas.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { atMask, type Moment } from './atMask.ts'
import { all, fullInk, side, squares } from './grid.ts'
import { covered, oddOnes } from './hunt.ts'
import { type Layout, middleOf } from './layout.ts'
import { examplesOf, type Letter, unseenOf } from './reading.ts'
import type { demos, Setup } from './schema.ts'

type Name = ReturnType<typeof demos>[number]

/** The demos of a hunt, by the names that lecture cards use. */
export function huntDemosOn(
  on: DemoStage,
  setup: Setup,
  layout: Layout,
): Readonly<Partial<Record<Name, Demo>>> {
  const { kit, pip, cast } = on
  const examples = examplesOf(setup)
  const of = (truth: number): readonly Letter[] => examples.filter((one) => one.truth === truth)
  const spot = setup.hunt?.spots[0]?.squares ?? []
  const wholly = (letter: Letter | undefined, answer: number, sure = 0.99): Moment => ({
    ...{ dots: letter?.dots, windows: all, plain: true },
    shares: setup.classes.map((_, i) => (i === answer ? sure : 1 - sure)),
  })
  const blank = { truth: 1, dots: all.map((at) => (spot.includes(at) ? fullInk : 0)) }
  const clean = unseenOf(setup)[0]
  const show = (still: number, seenAt: (ms: number) => Moment) => atMask(on, setup, layout, still, seenAt)

  /** Somebody of the night shift, where the stain is. */
  function nightShift(): void {
    const { x, y } = middleOf(layout, squares - side)
    const size = layout.cell * 2
    const left = Math.max(size * 0.5, x - size * 0.42)
    const bird = sprite(kit.scene, 'penguin', size).setPosition(left, y + size * 0.2)
    const jam = kit.scene.add.rectangle(
      left + size * 0.29,
      y + size * 0.3,
      size * 0.16,
      size * 0.12,
      0xd6336c,
    )
    cast.add([bird, jam])
  }

  return {
    /** Letters of the trays, each put into its pigeonhole at once and surely. */
    trays() {
      const demo = show(5000, (ms) => {
        const nth = Math.floor(ms / 520) % 20
        const letter = examples[nth]
        pip.feel({ accuracy: 1, sure: 0.99 })
        const seen = examples.slice(0, nth)
        return {
          ...wholly(letter, letter?.truth ?? 0),
          piles: setup.classes.map((_, i) => seen.filter(({ truth }) => truth === i).length),
        }
      })
      nightShift()
      return demo
    },
    /** A blank envelope with the stain, then a letter without it. */
    stain: () =>
      show(1200, (ms) => {
        const late = !kit.calm() && ms % 6400 > 3200
        pip.feel({ sure: 0.98, right: !late })
        return late ? wholly(clean, 0, 0.94) : wholly(blank, 1, 0.98)
      }),
    /** The thumb tries four places of a stained letter. */
    thumb: () =>
      show(5200, (ms) => {
        const letter = of(1)[2]
        const thumb = tried[Math.floor((kit.calm() ? 5200 : ms % 6400) / 1600)] ?? 0
        const hit = spot.includes(thumb)
        pip.feel({ sure: hit ? 0.65 : 0.98 })
        return {
          ...wholly(letter, 1, hit ? 0.67 : 0.98),
          ...(letter && { dots: covered(letter.dots, thumb) }),
          ...{ thumb, tape: [] },
        }
      }),
    /** Letters from elsewhere: the same stain, the other digit. */
    audit() {
      const demo = show(900, (ms) => {
        const letter = unseenOf(setup)[Math.floor(ms / 1300) % 6]
        pip.feel({ accuracy: 0.3, sure: 0.9 })
        return wholly(letter, 1 - (letter?.truth ?? 0), 0.9)
      })
      nightShift()
      return demo
    },
    /** A letter in the wrong tray, and then in the right one. */
    labels: () =>
      show(2600, (ms) => {
        const odd = oddOnes(setup)
        const letter = examples[odd[kit.calm() ? 0 : Math.floor(ms / 3600) % 4] ?? 0]
        const late = (kit.calm() ? 2600 : ms % 3600) > 1800
        const called = letter?.truth ?? 0
        return wholly(letter, late ? 1 - called : called, 1)
      }),
  }
}

const tried = [10, 28, 45, 56]
