import { offlineWords as words } from '../../../i18n/offline.ts'
import { shellWords } from '../../../i18n/shell.ts'
import type { NotKept } from '../../../store/offline.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Message } from '../../loaded.tsx'
import './notKept.css'

/** How many other levels are offered: a hand full, the last of them the newest. */
const offered = 4

/** A level that does not lie here while there is no network: its name, what to do, and what can be played instead. */
export function NotKeptHere({ notKept: { id, instead } }: { readonly notKept: NotKept }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const worlds = useHarbour((state) => state.worlds)
  const places = worlds.flatMap((world) => world.places)
  const place = places.find(({ level }) => level === id)
  const others = places.filter(({ number, level }) => level && instead.includes(number)).slice(-offered)
  return (
    <Message words={say(words.notKept, { title: place ? `${place.number} ${say(place.title)}` : id })}>
      <p class="notKept__how">{say(words.notKeptHow)}</p>
      {others.length > 0 && (
        <section class="notKept__instead" aria-label={say(words.instead)}>
          <h2>{say(words.instead)}</h2>
          <ul>
            {others.map(({ number, title, level }) => (
              <li key={number}>
                <Button icon="play" onPress={() => level && verbs.go({ at: 'level', id: level })}>
                  {number} {say(title)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button icon="map" onPress={() => verbs.go({ at: 'map' })}>
        {say(shellWords.toMap)}
      </Button>
      <Button kind="primary" icon="restart" onPress={() => verbs.go({ at: 'level', id })}>
        {say(shellWords.tryAgain)}
      </Button>
    </Message>
  )
}
