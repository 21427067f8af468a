import type { Facts } from '../../facts.ts'

const right = { least: 0, most: 1 }

export const facts: Facts = {
  demos: ['bag', 'cut', 'traps', 'limits'],
  each: 3,
  measures: () => ({
    'test.accuracy.en': right,
    'test.accuracy.zh-Hant': right,
    'test.accuracy.zh-Hans': right,
  }),
}
