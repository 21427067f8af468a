/**
 * Changes from place to place as WebGL paints them, among four places a day, for software paints slowly; all changes are tried
 * on the plain canvas (stages.e2e.ts).
 */

import { changePlaces, places } from './looks.ts'
import { day } from './player.ts'
import { test } from './test.ts'

test.use({ viewport: { width: 480, height: 360 } })

/** Neighbours on one day, further apart in the next round. */
const apart = 1 + (Math.floor(day / places.length) % Math.floor(places.length / 4))
const today = [0, 1, 2, 3].flatMap((n) => places[(day + n * apart) % places.length] ?? [])

test('changes between four places, painted by WebGL, show each place', async ({ page }) => {
  await changePlaces(page, today, (from, to) => from < to)
})
