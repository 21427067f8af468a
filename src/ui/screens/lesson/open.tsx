import { useEffect } from 'preact/hooks'
import { number as count } from '../../../i18n/index.ts'
import { lessonWords as words } from '../../../i18n/lesson.ts'
import { mapWords } from '../../../i18n/map.ts'
import { shellWords } from '../../../i18n/shell.ts'
import type { Place } from '../../../store/index.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Stars } from '../../kit/stars.tsx'
import { Message } from '../../loaded.tsx'
import { Heading } from '../heading.tsx'
import { keepLesson } from './kept.ts'

/** The lesson's levels, in its order and nothing else; or why its link opens nothing. */
export function OpenLesson({ code }: { readonly code: string }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const lesson = useHarbour((state) => (state.lesson?.code === code ? state.lesson : undefined))
  const fault = useHarbour((state) => state.lessonFault)
  const worlds = useHarbour((state) => state.worlds)
  useEffect(() => verbs.beside({ do: 'openLesson', code }), [code])
  useEffect(() => {
    if (lesson) keepLesson(code)
  }, [lesson])
  useEffect(() => {
    if (fault) announce(say(words[fault]))
  }, [fault])
  if (fault) {
    return (
      <Message words={say(words[fault])}>
        <Button kind="primary" icon="map" onPress={() => verbs.go({ at: 'map' })}>
          {say(shellWords.toMap)}
        </Button>
      </Message>
    )
  }
  if (!lesson) return null
  const places = worlds.flatMap((world) => world.places)
  const there = lesson.levels.flatMap((number) => {
    const place = places.find((one) => one.number === number)
    return place?.level ? [{ ...place, level: place.level }] : []
  })
  const lost = lesson.levels.filter((number) => !there.some((place) => place.number === number))
  const leave = () => {
    keepLesson(undefined)
    verbs.beside({ do: 'endLesson' })
    verbs.go({ at: 'map' })
  }
  return (
    <>
      <Heading>{say(words.lesson)}</Heading>
      <p>{say(words.lessonHow)}</p>
      <ol class="lesson__levels">
        {there.map((place) => (
          <Row key={place.level} place={place} />
        ))}
      </ol>
      {lost.length > 0 && <p>{say(words.missing, { levels: lost.join(', ') })}</p>}
      <p>
        <Button kind="ghost" icon="map" onPress={leave}>
          {say(words.leave)}
        </Button>
      </p>
    </>
  )
}

function Row({ place }: { readonly place: Place & { readonly level: string } }) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const done = useHarbour((state) => state.progress.levels[place.level])
  const minutes = useHarbour((state) => state.levels[place.level]?.minutes)
  return (
    <li class="lesson__level">
      <span class="lesson__words">
        <b>
          {place.number} {say(place.title)}
        </b>
        <span>{say(place.idea)}</span>
        <span class="lesson__done">
          <Stars won={done?.stars ?? 0} />
          {minutes !== undefined && <span>{say(mapWords.minutes, { n: count(lang, minutes) })}</span>}
        </span>
      </span>
      <Button
        kind={done?.stars ? 'quiet' : 'primary'}
        icon="play"
        aria-label={`${say(done ? words.goOn : words.start)}: ${place.number} ${say(place.title)}`}
        onPress={() => verbs.go({ at: 'level', id: place.level })}
      >
        {say(done ? words.goOn : words.start)}
      </Button>
    </li>
  )
}
