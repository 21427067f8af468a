import type { Facts } from '../../facts.ts'

export const facts: Facts = {
  demos: ['robot', 'signs', 'both', 'smear'],
  blocks: true,
  signs: ['left', 'right', 'back'],
  measures: ({ toolbox }) => (toolbox?.includes('look-again') ? { 'test.looks': { least: 0 } } : {}),
}
