import { useState } from 'preact/hooks'
import { useHarbour } from '../../../../ui/harbour.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { plainWords } from '../../../../ui/kit/words.tsx'
import { Badge, teamOf, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { useEnter, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { useLevelName } from '../../../../ui/room/kit/levelName.ts'
import { useAsked } from '../../../../ui/room/kit/runs.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { type Case, type Derby, type DerbyAct, letterOf } from '../rules.ts'
import { derbyWords as words } from '../words.ts'
import { triedIn } from './question.tsx'

/** What comes next, from three; the teacher may take any other. */
export function Pick({ room, state, act }: WallProps<Derby, DerbyAct>) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const [all, setAll] = useState(false)
  const { picker, pool } = state
  // Whoever comes from a level's lab finds that level first.
  const open = useHarbour(({ play }) => pool.findIndex(({ level }) => level === play?.level.id))
  const fresh = open >= 0 && !state.played.includes(open)
  const offered = fresh ? [open, ...state.offered.filter((at) => at !== open)].slice(0, 3) : state.offered
  const take = (place: number) => {
    const one = offered[place]
    if (one !== undefined) act({ type: 'pick', case: one })
    return one !== undefined
  }
  useRoomKey(({ key }) => (/^[a-c]$/i.test(key) ? take(key.toLowerCase().charCodeAt(0) - 97) : undefined))
  // The first round is nobody's to choose: Enter, as everywhere. Whose turn it is says a letter.
  const quick = picker === undefined
  useEnter(quick ? () => take(0) : undefined)
  return (
    <section class="game derby">
      <div class="derby__head">
        {picker !== undefined && <Badge of={picker} />}
        <Heading>
          {picker === undefined
            ? say(words.pick)
            : say(words.pickBy, { team: nameOf(teamOf(room.teams, picker)) })}
        </Heading>
      </div>
      <ul class="derby__cases">
        {offered.map((at, place) => (
          <li key={at}>
            <button
              type="button"
              class="derby__case"
              data-first={(quick && place === 0) || undefined}
              onClick={() => take(place)}
            >
              <kbd class="derby__letter">{letterOf(place)}</kbd>
              <CaseName of={pool[at]} />
              {quick && place === 0 && <kbd class="room__key">↵</kbd>}
            </button>
          </li>
        ))}
      </ul>
      <details class="derby__other" open={all} onToggle={(event) => setAll(event.currentTarget.open)}>
        <summary>{say(words.otherCase)}</summary>
        {all && (
          <ul>
            {pool.map((one, at) => (
              <li key={`${one.level} ${one.ask} ${one.try}`}>
                <button type="button" onClick={() => act({ type: 'pick', case: at })}>
                  <CaseName of={one} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  )
}

/** With the level's question as soon as its file is here. */
function CaseName({ of }: { readonly of: Case | undefined }) {
  const { say } = useSpeaking()
  const nameOf = useLevelName()
  const predict = useAsked(of?.level)
  if (!of) return null
  const recipe = predict && triedIn(of, predict)
  const what =
    of.ask === 'own'
      ? predict
        ? plainWords(say(predict.ask))
        : say(words.whatOwn)
      : recipe
        ? say(words.whatShare, { recipe: say(recipe) })
        : say(words.whatSome)
  return (
    <span class="derby__what">
      <b>{nameOf(of.level)}</b>
      <small>{what}</small>
    </span>
  )
}
