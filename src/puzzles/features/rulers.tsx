import { Button, Card, useSpeaking } from '../../ui/kit/index.ts'
import { Outlines } from '../../ui/kit/outlines.tsx'
import { pictures } from './pictures.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { words } from './words.ts'

interface RulersProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly act: (action: Action) => void
}

/** What is on sale: a press takes a ruler or gives it back. */
export function Rulers({ setup, recipe, act }: RulersProps) {
  const { lang, say } = useSpeaking()
  const { columns } = recipe
  const where = (place: number) => say(place === 0 ? words.along : place === 1 ? words.up : words.carried)
  const [first] = columns
  return (
    <Card>
      <ul class="features-rulers">
        {setup.columns.map(({ id, name, picture, price }) => {
          const place = columns.indexOf(id)
          return (
            <li key={id}>
              <button
                type="button"
                class="features-ruler"
                aria-pressed={place >= 0}
                onClick={() =>
                  act(
                    place >= 0
                      ? { type: 'return', column: id }
                      : { type: 'lay', column: id, at: columns.length },
                  )
                }
              >
                <Outlines shapes={pictures[picture]} size={1.8} />
                <span>{name[lang]}</span>
                {price !== undefined && <small>{say(words.coins, { n: price })}</small>}
                {place >= 0 && <b class="features-ruler__place">{where(place)}</b>}
              </button>
            </li>
          )
        })}
      </ul>
      {first !== undefined && columns.length > 1 && (
        <Button onPress={() => act({ type: 'lay', column: first, at: 1 })}>{say(words.swap)}</Button>
      )}
    </Card>
  )
}
