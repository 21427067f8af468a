import { mapWords } from '../../i18n/map.ts'
import { shellWords } from '../../i18n/shell.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { announce } from '../kit/live.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { lazily } from '../loaded.tsx'
import { NoStage } from '../noStage.tsx'
import { useLetterKey } from '../pageKeys.ts'
import { Bar } from './bar.tsx'
import { Heading } from './heading.tsx'
import { Ceremony } from './map/ceremony.tsx'
import { District } from './map/district.tsx'
import { Districts } from './map/districts.tsx'
import { NextThing } from './map/nextThing.tsx'
import { starsOf } from './map/starsOf.ts'
import './pane.css'
import './map.css'

/** The day's puzzle: fetched by those who have solved something. */
const Daily = lazily('daily', () => import('./map/dailyCard.tsx').then((file) => file.DailyCard))

/** The map: what the canvas draws, as a list. */
export function HarbourMap() {
  return (
    <>
      <NoStage />
      <Harbour />
    </>
  )
}

/** The harbour as a list, beside the canvas that draws it: districts, their levels, stars, what is open and why not. */
function Harbour() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const worlds = useHarbour((state) => state.worlds)
  const progress = useHarbour((state) => state.progress)
  const whole = useHarbour((state) => state.mapView === 'whole')
  const at = useHarbour(({ route }) => (route.at === 'map' ? route.world : undefined))
  const world = worlds.find((one) => one.number === at)
  const tiers = [...new Set(worlds.map(({ tier }) => tier))]
  const won = worlds.reduce((sum, one) => sum + starsOf(one, progress), 0)
  const all = worlds.reduce((sum, one) => sum + one.places.length * 3, 0)
  const step = () => {
    verbs.viewMap(whole ? 'district' : 'whole')
    announce(say(whole ? mapWords.districtNow : mapWords.wholeNow))
  }
  useLetterKey('z', step)
  useLetterKey('r', () => verbs.go({ at: 'room' }))
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
        <Button kind="ghost" class="map__whole" icon={whole ? 'near' : 'wide'} pressed={whole} onPress={step}>
          {say(mapWords.whole)}
        </Button>
      </Bar>
      <main class="pane column map__drawer">
        {worlds.length === 0 && <p class="map__waiting">{say(mapWords.waiting)}</p>}
        {world ? (
          <District key={world.id} world={world} />
        ) : (
          worlds.length > 0 && (
            <>
              {/* Before Pip's card: the focus begins here, and the next Tab is the next thing to do. */}
              <Heading unseen>{say(mapWords.districts)}</Heading>
              {tiers.map((tier) => (
                <Ceremony key={tier} tier={tier} unseen={whole} />
              ))}
              {!whole && <NextThing worlds={worlds} />}
              {!whole && won > 0 && <Daily />}
              <Districts worlds={worlds} />
            </>
          )
        )}
      </main>
    </div>
  )
}
