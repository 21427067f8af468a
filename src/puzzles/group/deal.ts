import type { Dealing } from '../../engine/index.ts'
import { laidAnew, valuesAnew } from '../kit/dealing.ts'
import type { Setup } from './schema.ts'

/** Which bottles lie in which crate. */
export const dealing: Dealing<Setup> = {
  deal(setup, random) {
    const { known, unseen } = valuesAnew(setup.crates, setup.unseen, random)
    return { ...setup, crates: laidAnew(known, random), unseen }
  },
  twist: {
    en: 'Other crates came off the boat today.',
    'zh-Hant': '今天船上卸下的是另一批貨箱。',
    'zh-Hans': '今天船上卸下的是另一批货箱。',
  },
}
