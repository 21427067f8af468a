import type { Tools } from '../../../engine/index.ts'
import type { Case } from '../judge.ts'
import type { Setup } from '../schema.ts'

/** Reviews to weigh. */
export async function moodCases(_setup: Setup, _tools: Tools): Promise<Case[]> {
  return []
}
