import { number } from '../../../i18n/index.ts'
import { mapWords } from '../../../i18n/map.ts'
import { shellWords } from '../../../i18n/shell.ts'
import { lockOf, type World } from '../../../store/index.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Icon } from '../../kit/icon.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { starsOf } from './starsOf.ts'
import './rows.css'
import './districts.css'

/** The eight districts: a list beside the harbour, or a row under it when it is seen whole. */
export function Districts({ worlds }: { readonly worlds: readonly World[] }) {
  return (
    <ul class="districts">
      {worlds.map((world) => (
        <li key={world.id}>
          <District world={world} />
        </li>
      ))}
    </ul>
  )
}

function District({ world }: { readonly world: World }) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const stars = useHarbour(({ progress }) => starsOf(world, progress))
  const built = world.places.flatMap(({ level }) => level ?? [])
  const open = useHarbour(
    (state) => built.filter((id) => !state.closed[id] && lockOf(state, id) === undefined).length,
  )
  const locked = built.length > 0 && open === 0
  const state = built.length === 0 ? 'coming' : locked ? 'locked' : 'open'
  return (
    <button
      type="button"
      class="district"
      data-state={state}
      onClick={() => verbs.go({ at: 'map', world: world.number })}
    >
      <span class="district__number figures" aria-hidden="true">
        {world.number}
      </span>
      <span class="district__words">
        <span class="district__name">{say(world.title)}</span>
        <span class="district__tier">
          <span class="district__rank">{say(mapWords[world.tier])} · </span>
          {state !== 'open' && <Icon name={locked ? 'lock' : 'scaffold'} />}
          {state === 'coming' && say(mapWords.noneOpen)}
          {state === 'locked' && say(mapWords.locked)}
          {state === 'open' && say(mapWords.open, { n: number(lang, open) })}
        </span>
      </span>
      <span
        class="district__stars figures"
        role="img"
        aria-label={say(shellWords.starsOfAll, { n: stars, of: world.places.length * 3 })}
      >
        <Icon name="star" />
        {stars}
      </span>
      <Icon name="next" />
    </button>
  )
}
