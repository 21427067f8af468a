/**
 * Which levels are shipped. Each file is its own chunk, fetched when its level opens. A level's id is its file's name,
 * so nothing lists them twice. Kept apart from the reading of levels, because the map needs the names alone.
 */
const files = import.meta.glob<string>('../../levels/*/*.json', { query: '?raw', import: 'default' })

const paths: ReadonlyMap<string, string> = new Map(
  Object.keys(files).map((path) => [path.split('/').at(-1)?.replace('.json', '') ?? path, path]),
)

/** Ids of the levels that exist, in campaign order. */
export const levelIds: readonly string[] = [...paths.keys()].sort((a, b) =>
  a.localeCompare(b, 'en', { numeric: true }),
)

export interface LevelFile {
  /** As the person who wrote it calls it: `levels/3/3-5-bend-the-border.json`. */
  readonly name: string
  read(): Promise<string>
}

export function findLevelFile(id: string): LevelFile | undefined {
  const path = paths.get(id)
  const read = path && files[path]
  return read ? { name: path.replace('../../', ''), read } : undefined
}
