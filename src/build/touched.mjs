/** Which levels a change can have changed, by the files it touches. */
import { basename } from 'node:path'

/** @typedef {{ id: string, kind: string }} LevelOf */

/** What every level stands on. */
const ground =
  /^(src\/(engine|learn|levels|sandbox|coding|puzzles\/kit)\/|package-lock\.json$|assets\/data\/)/

/**
 * @param {readonly string[]} files paths in the repository
 * @param {readonly LevelOf[]} levels all there are
 * @returns {string[]} ids of levels whose proof and tour could come out otherwise
 */
export function touchedLevels(files, levels) {
  if (files.some((file) => ground.test(file))) return levels.map(({ id }) => id)
  const kinds = new Set(files.flatMap((file) => /^src\/puzzles\/([^/]+)\//.exec(file)?.[1] ?? []))
  const named = new Set(
    files
      .filter((file) =>
        /^(levels\/\d+|tests\/solutions|tests\/levels\/fingerprints)\/[^/]+\.json$/.test(file),
      )
      .map((file) => basename(file, '.json')),
  )
  return levels.filter(({ id, kind }) => kinds.has(kind) || named.has(id)).map(({ id }) => id)
}
