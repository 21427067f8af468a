import { expect, test } from 'vitest'
import { createWorlds } from '../../src/levels/campaign.ts'
import { defaultSettings, lockOf, noProgress, type Progress, withLevel } from '../../src/store/index.ts'

const worlds = createWorlds(['1-3-teach', '1-5-robot', '3-5-bend', '3-6-write', '4-2-post'])
const lock = (
  id: string,
  progress: Progress = noProgress,
  closed = {},
  view: 'desk' | 'projector' = 'desk',
) => lockOf({ worlds, progress, closed, settings: { ...defaultSettings, view } }, id)
const starOn = (id: string, progress = noProgress) => withLevel(progress, id, { stars: 1 })

test('a newcomer finds the first level open and the others waiting, each for the one before', () => {
  expect(lock('1-3-teach')).toBeUndefined()
  expect(lock('1-5-robot')).toMatchObject({ needs: { number: '1-3', level: '1-3-teach' } })
  expect(lock('3-6-write')).toMatchObject({ needs: { number: '3-5' } })
})

test('a star on the level before opens the next, and no further', () => {
  expect(lock('1-5-robot', starOn('1-3-teach'))).toBeUndefined()
  expect(lock('3-6-write', starOn('1-3-teach'))).toBeDefined()
  expect(lock('1-5-robot', withLevel(noProgress, '1-3-teach', { stars: 0 }))).toBeDefined()
})

test('a district opens with any star in the one before that has levels, and says where to win it', () => {
  const waiting = lock('3-5-bend')
  expect(waiting?.district?.id).toBe('lantern-pier')
  expect(waiting?.needs.number).toBe('1-3')
  expect(lock('3-5-bend', starOn('1-5-robot'))).toBeUndefined()
  expect(lock('4-2-post', starOn('1-5-robot'))?.district?.id).toBe('line-peak')
})

test('what somebody has begun or reached by a link stays open, and its district with it', () => {
  expect(lock('3-6-write', withLevel(noProgress, '3-6-write', { stars: 0, draft: {} }))).toBeUndefined()
  expect(lock('3-5-bend', starOn('3-6-write'))).toBeUndefined()
})

test('a level that is closed keeps nobody waiting', () => {
  expect(lock('1-5-robot', noProgress, { '1-3-teach': {} })).toBeUndefined()
})

test('a teacher’s projector has no locks', () => {
  expect(lock('4-2-post', noProgress, {}, 'projector')).toBeUndefined()
})
