import { useEffect } from 'preact/hooks'
import { dailyWords as words } from '../../i18n/daily.ts'
import { mapWords } from '../../i18n/map.ts'
import { shellWords } from '../../i18n/shell.ts'
import { useHarbour, useVerbs } from '../harbour.ts'
import { Button } from '../kit/button.tsx'
import { announce } from '../kit/live.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Message, NotFetched, Waiting } from '../loaded.tsx'
import { Bar } from './bar.tsx'

/** Before the puzzle opens: it is being looked up, did not come, or its level is still to be played. */
export function DailyScreen() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const day = useHarbour(({ route }) => (route.at === 'daily' ? route.day : 'today'))
  const entry = useHarbour(({ daily }) => daily?.[day])
  const failed = useHarbour(({ unopened, daily }) => unopened === 'daily' && !daily)
  const place = useHarbour(({ worlds }) =>
    worlds.flatMap(({ places }) => places).find(({ level }) => level === entry?.level),
  )
  const unsolved = useHarbour(({ progress }) => entry && !progress.levels[entry.level]?.stars)
  const first =
    unsolved && place
      ? say(day === 'today' ? words.growsFrom : words.grewFrom, {
          level: `${place.number} ${say(place.title)}`,
        })
      : undefined
  useEffect(() => {
    if (first) announce(first)
  }, [first])
  const toMap = (
    <Button icon="map" onPress={() => verbs.go({ at: 'map' })}>
      {say(shellWords.toMap)}
    </Button>
  )
  if (failed)
    return (
      <NotFetched words={say(words.notFetched)} again={() => verbs.go({ at: 'daily', day })}>
        {toMap}
      </NotFetched>
    )
  if (!entry || !place || !first) return <Waiting />
  return (
    <div class="over">
      <Bar>
        <h2 class="over__name">{say(words.daily)}</h2>
      </Bar>
      <Message words={first}>
        {toMap}
        <Button kind="primary" icon="play" onPress={() => verbs.go({ at: 'level', id: entry.level })}>
          {say(mapWords.play, { level: say(place.title) })}
        </Button>
      </Message>
    </div>
  )
}
