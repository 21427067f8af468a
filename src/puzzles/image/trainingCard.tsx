import { number } from '../../i18n/index.ts'
import { Card, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly act: (action: Action) => void
}

/** How it is trained. A ladder of one step is not the player's to climb. */
export function TrainingCard({ setup, recipe, act }: Props) {
  const { lang, say } = useSpeaking()
  const knobs = [
    { type: 'epochs', label: words.epochs, note: say(words.epochsNote, { n: number(lang, recipe.images) }) },
    { type: 'learningRate', label: words.learningRate, note: say(words.learningRateNote) },
    { type: 'images', label: words.images, note: say(words.imagesNote) },
  ] as const
  return (
    <Card title={say(words.training)}>
      {knobs
        .filter(({ type }) => setup[type].steps.length > 1)
        .map(({ type, label, note }) => (
          <Slider
            key={type}
            label={say(label)}
            note={note}
            stops={setup[type].steps}
            value={recipe[type]}
            onChange={(to) => act({ type, to })}
          />
        ))}
    </Card>
  )
}
