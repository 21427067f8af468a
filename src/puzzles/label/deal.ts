import type { Dealing } from '../../engine/index.ts'
import { dealtAnew } from '../kit/dealing.ts'
import type { Setup } from './schema.ts'

/** Who waits in the yard and who comes to the gate: as many of each class as before. */
export const dealing: Dealing<Setup> = {
  deal(setup, random) {
    const classOf = new Map(setup.cards.map((card) => [card.id, card.class]))
    const all = dealtAnew([...setup.pool, ...setup.gate], (id) => classOf.get(id), random)
    return { ...setup, pool: all.slice(0, setup.pool.length), gate: all.slice(setup.pool.length) }
  },
  twist: {
    en: 'Other animals wait in the yard today, and others come to the gate.',
    'zh-Hant': '今天場內換了動物，來到閘口的也不同了。',
    'zh-Hans': '今天场内换了动物，来到闸口的也不一样了。',
  },
}
