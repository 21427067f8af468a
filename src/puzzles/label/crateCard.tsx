import { Button, Card, ClassMark, Icon } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { deckOf } from './deck.ts'
import { Picture } from './picture.tsx'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'
import { useSaying } from './useSaying.ts'
import { words } from './words.ts'

export interface CrateCardProps {
  readonly setup: Setup
  readonly shown: readonly string[]
  readonly decide: (action: Action) => void
}

/** What the model is shown, in order; a press takes it out. */
export function CrateCard({ setup, shown, decide }: CrateCardProps) {
  const { lang, say } = useSaying(setup)
  const deck = deckOf(setup)
  const aside = shown.length > 0 && (
    <Button kind="ghost" icon="restart" onPress={() => decide({ type: 'empty' })}>
      {say(words.emptyCrate)}
    </Button>
  )
  return (
    <Card title={say(words.crate)} aside={aside}>
      {shown.length === 0 ? (
        <p class="note">{say(words.crateIsEmpty)}</p>
      ) : (
        <ul class="chips" aria-label={say(words.crate)}>
          {shown.map(deck.card).map(({ id, name, icon, class: of }) => (
            <li key={id}>
              <Chip
                data-chosen
                aria-label={say(words.takeOut, { name: name[lang] })}
                onPress={() => decide({ type: 'take-back', card: id })}
              >
                <ClassMark of={of} size={1.3} />
                <Picture name={icon} />
                <span>{name[lang]}</span>
                <Icon name="close" />
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
