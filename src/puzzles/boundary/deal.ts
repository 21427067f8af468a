import type { Dealing } from '../../engine/index.ts'
import type { Setup } from './schema.ts'

/** Where the lights are follows the seed; how they lie is drawn here. */
export const dealing: Dealing<Setup> = {
  deal(setup, random) {
    if (setup.data.shape === 'own') return setup
    return { ...setup, data: { ...setup.data, shape: random.pick(['ring', 'moons', 'xor']) } }
  },
  twist: {
    en: 'They fly elsewhere in the garden today. Look before you build.',
    'zh-Hant': '今天牠們在花園裏換了位置。先看清楚，再動手。',
    'zh-Hans': '今天它们在花园里换了位置。先看清楚，再动手。',
  },
}
