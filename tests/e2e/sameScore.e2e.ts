/** A program in the language that the tours do not play: theirs are the experts' (levels/tour.e2e.ts). */

import { recorded } from '../levels/fingerprints.ts'
import { arriveWith, contest, open, solution } from './player.ts'
import { expect, test } from './test.ts'

test('a program in JavaScript comes to Node’s outcome in the browser, to the last bit', async ({ page }) => {
  const id = '3-6-write-the-learner'
  const name = 'expert-javascript'
  await arriveWith(page, { [id]: solution(id, name).recipe })
  await open(page, `#/level/${id}`)
  expect(await contest(page)).toBe(3)
  const there = recorded(id)[name]
  expect(there).toBeTruthy()
  await expect(page.locator('.result')).toHaveAttribute('data-fingerprint', there ?? '')
})
