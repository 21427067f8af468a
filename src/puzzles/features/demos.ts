import { createColouredGround } from '../../scenes/kit/colouredGround.ts'
import type { Box } from '../../scenes/kit/layout.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { createSketch } from '../../scenes/kit/sketch.ts'
import { classOf, partOf } from './bought.ts'
import { createCrowd } from './crowd.ts'
import { createSlabs, paintRuler } from './ground.ts'
import { type Stand, stands } from './places.ts'
import { tagOf } from './rack.ts'
import type { Setup } from './schema.ts'

/** How long the crowd walks from one order to the next, and stands in it, milliseconds. */
const [walk, rest] = [1800, 1500]

/** The demos by the names that lecture cards use: the crowd as one ruler after another sends it about. */
export function demosOn(
  { kit, pip, cast, width, height }: DemoStage,
  setup: Setup,
): Readonly<Record<string, Demo>> {
  const { scene } = kit
  const thick = Math.min(34, height * 0.07)
  const box: Box = {
    x: width * 0.06 + thick,
    y: height * 0.06,
    width: width * 0.64 - thick,
    height: height * 0.78,
  }
  const bird = Math.min(box.width, box.height) * 0.095
  const tag = thick * 1.7
  const lower = { x: box.x, y: box.y + box.height + 6, width: box.width, height: thick }
  const left = { x: box.x - thick - 6, y: box.y, width: thick, height: box.height }
  const byPart = (part: string) => setup.columns.findIndex((one) => one.part === part)
  const long = Math.max(0, byPart('bill-length'))
  const deep = Math.max(0, byPart('bill-depth'))
  const flipper = Math.max(0, byPart('flipper'))
  const weight = Math.max(0, byPart('weight'))
  const ticket = Math.max(
    0,
    setup.columns.findIndex((one) => one.picture === 'ticket'),
  )

  /** Through these orders; at the end with the ground coloured, or with the values of one column as they come tonight. */
  function through(orders: readonly (readonly number[])[], { coloured = false, tonight = -1 } = {}): Demo {
    return () => {
      const slabs = createSlabs(scene, box)
      const ground = createColouredGround(scene, 'features/demo', box, setup.classes.length)
      const edges = createSketch(scene, { x: 0, y: 0, width, height })
      const crowd = createCrowd(kit, setup, bird)
      const tags = setup.columns.map(({ picture }) => tagOf(scene, picture, tag).setVisible(false))
      cast.add([slabs, ground.view, edges.view, crowd.view, ...tags])
      const late = setup.examples.map(({ values }, i) => ({
        values: values.map((value, at) =>
          at === tonight ? (setup.unseen[i % setup.unseen.length]?.values[at] ?? value) : value,
        ),
      }))
      const spots = orders.map((order, nth) =>
        stands(setup, order, box, bird, nth > 0 && tonight >= 0 ? late : setup.examples),
      )
      let shown = -1

      function lay(nth: number): void {
        if (nth === shown) return
        shown = nth
        const order = orders[nth] ?? []
        for (const one of tags) one.setVisible(false)
        edges.draw((ctx) => {
          for (const [i, at] of order.slice(0, 2).entries()) {
            const column = setup.columns[at]
            if (column) paintRuler(ctx, i === 0 ? lower : left, column, i === 1, tag)
            const spot =
              i === 0
                ? { x: lower.x + lower.width - tag * 0.5, y: lower.y + thick / 2 }
                : { x: left.x + thick / 2, y: left.y + tag * 0.5 }
            tags[at]?.setPosition(spot.x, spot.y).setVisible(true)
          }
        })
        const last = nth === orders.length - 1
        ground.show(coloured && last && order.length === 2 ? nearest(setup, order) : undefined)
        pip.feel({ accuracy: coloured && last ? 0.95 : 0.3 + order.length * 0.1 })
      }

      const length = orders.length * (walk + rest)
      return {
        still: length - 1,
        update(ms) {
          const now = ms % (length + rest)
          const nth = Math.min(orders.length - 1, Math.floor(now / (walk + rest)))
          const part = Math.min(1, Math.max(0, (now - nth * (walk + rest)) / walk))
          lay(nth)
          crowd.place(
            spots[nth] as Stand[],
            nth === 0 ? 1 : part * part * (3 - 2 * part),
            spots[Math.max(0, nth - 1)],
          )
        },
        dispose() {
          ground.dispose()
          edges.dispose()
        },
      }
    }
  }

  return {
    crowd: through([[], [flipper]]),
    'one-line': through([[flipper], [deep], [long]]),
    // Not the pair that the level is about.
    square: through([[long], [long, weight]]),
    ground: through(
      [
        [flipper, deep],
        [long, deep],
      ],
      { coloured: true },
    ),
    // Tickets as they were given out to this crowd, then as they are tonight.
    tickets: through([[ticket], [ticket]], { tonight: ticket }),
  }
}

/** As good as a trained model for a picture: the nearer the middle of a class's crowd, the likelier that class. */
function nearest(setup: Setup, order: readonly number[]) {
  const at = (values: readonly number[]) =>
    order.map((i) => {
      const column = setup.columns[i]
      return column ? partOf(column, values[i] ?? 0) : 0
    })
  const middles = setup.classes.map((_, c) => {
    const own = setup.examples
      .filter(({ truth }) => classOf(setup, truth) === c)
      .map(({ values }) => at(values))
    return order.map((_, i) => own.reduce((sum, one) => sum + (one[i] ?? 0), 0) / own.length)
  })
  return (along: number, up: number): number[] => {
    const grown = middles.map(([x = 0, y = 0]) => Math.exp(-40 * ((along - x) ** 2 + (up - y) ** 2)))
    const all = grown.reduce((a, b) => a + b, 1e-9)
    return grown.map((one) => one / all)
  }
}
