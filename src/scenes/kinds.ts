import type { CreateStage } from './kit/stage.ts'

interface SceneFile {
  readonly createStage: CreateStage
  /** Fetches what only some setups' stages need, where a kind has such parts. */
  readonly fetchParts?: (setup: unknown) => Promise<void>
}

const files = import.meta.glob<SceneFile>('../puzzles/*/scene.ts')

/** Loads a puzzle kind's stage for a level of this setup; undefined when the kind has none. */
export async function loadStage(kind: string, setup: unknown): Promise<CreateStage | undefined> {
  const file = await files[`../puzzles/${kind}/scene.ts`]?.()
  await file?.fetchParts?.(setup)
  return file?.createStage
}
