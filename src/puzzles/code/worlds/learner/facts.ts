import type { Facts } from '../../facts.ts'

export const facts: Facts = {
  demos: ['points', 'guess', 'better', 'best'],
  examples: true,
  measures: () => ({ 'test.steps': { least: 0 } }),
}
