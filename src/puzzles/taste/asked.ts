import type { Setup } from './schema.ts'

/** Songs by their ids, as indices in the level's order. */
export const indices = ({ songs }: Pick<Setup, 'songs'>, ids: readonly string[]): number[] =>
  ids.map((id) => songs.findIndex((song) => song.id === id))
