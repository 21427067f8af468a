/** What a setup of this kind must keep beyond the shape of its parts. */
import { type Complain, doubled } from '../../levels/lists.ts'
import type { Setup } from './schema.ts'
import { neighbour, readYard, type Yard } from './yard.ts'

/** States of the largest yard that may be planned: 63 cells, five pieces of litter. */
const mostLitter = 5

export function checkSetup({ practice, yards, sensors, amounts }: Setup, complain: Complain): void {
  checkMap(practice, ['practice'], complain)
  for (const [i, map] of yards.entries()) checkMap(map, ['yards', i], complain)
  const twice = doubled(sensors.map(({ id }) => id))
  if (twice !== undefined) complain(['sensors', twice, 'id'], 'each sensor once')
  for (const [i, amount] of amounts.entries()) {
    if (amount === 0) complain(['amounts', i], 'no 0: what pays nothing is left out')
    if (i > 0 && amount <= (amounts[i - 1] ?? 0)) complain(['amounts', i], 'amounts that rise')
  }
}

function checkMap(map: readonly string[], path: (string | number)[], complain: Complain): void {
  const width = map[0]?.length
  const uneven = map.findIndex((row) => row.length !== width)
  if (uneven >= 0) {
    complain([...path, uneven], `${width} letters, as in the first row`)
    return
  }
  const letters = map.join('')
  const many = (letter: string) => [...letters].filter((one) => one === letter).length
  for (const [letter, what] of [
    ['B', 'bin'],
    ['S', 'sheet'],
    ['P', 'post'],
  ] as const) {
    if (many(letter) === 1) continue
    complain(path, `one ${what} (${letter}), not ${many(letter)}`)
    return
  }
  const litter = many('L')
  if (litter < 1 || litter > mostLitter) {
    complain(path, `1 to ${mostLitter} pieces of litter (L), not ${litter}`)
    return
  }
  const yard = readYard(map)
  const dry = reachable(yard)
  const lost = [yard.bin, ...yard.spots].find((cell) => !dry.has(cell))
  if (lost !== undefined)
    complain(path, `a dry way from the post to everything: there is none to cell ${lost}`)
}

/** Cells that are reached without paint, and without coming back to the post. */
function reachable(yard: Yard): ReadonlySet<number> {
  const found = new Set([yard.post])
  for (const at of found)
    for (const deed of ['up', 'right', 'down', 'left'] as const) {
      const to = neighbour(yard, at, deed)
      if (to !== undefined && to !== yard.post && !yard.paint.includes(to)) found.add(to)
    }
  // What lies beyond the post alone is not reached by whoever must not go home.
  return found
}
