import type { Play } from '../store/index.ts'
import type { App } from './app.ts'

/** Replaces part of the level being played; without one it does nothing. */
export function change({ store }: Pick<App, 'store'>, patch: (play: Play) => Partial<Play>): void {
  const { play } = store.getState()
  if (play) store.setState({ play: { ...play, ...patch(play) } })
}

/** A play without the named optional fields: with `exactOptionalPropertyTypes`, absent is not undefined. */
export function without<K extends 'outcome' | 'refusal' | 'before'>(play: Play, ...names: K[]): Play {
  const rest: Partial<Play> = { ...play }
  for (const name of names) delete rest[name]
  return rest as Play
}
