/** The shipped levels as the room knows them. */
import { readFileSync } from 'node:fs'
import type { Level } from '../../src/engine/index.ts'
import { allKinds } from '../../src/levels/allKinds.ts'
import { parseLevel } from '../../src/levels/parse.ts'
import type { LevelFacts } from '../../src/room/mode.ts'
import { modes } from '../../src/room/modes.ts'
import { levelFiles, root } from '../levels/files.ts'

export const roomLevels: readonly Level[] = levelFiles().map((file) => {
  const parsed = parseLevel(readFileSync(`${root}/${file}`, 'utf8'), { file, kinds: allKinds })
  if (!parsed.ok) throw new Error(file)
  return parsed.level
})

export function factsOf({ id, kind, predict }: Level): LevelFacts {
  const { choices, tries = [], answer } = predict
  return {
    id,
    kind,
    predict: { choices: choices.length, tries: tries.length, answered: answer !== undefined },
  }
}

/** Those that a mode says it can be played with. */
export const suitedTo = (mode: string): readonly Level[] =>
  roomLevels.filter((level) => modes[mode]?.suits(factsOf(level)).fits)
