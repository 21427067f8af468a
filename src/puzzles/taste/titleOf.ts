import type { Lang } from '../../engine/index.ts'
import type { Setup } from './schema.ts'

/** What a song is called; songs are indices in the level's order. */
export const titleOf = ({ songs }: Pick<Setup, 'songs'>, song: number, lang: Lang): string =>
  songs[song]?.title[lang] ?? ''
