import { count } from '../../coding/blocks/piece.ts'
import { type Written, write } from '../../coding/blocks/write.ts'
import { sizeOf } from '../../coding/size.ts'
import type { ProgramLanguage } from '../../engine/index.ts'
import type { Recipe } from './schema.ts'

export interface Program extends Written {
  readonly language: ProgramLanguage
}

/** The text that a recipe runs. Blocks run as the JavaScript written from them. */
export function programOf(recipe: Recipe): Program {
  if (recipe.language === 'blocks') return { language: 'javascript', ...write(recipe.blocks, 'javascript') }
  return { language: recipe.language, source: recipe[recipe.language], pieces: [] }
}

export function costOf(recipe: Recipe): { blocks: number; lines: number } {
  if (recipe.language === 'blocks') {
    const python = write(recipe.blocks, 'python')
    return { blocks: count(recipe.blocks), lines: sizeOf(python.source, 'python').lines }
  }
  const { lines, statements } = sizeOf(recipe[recipe.language], recipe.language)
  return { blocks: statements, lines }
}
