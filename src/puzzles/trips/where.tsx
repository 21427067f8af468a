import { fill } from '../../i18n/say.ts'
import { Card, useSpeaking } from '../../ui/kit/index.ts'
import { landings, type Place, placesOf } from './crate.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly decide: (action: Action) => void
}

/** Every landing place with what a voyage there costs: a lantern for each trip, as on the water. */
export function Where({ setup, recipe, decide }: Props) {
  const { lang, say } = useSpeaking()
  const places = placesOf(setup)
  const button = (place: Place) => {
    const { to, inland, trips, birds } = place
    const been = landings(recipe, place)
    const over = been >= birds.length
    const cost = trips === 1 ? say(words.oneTrip) : fill(say(words.trips), { n: trips })
    const kind = say(inland ? words.inland : words.beach)
    const island = setup.islands[place.island]?.name[lang] ?? ''
    const label =
      fill(say(words.sail), { island, place: kind, trips: cost }) +
      (been > 0 ? `. ${fill(say(words.been), { n: been })}` : '')
    return (
      <button
        type="button"
        class="trips-sail"
        key={String(inland)}
        aria-label={over ? `${label}. ${say(words.nobodyLeft)}` : label}
        aria-disabled={over || undefined}
        title={over ? say(words.nobodyLeft) : undefined}
        onClick={() => decide({ type: 'sail', to, inland })}
      >
        <span>{kind}</span>
        <span class="trips-sail__cost" aria-hidden="true">
          {Array.from({ length: trips }, (_, i) => (
            <i key={i} data-walk={(inland && i >= trips - setup.walk) || undefined} />
          ))}
        </span>
        {been > 0 && (
          <span class="trips-sail__been figures" aria-hidden="true">
            {been}
          </span>
        )}
      </button>
    )
  }
  return (
    <Card title={say(words.where)}>
      <ul class="trips-where">
        {setup.islands.map(({ id, name }, i) => (
          <li key={id} class="trips-where__row">
            <b>{name[lang]}</b>
            {places.filter(({ island }) => island === i).map(button)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
