import { count } from '../../coding/blocks/piece.ts'
import { type Written, write } from '../../coding/blocks/write.ts'
import { filled, ordered, type Row, type Rung, rungNames, sourceOf } from '../../coding/rungs/ladder.ts'
import { sizeOf } from '../../coding/size.ts'
import type { ProgramLanguage } from '../../engine/index.ts'
import type { Recipe, Setup } from './schema.ts'

export interface Program extends Written {
  readonly language: ProgramLanguage
}

/** How a recipe's program is written; where there is no easier way, and in blocks, as it is. */
export function rungOf({ rungs }: Pick<Setup, 'rungs'>, { rung, language }: Recipe): Rung {
  return rung && language !== 'blocks' && rungs?.[language] ? rung : 'write'
}

/** Lines of a text program as an easier way gives them; nothing where the player writes. */
export function rowsOfRung(setup: Pick<Setup, 'rungs'>, recipe: Recipe): readonly Row[] | undefined {
  const { language, orders, fills } = recipe
  const rung = rungOf(setup, recipe)
  const ladder = language === 'blocks' ? undefined : setup.rungs?.[language]
  if (rung === 'write' || !ladder || language === 'blocks') return undefined
  if (rung === 'order') return ordered(ladder, orders?.[language] ?? [], language)
  return filled(ladder, fills?.[language] ?? [], language)
}

/** The text that a recipe runs. Blocks run as the JavaScript written from them. */
export function programOf(setup: Pick<Setup, 'rungs'>, recipe: Recipe): Program {
  const { language } = recipe
  if (language === 'blocks') return { language: 'javascript', ...write(recipe.blocks, 'javascript') }
  const rows = rowsOfRung(setup, recipe)
  return { language, source: rows ? sourceOf(rows) : recipe[language], pieces: [] }
}

/** Only levels with easier ways count them. */
export function costOf(
  setup: Pick<Setup, 'rungs'>,
  recipe: Recipe,
): { blocks: number; lines: number; wheels?: number } {
  const wheels = setup.rungs && { wheels: 2 - rungNames.indexOf(rungOf(setup, recipe)) }
  if (recipe.language === 'blocks') {
    const python = write(recipe.blocks, 'python')
    return { blocks: count(recipe.blocks), lines: sizeOf(python.source, 'python').lines, ...wheels }
  }
  const { lines, statements } = sizeOf(programOf(setup, recipe).source, recipe.language)
  return { blocks: statements, lines, ...wheels }
}
