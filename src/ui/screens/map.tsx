import type { FigureKinds } from '../../engine/index.ts'
import { number } from '../../i18n/index.ts'
import { districtWords, mapWords } from '../../i18n/map.ts'
import { sayFigures } from '../../i18n/reasons.ts'
import { shellWords } from '../../i18n/shell.ts'
import type { Place, World } from '../../store/index.ts'
import type { Progress } from '../../store/progress.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { loadFigures } from '../kinds.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Pip } from '../kit/pip.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Stars } from '../kit/stars.tsx'
import { useLoaded } from '../loaded.tsx'
import { Bar } from './bar.tsx'
import { Heading } from './heading.tsx'
import './map.css'

/** The harbour as a list, beside the canvas that draws it: districts, their levels, stars, what is open and why not. */
export function HarbourMap() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const worlds = useHarbour((state) => state.worlds)
  const progress = useHarbour((state) => state.progress)
  const at = useHarbour(({ route }) => (route.at === 'map' ? route.world : undefined))
  const world = worlds.find((one) => one.number === at)
  const won = worlds.reduce((sum, one) => sum + starsOf(one, progress), 0)
  const all = worlds.reduce((sum, one) => sum + one.places.length * 3, 0)
  return (
    <div class="map">
      <Bar
        back={
          world
            ? { label: say(mapWords.allDistricts), go: () => verbs.go({ at: 'map' }) }
            : { label: say(shellWords.title), go: () => verbs.go({ at: 'title' }) }
        }
      >
        <h1 class="map__title">{say(mapWords.title)}</h1>
        {all > 0 && (
          <span
            class="map__stars figures"
            role="img"
            aria-label={say(shellWords.starsOfAll, { n: won, of: all })}
          >
            <Icon name="star" />
            {won}
            <span class="map__of">/ {all}</span>
          </span>
        )}
      </Bar>
      <main class="map__drawer">
        {worlds.length === 0 && <p class="map__waiting">{say(mapWords.waiting)}</p>}
        {world ? (
          <District key={world.id} world={world} />
        ) : (
          worlds.length > 0 && <Districts worlds={worlds} />
        )}
      </main>
    </div>
  )
}

function Districts({ worlds }: { readonly worlds: readonly World[] }) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const progress = useHarbour((state) => state.progress)
  return (
    <>
      <NextThing worlds={worlds} />
      <Heading unseen>{say(mapWords.districts)}</Heading>
      <ul class="districts">
        {worlds.map((world) => {
          const open = world.places.filter((place) => place.level).length
          return (
            <li key={world.id}>
              <button
                type="button"
                class="district"
                data-open={open > 0 || undefined}
                onClick={() => verbs.go({ at: 'map', world: world.number })}
              >
                <span class="district__number figures" aria-hidden="true">
                  {world.number}
                </span>
                <span class="district__words">
                  <span class="district__name">{say(world.title)}</span>
                  <span class="district__tier">
                    {say(mapWords[world.tier])} ·{' '}
                    {open ? say(mapWords.open, { n: number(lang, open) }) : say(mapWords.noneOpen)}
                  </span>
                </span>
                <span
                  class="district__stars figures"
                  role="img"
                  aria-label={say(shellWords.starsOfAll, {
                    n: starsOf(world, progress),
                    of: world.places.length * 3,
                  })}
                >
                  <Icon name="star" />
                  {starsOf(world, progress)}
                </span>
                <Icon name="next" />
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** One thing to do next, and Pip beside it: the level last worked on, or the first without a star. */
function NextThing({ worlds }: { readonly worlds: readonly World[] }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const progress = useHarbour((state) => state.progress)
  const closed = useHarbour((state) => state.closed)
  const open = worlds.flatMap(({ places }) => places).filter(({ level }) => level && !closed[level])
  const begun = open.find(
    ({ level = '' }) => progress.levels[level]?.draft !== undefined && !progress.levels[level]?.stars,
  )
  const next = begun ?? open.find(({ level = '' }) => !progress.levels[level]?.stars)
  if (!next?.level) return null
  const id = next.level
  const newcomer = Object.keys(progress.levels).length === 0
  return (
    <div class="next">
      <span class="next__pip">
        <Pip mood={newcomer ? 'dark' : begun ? 'unsure' : 'sure'} />
      </span>
      <div class="next__words">
        <p>{say(newcomer ? mapWords.startHere : begun ? mapWords.carryOn : mapWords.moreStars)}</p>
        <Button kind="primary" icon="play" onPress={() => verbs.go({ at: 'level', id })}>
          {say(mapWords.play, { level: say(next.title) })}
        </Button>
      </div>
    </div>
  )
}

function District({ world }: { readonly world: World }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const progress = useHarbour((state) => state.progress)
  const [costs] = useLoaded(loadFigures, 'figures')
  const line = world.id in districtWords ? districtWords[world.id as keyof typeof districtWords] : undefined
  return (
    <>
      <div class="map__head">
        <div>
          <p class="map__tier">
            {world.number} · {say(mapWords[world.tier])}
          </p>
          <Heading>{say(world.title)}</Heading>
        </div>
        <Button kind="ghost" icon="map" onPress={() => verbs.go({ at: 'map' })}>
          {say(mapWords.allDistricts)}
        </Button>
      </div>
      {line && <p class="map__line">{say(line)}</p>}
      <ol class="places">
        {world.places.map((place) => (
          <li key={place.number}>
            <PlaceRow
              place={place}
              progress={progress}
              figures={costs.is === 'here' ? costs.it : undefined}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

interface PlaceRowProps {
  readonly place: Place
  readonly progress: Progress
  readonly figures: ReadonlyMap<string, FigureKinds> | undefined
}

/** One of a district's six levels: open, still to come, or closed with the reason. */
function PlaceRow({ place, progress, figures }: PlaceRowProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const { level: id } = place
  const level = useHarbour((state) => (id ? state.levels[id] : undefined))
  const fault = useHarbour((state) => (id ? state.closed[id] : undefined))
  const done = id ? progress.levels[id] : undefined
  const words = (
    <>
      <span class="place__number figures">{place.number}</span>
      <span class="place__words">
        <span class="place__title">{say(place.title)}</span>
        <span class="place__idea">{say(place.idea)}</span>
      </span>
    </>
  )
  if (!id) {
    return (
      <div class="place place--coming">
        {words}
        <span class="place__state">
          <Icon name="soon" />
          {say(mapWords.coming)}
        </span>
      </div>
    )
  }
  const costs = level && figures?.get(level.kind)
  const best =
    level && costs && done?.best
      ? sayFigures('cost', done.best.cost, { metrics: {}, costs, cases: level.cases }, lang).join(' · ')
      : undefined
  return (
    <button
      type="button"
      class={`place ${fault ? 'place--closed' : 'place--open'}`}
      onClick={() => verbs.go({ at: 'level', id })}
    >
      {words}
      <span class="place__state">
        {fault ? (
          <>
            <Icon name="broken" />
            {say(mapWords.closed)} · {say(mapWords.why)}
          </>
        ) : (
          <>
            <Stars won={done?.stars ?? 0} />
            {best && <span>{say(mapWords.best, { cost: best })}</span>}
            {!best && done && <span>{say(mapWords.begun)}</span>}
            {level && (
              <span class="place__minutes">{say(mapWords.minutes, { n: number(lang, level.minutes) })}</span>
            )}
          </>
        )}
      </span>
    </button>
  )
}

function starsOf(world: World, progress: Progress): number {
  return world.places.reduce((sum, { level }) => sum + (level ? (progress.levels[level]?.stars ?? 0) : 0), 0)
}
