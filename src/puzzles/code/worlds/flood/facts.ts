import type { Facts } from '../../facts.ts'

export const facts: Facts = {
  demos: ['estate', 'frontier', 'queue', 'flood'],
  measures: () => ({ 'test.effort': { least: 0 } }),
}
