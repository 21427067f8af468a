import { useEffect, useMemo, useReducer } from 'preact/hooks'
import type { SessionView, ViewOf } from '../../store/view.ts'
import type { Recipe, Setup } from './schema.ts'
import { following, type Sheet, sheetOf } from './sheet.ts'

/** The sheet that stage and panel share; it follows the recipe when that is undone. */
export function useSheet(view: ViewOf, setup: Setup, recipe: Recipe): SessionView<Sheet> {
  const sheet = useMemo(() => sheetOf(view, setup), [setup])
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => sheet.follow(() => again(0)), [sheet])
  useEffect(() => {
    const now = sheet.get()
    const next = following(now, recipe)
    if (next !== now) sheet.set(next, 'recipe')
  }, [sheet, recipe])
  return sheet
}
