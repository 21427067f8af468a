import { districtWords, mapWords } from '../../../i18n/map.ts'
import type { World } from '../../../store/index.ts'
import { useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Heading } from '../heading.tsx'
import { PlaceRow } from './place.tsx'

/** One district: its line, its six levels. */
export function District({ world }: { readonly world: World }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
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
            <PlaceRow place={place} />
          </li>
        ))}
      </ol>
      <p class="map__certificate">
        <Button icon="flag" onPress={() => verbs.go({ at: 'certificate', tier: world.tier })}>
          {say(mapWords.certificate)} · {say(mapWords[world.tier])}
        </Button>
      </p>
    </>
  )
}
