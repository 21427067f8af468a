import type { Dealing } from '../../engine/index.ts'
import { dealtAnew } from '../kit/dealing.ts'
import type { Setup } from './schema.ts'

/** Who is in the yard and who comes to the gate, as many of each class as before; those sorted by eye stay. */
export const dealing: Dealing<Setup> = {
  deal(setup, random) {
    const classOf = new Map(setup.cards.map((card) => [card.id, card.class]))
    const kindOf = (id: string) => (setup.byEye.includes(id) ? `stays ${id}` : classOf.get(id))
    const all = dealtAnew([...setup.yard, ...setup.gate], kindOf, random)
    return { ...setup, yard: all.slice(0, setup.yard.length), gate: all.slice(setup.yard.length) }
  },
  twist: {
    en: 'Other animals stand in the yard today, and others come to the gate.',
    'zh-Hant': '今天場內換了動物，來到閘口的也不同了。',
    'zh-Hans': '今天场内换了动物，来到闸口的也不一样了。',
  },
}
