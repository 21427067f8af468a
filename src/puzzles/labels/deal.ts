import type { Dealing } from '../../engine/index.ts'
import { laidAnew, valuesAnew } from '../kit/dealing.ts'
import type { Setup } from './schema.ts'

/** Which bird each card is of, and in which order they lie; as many are labelled wrongly as before. */
export const dealing: Dealing<Setup> = {
  deal(setup, random) {
    const { known, unseen } = valuesAnew(setup.cards, setup.unseen, random)
    return { ...setup, cards: laidAnew(known, random), unseen }
  },
  twist: {
    en: 'The cards are of other penguins today, and others come to be sorted.',
    'zh-Hant': '今天的卡片畫的是另一批企鵝，等着分辨的也換了。',
    'zh-Hans': '今天的卡片画的是另一批企鹅，等着分辨的也换了。',
  },
}
