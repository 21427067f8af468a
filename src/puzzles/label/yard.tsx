import { Pool } from '../../ui/kit/pool.tsx'
import { deckOf } from './deck.ts'
import type { Naming } from './events.ts'
import { Answered } from './mistakes.tsx'
import { Picture } from './picture.tsx'
import type { Setup } from './schema.ts'
import { useSaying } from './useSaying.ts'
import { words } from './words.ts'

export interface YardProps {
  readonly setup: Setup
  readonly shown: readonly string[]
  /** What the last trained model said of each card, by id. */
  readonly named: ReadonlyMap<string, Naming>
  readonly toggle: (card: string) => void
  readonly look: (card: string) => void
}

/** The cards to choose examples from. */
export function Yard({ setup, shown, named, toggle, look }: YardProps) {
  const { lang, say } = useSaying(setup)
  const items = deckOf(setup).pool.map(({ id, name, icon, class: group }) => {
    const pressed = shown.includes(id)
    const naming = named.get(id)
    const wrong = naming && !naming.right && !pressed && <Answered setup={setup} answer={naming.answer} />
    return {
      ...{ id, name: name[lang], group, picture: <Picture name={icon} />, pressed },
      ...(wrong && { wrong }),
    }
  })
  return (
    <Pool
      items={items}
      groups={setup.classes.map(({ name }) => name[lang])}
      words={{ find: say(words.filter), noneFound: say(words.noneFound), keys: say(words.keys) }}
      onPress={(card) => {
        look(card)
        toggle(card)
      }}
    />
  )
}
