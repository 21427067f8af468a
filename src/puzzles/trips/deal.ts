import type { Dealing } from '../../engine/index.ts'
import { dealtAnew } from '../kit/dealing.ts'
import type { Setup } from './schema.ts'

/** Which island lies near and which far, and whom a voyage meets first. */
export const dealing: Dealing<Setup> = {
  deal(setup, random) {
    const distances = setup.islands.map(({ trips }) => trips)
    const anyOrder = () => 'all'
    return {
      ...setup,
      islands: random.shuffle(setup.islands).map((island, i) => ({
        ...island,
        trips: distances[i] ?? island.trips,
        beach: dealtAnew(island.beach, anyOrder, random),
        inland: dealtAnew(island.inland, anyOrder, random),
      })),
    }
  },
  twist: {
    en: 'The ferry starts from another harbour today: what was near may be far.',
    'zh-Hant': '今天渡輪由另一個碼頭開出：近的島可能變遠了。',
    'zh-Hans': '今天渡轮从另一个码头出发：近的岛可能变远了。',
  },
}
