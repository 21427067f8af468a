import type { Facts } from '../../facts.ts'

export const facts: Facts = {
  demos: ['robot', 'signs', 'both', 'smear'],
  blocks: true,
  measures: ({ toolbox }) => (toolbox?.includes('look-again') ? { 'test.looks': { least: 0 } } : {}),
}
