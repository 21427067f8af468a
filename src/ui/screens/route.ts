import type { World } from '../../store/index.ts'

/** The next level of the campaign that exists, after this one. */
export function nextLevel(worlds: readonly World[], id: string): string | undefined {
  const ids = worlds.flatMap(({ places }) => places.flatMap(({ level }) => level ?? []))
  const at = ids.indexOf(id)
  return at < 0 ? undefined : ids[at + 1]
}
