import { useState } from 'preact/hooks'
import { roomWords as words } from '../../i18n/room.ts'
import { mostImproved, standings } from '../../room/scores.ts'
import type { Deed } from '../../room/session.ts'
import type { RoomState } from '../../room/state.ts'
import { Button } from '../kit/button.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { Heading } from '../screens/heading.tsx'
import { Badge, useTeamName } from './kit/badge.tsx'
import { useRoomKey } from './kit/keys.ts'
import { Primary } from './kit/primary.tsx'
import './scores.css'

/** From the bottom up, one press each: who improved most, then the third, the second, the first. Nobody is told to be last. */
export function Scores({ state, deed }: { readonly state: RoomState; readonly deed: (deed: Deed) => void }) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const first = standings(state).filter(({ place }) => place <= 3)
  const improved = mostImproved(state)
  const steps = first.length + (improved ? 1 : 0)
  const [told, setTold] = useState(0)
  const over = told >= steps
  const rest = state.teams.length - first.length
  const next = () => setTold((n) => Math.min(steps, n + 1))
  useRoomKey((event) => {
    if (event.key.toLowerCase() !== 'a') return
    setTold(0)
    return true
  })
  const onStage = Math.max(0, told - (improved ? 1 : 0))
  return (
    <section class="scores">
      <Heading>{say(words.scoresNow)}</Heading>
      <ol class="scores__all" aria-live="polite">
        {first.map(({ team, total, place }, i) => {
          const shown = i >= first.length - onStage
          return (
            <li key={team.id} class="scores__one" data-place={place} data-shown={shown || undefined}>
              {shown && (
                <>
                  <span class="scores__place">{say(words.place, { n: place })}</span>
                  <Badge of={team.id} size="large" />
                  <span class="scores__name">{nameOf(team)}</span>
                  <span class="scores__points figures">{say(words.points, { n: total })}</span>
                </>
              )}
            </li>
          )
        })}
      </ol>
      {improved && told > 0 && (
        <p class="scores__improved">
          <Badge of={improved.id} />
          {say(words.improved, { team: nameOf(improved) })}
        </p>
      )}
      {over && rest > 0 && <p class="room__say">{say(words.thanks, { n: rest })}</p>}
      <div class="room__foot">
        {over ? (
          <Primary icon="flag" onPress={() => deed({ type: 'end' })}>
            {say(words.backToGames)}
          </Primary>
        ) : (
          <Primary onPress={next}>{say(words.nextScore)}</Primary>
        )}
        {over && (
          <Button size="large" icon="restart" onPress={() => setTold(0)}>
            {say(words.replay)}
          </Button>
        )}
      </div>
    </section>
  )
}
