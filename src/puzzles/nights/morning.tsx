import { Card, Choice, useSpeaking } from '../../ui/kit/index.ts'
import { sayCounts } from './counts.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { countsOf, examplesOf } from './season.ts'
import type { Standing } from './standing.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly standing: Standing
  readonly act: (action: Action) => void
}

/** The morning after: whether Pip has a lesson, and with which cards. */
export function Morning({ setup, recipe, standing, act }: Props) {
  const { lang, say } = useSpeaking()
  const { night: after, lesson } = standing
  if (after >= setup.nights.length)
    return (
      <Card>
        <p class="note">{say(words.over)}</p>
      </Card>
    )
  const cards = countsOf(setup, examplesOf(setup, recipe, lesson ?? { after, old: false }))
  const said = sayCounts(setup, cards, lang)
  const chosen = lesson ? (lesson.old ? 'old' : 'new') : 'none'
  return (
    <Card title={say(words.morning, { n: after })}>
      <Choice
        bare
        label={say(words.morning, { n: after })}
        layout="row"
        value={chosen}
        onChange={(to) =>
          act(to === 'none' ? { type: 'sleep', after } : { type: 'teach', after, old: to === 'old' })
        }
        options={[
          { value: 'none', label: say(words.sleep) },
          { value: 'new', label: say(words.onlyNew) },
          { value: 'old', label: say(words.withOld) },
        ]}
      />
      <p class="note note--small" aria-live="polite">
        {said === '' ? say(words.noCards) : say(lesson ? words.cards : words.cardsReady, { cards: said })}
      </p>
    </Card>
  )
}
