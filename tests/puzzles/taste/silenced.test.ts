import { expect, test } from 'vitest'
import { mostSilenced } from '../../../src/puzzles/taste/silenced.ts'
import { setup } from './level.ts'

const { styles, songs } = setup
const all = songs.map(() => 3)
const without = (style: string, n: number) => {
  const gone = songs.flatMap((song, i) => (song.style === style ? [i] : [])).slice(0, n)
  return all.map((plays, i) => (gone.includes(i) ? -1 : plays))
}

test('the style is named of which the smallest share of songs is still heard', () => {
  const [first, second] = styles
  const plays = without(first?.id ?? '', 1).map((n, i) => Math.min(n, without(second?.id ?? '', 2)[i] ?? n))
  const of = songs.filter(({ style }) => style === second?.id).length
  expect(mostSilenced({ styles, songs }, plays)).toEqual({ style: 1, heard: of - 2, of })
})

test('nobody is named while every song is heard, even to nobody', () => {
  expect(mostSilenced({ styles, songs }, all)).toBeUndefined()
  expect(
    mostSilenced(
      { styles, songs },
      songs.map(() => 0),
    ),
  ).toBeUndefined()
})
