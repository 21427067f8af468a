/** The boats of the evening, in order of arrival. Pure. */
import type { Random } from '../../engine/index.ts'
import type { Boat } from './events.ts'
import { paintedBy } from './hands.ts'
import type { Setup } from './schema.ts'

export type Arrival = Boat & { readonly truth: number }

/** Those of all painters, mixed; then the hard one. */
export function boatsOf({ classes, painters, hard }: Setup, random: Random): Arrival[] {
  const all = painters.flatMap(({ each, hand }, painter) => {
    const brush = random.fork(`painter ${painter}`)
    return classes.flatMap(({ sign }, truth) =>
      Array.from(
        { length: each },
        (): Arrival => ({ truth, painter, picture: paintedBy(sign, hand, brush) }),
      ),
    )
  })
  const truth = classes.findIndex(({ id }) => id === hard.sign)
  const sign = classes[truth]?.sign ?? 'left'
  return [
    ...random.fork('order').shuffle(all),
    { truth, drum: true, picture: paintedBy(sign, hard.hand, random.fork('hard')) },
  ]
}
