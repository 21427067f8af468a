import type { Setup } from './schema.ts'

/** Of a style: how many of its songs are still heard. */
export interface Left {
  readonly style: number
  readonly heard: number
  readonly of: number
}

/**
 * The style of which the smallest share of songs is still heard; of equals the first.
 *
 * @param plays To how many listeners each song is played; -1 where it is off the map.
 * @returns Nothing where every song is heard.
 */
export function mostSilenced(
  { styles, songs }: Pick<Setup, 'styles' | 'songs'>,
  plays: readonly number[],
): Left | undefined {
  const left = styles.map(({ id }, style): Left => {
    const own = songs.flatMap((song, i) => (song.style === id ? [plays[i] ?? -1] : []))
    return { style, heard: own.filter((n) => n >= 0).length, of: own.length }
  })
  return left
    .filter(({ heard, of }) => heard < of)
    .toSorted((a, b) => a.heard / a.of - b.heard / b.of || a.style - b.style)[0]
}
