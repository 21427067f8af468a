import { Card } from '../../ui/kit/index.ts'
import { Chip, WrongAnswer } from '../../ui/kit/pool.tsx'
import { deckOf } from './deck.ts'
import type { Naming } from './events.ts'
import { Picture } from './picture.tsx'
import type { Setup } from './schema.ts'
import { useSaying } from './useSaying.ts'
import { words } from './words.ts'

export interface MistakesProps {
  readonly setup: Setup
  readonly wrong: readonly Naming[]
  readonly trained: boolean
  /** The crate has changed since the training that these come from. */
  readonly stale: boolean
  /** The card looked at. */
  readonly at: string | undefined
  readonly look: (card: string) => void
}

/** Whom the trained model names wrongly among those whose kind is known; a press opens the animal's card. */
export function Mistakes({ setup, wrong, trained, stale, at, look }: MistakesProps) {
  const { lang, say } = useSaying(setup)
  const deck = deckOf(setup)
  const none = trained ? words.noneWrong : words.notTrained
  return (
    <Card title={say(words.wrongInYard)}>
      {stale && <p class="note">{say(words.stale)}</p>}
      {wrong.length === 0 && <p class="note">{say(none)}</p>}
      {wrong.length > 0 && (
        <ul class="chips">
          {wrong.map(({ card, answer }) => {
            const { name, icon } = deck.card(card)
            return (
              <li key={card}>
                <Chip data-wrong aria-current={card === at || undefined} onPress={() => look(card)}>
                  <Picture name={icon} />
                  <span>{name[lang]}</span>
                  <Answered setup={setup} answer={answer} />
                </Chip>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}

/** What the model called a card. */
export function Answered({ setup, answer }: { readonly setup: Setup; readonly answer: number }) {
  const { lang, say } = useSaying(setup)
  return (
    <WrongAnswer
      answer={answer}
      say={say(words.namedWrongly, { answer: setup.classes[answer]?.name[lang] ?? '' })}
    />
  )
}
