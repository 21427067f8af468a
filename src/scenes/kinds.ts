import type { CreateStage } from './kit/stage.ts'

const files = import.meta.glob<{ readonly createStage: CreateStage }>('../puzzles/*/scene.ts')

/** Loads a puzzle kind's stage; undefined when the kind has none. */
export async function loadStage(kind: string): Promise<CreateStage | undefined> {
  const load = files[`../puzzles/${kind}/scene.ts`]
  return load && (await load()).createStage
}
