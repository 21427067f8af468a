import { useState } from 'preact/hooks'
import { Button, Card, ConfidenceBars, Slider, useSpeaking } from '../../ui/kit/index.ts'
import type { Lab } from './events.ts'
import { answerTo } from './mind.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { columnsOf } from './table.ts'
import { told } from './told.ts'

interface OwnProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly act: (action: Action) => void
}

/** A penguin made up by the player: a slider for every column, and what the model makes of those that were bought. */
export function OwnPenguin({ setup, recipe, lab, act }: OwnProps) {
  const { lang, say } = useSpeaking()
  const [values, change] = useState<readonly number[]>(
    () => recipe.guest ?? setup.columns.map(({ from, to }) => Math.round((from + to) / 2)),
  )
  const bought = columnsOf(setup, recipe.columns)
  const order = [...bought, ...setup.columns.map((_, i) => i).filter((i) => !bought.includes(i))]
  const coming = String(recipe.guest) === String(values)
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.makeUp)}</p>
        {lab ? (
          <ConfidenceBars
            label={say(words.modelSays)}
            bars={answerTo(
              setup,
              lab,
            )(values).map((share, of) => ({
              ...{ of, share, name: setup.classes[of]?.name[lang] ?? '' },
            }))}
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
              value={values[i] ?? column.from}
              format={(value) => told(setup, i, value, lang)}
              {...(!bought.includes(i) && { note: say(words.notMeasured) })}
              onChange={(value) => change(values.with(i, value))}
            />
          )
        })}
        <Button pressed={coming} onPress={() => act({ type: 'invite', ...(!coming && { values }) })}>
          {say(coming ? words.invited : words.invite)}
        </Button>
      </div>
    </Card>
  )
}
