import { Button, ConfidenceBars, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { indicesOf, valueAt } from './bought.ts'
import type { Lab } from './events.ts'
import { mindOf } from './mind.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'
import { told, words } from './words.ts'

interface ToyProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly view: View
  readonly act: (action: Action) => void
}

/** Whoever stands on the table: a slider for every ruler, and what the model makes of it. */
export function Toy({ setup, recipe, lab, view, act }: ToyProps) {
  const { lang, say } = useSpeaking()
  const { values } = view.now().figure
  const bought = indicesOf(setup, recipe.columns)
  const shares = lab && mindOf(setup, lab).of(values)
  /** What is measured stands first. */
  const order = [...bought, ...setup.columns.map((_, i) => i).filter((i) => !bought.includes(i))]
  const coming = String(recipe.guest) === String(values)
  return (
    <div class="stack">
      <p>{say(words.makeUp)}</p>
      {shares ? (
        <ConfidenceBars
          label={say(words.modelSays)}
          bars={shares.map((share, of) => ({ of, share, name: setup.classes[of]?.name[lang] ?? '' }))}
        />
      ) : (
        <p class="note">{say(words.trainFirst)}</p>
      )}
      {order.map((i) => {
        const column = setup.columns[i]
        if (!column) return null
        return (
          <Slider
            key={column.id}
            label={column.name[lang]}
            min={column.from}
            max={column.to}
            step={column.digits ? 0.1 ** column.digits : 1}
            value={values[i] ?? column.from}
            format={(value) => told(setup, i, value, lang)}
            {...(!bought.includes(i) && { note: say(words.notMeasured) })}
            onChange={(value) =>
              view.set({
                figure: {
                  values: values.with(i, valueAt(column, (value - column.from) / (column.to - column.from))),
                },
              })
            }
          />
        )
      })}
      <Button pressed={coming} onPress={() => act({ type: 'invite', ...(!coming && { values }) })}>
        {say(coming ? words.invited : words.invite)}
      </Button>
    </div>
  )
}
