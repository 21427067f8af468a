import type { Dealing } from '../../engine/index.ts'
import type { Setup } from './schema.ts'

/** The boats' painters draw by the seed: there is nothing to deal. */
export const dealing: Dealing<Setup> = {
  deal: (setup) => setup,
  twist: {
    en: 'Other boats come tonight, painted by the same hands. Draw for them anew.',
    'zh-Hant': '今晚來的是另一批船，仍由那幾個人畫標誌。請為它們重新畫一次。',
    'zh-Hans': '今晚来的是另一批船，还是那几个人画的标志。请为它们重新画一次。',
  },
}
