import { useEffect } from 'preact/hooks'
import { cutToTenth, dailyId } from '../../../engine/index.ts'
import { dailyWords as words } from '../../../i18n/daily.ts'
import { dayName, percent } from '../../../i18n/index.ts'
import { mapWords } from '../../../i18n/map.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Lantern } from '../daily/lantern.tsx'
import './dailyCard.css'

/** The day's puzzle: a lantern that is dark or lit, and what it asks. No day is counted, and none is missed. */
export function DailyCard() {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const daily = useHarbour((state) => state.daily)
  const worlds = useHarbour((state) => state.worlds)
  const levels = useHarbour(({ progress }) => progress.levels)
  useEffect(() => verbs.findDaily(), [])
  if (!daily) return null
  const { date, today, yesterday } = daily
  const place = worlds.flatMap(({ places }) => places).find(({ level }) => level === today.level)
  if (!place) return null
  const solved = (id: string) => (levels[id]?.stars ?? 0) > 0
  const level = `${place.number} ${say(place.title)}`
  const mine = levels[dailyId(today)]
  const reached = mine?.best?.reached
  return (
    <section class="daily" aria-label={say(words.daily)}>
      <Lantern lit={(mine?.stars ?? 0) > 0} />
      <div class="daily__words">
        <p class="daily__date">
          <b>{say(words.daily)}</b> · {dayName(lang, date)}
        </p>
        <p>
          {solved(today.level)
            ? say(words.reach, { level, n: percent(lang, today.house, 1) })
            : say(words.growsFrom, { level })}
        </p>
        {reached !== undefined && (
          <p class="daily__best figures">
            {mine?.stars ? `${say(words.lit)} · ` : ''}
            {say(words.best, { n: percent(lang, cutToTenth(reached), 1) })}
          </p>
        )}
        <div class="daily__ways">
          {solved(today.level) ? (
            <Button icon="play" onPress={() => verbs.go({ at: 'daily', day: 'today' })}>
              {say(words.play)}
            </Button>
          ) : (
            <Button icon="play" onPress={() => verbs.go({ at: 'level', id: today.level })}>
              {say(mapWords.play, { level: say(place.title) })}
            </Button>
          )}
          {solved(yesterday.level) && (
            <Button kind="ghost" icon="eye" onPress={() => verbs.go({ at: 'daily', day: 'yesterday' })}>
              {say(words.yesterday)}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}
