import { useEffect, useMemo } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import { Card, useSpeaking, Words } from '../../ui/kit/index.ts'
import { useAnswer } from '../../ui/kit/useAnswer.ts'
import { Buying } from './buying.tsx'
import type { Dream, DreamQuery, Lab } from './events.ts'
import { words } from './panelWords.ts'
import type { Recipe, Setup } from './schema.ts'
import { coinsOf } from './table.ts'
import type { View } from './view.ts'

interface FreeProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly view: View
  readonly ask: (query: unknown) => Promise<unknown>
}

/** Any table at no price, to see what it would have been worth. */
export function FreeCrate({ setup, recipe, lab, view, ask }: FreeProps) {
  const { lang, say } = useSpeaking()
  const table = view.now().dream ?? { columns: recipe.columns, rows: recipe.rows }
  const query = useMemo((): DreamQuery => table, [String(table.columns), table.rows])
  const dream = useAnswer(query, ask, lab) as Dream | undefined
  useEffect(() => () => view.set({ dream: undefined }), [view])
  if (!lab) return <p class="note">{say(words.trainFirst)}</p>
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.dreamAbout)}</p>
        <Buying
          {...{ setup, table }}
          rows={(rows) => view.set({ dream: { ...table, rows } })}
          column={(id, bought) => {
            const ids = bought ? [...table.columns, id] : table.columns.filter((one) => one !== id)
            const columns = setup.columns.map((one) => one.id).filter((one) => ids.includes(one))
            view.set({ dream: { ...table, columns } })
          }}
        />
        <p aria-live="polite" class="cells-bought">
          {dream && (
            <Words
              of={say(words.dreamSays, {
                coins: dream.coins,
                n: percent(lang, dream.accuracy),
                own: coinsOf(recipe),
                m: percent(lang, lab.accuracy),
              })}
            />
          )}
        </p>
      </div>
    </Card>
  )
}
