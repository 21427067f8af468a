import { type Explanation, explain as explainAny } from '../../coding/explain.ts'
import type { ProgramLanguage, ProgramStop } from '../../engine/index.ts'
import { worldMistakes } from './say.ts'

/** As the editors explain a stop, and what a world refuses beside it. */
export const explain = (
  stop: ProgramStop,
  language: ProgramLanguage,
  source: string,
  names: readonly string[] = [],
  given: readonly string[] = [],
): Explanation => explainAny(stop, language, source, names, given, worldMistakes)
