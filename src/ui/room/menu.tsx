import { useState } from 'preact/hooks'
import { mapWords } from '../../i18n/map.ts'
import { roomWords as words } from '../../i18n/room.ts'
import { shellWords } from '../../i18n/shell.ts'
import type { Deed } from '../../room/session.ts'
import type { RoomState } from '../../room/state.ts'
import { useSpeaking } from '../kit/speaking.ts'
import { NotFetched, useLoaded, Waiting } from '../loaded.tsx'
import { Heading } from '../screens/heading.tsx'
import { fittingOf, loadFaces, type Named, useFacts } from './faces.ts'
import { useEnter, useRoomKey } from './kit/keys.ts'
import { useLevelName } from './kit/levelName.ts'
import { TeamRow } from './kit/teamRow.tsx'
import './menu.css'

interface MenuProps {
  readonly state: RoomState
  readonly deed: (deed: Deed) => void
}

/** The games, each with its rules in three sentences and the levels that it can be played with. */
export function Menu({ state, deed }: MenuProps) {
  const { say } = useSpeaking()
  const [faces, again] = useLoaded(loadFaces, 'faces')
  const facts = useFacts()
  const [at, setAt] = useState(0)
  const all = faces.is === 'here' ? faces.it : []
  const begin = ({ mode, face }: Named) => {
    const fit = fittingOf(mode, facts).flatMap((one) => (one.suit.fits ? one.facts : []))
    if (fit.length > 0 || face.own) deed({ type: 'begin', mode, given: face.given(fit) })
  }
  useRoomKey((event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const one = /^[a-z]$/i.test(event.key) && all[event.key.toLowerCase().charCodeAt(0) - 97]
    if (step !== 0 && all.length > 0) setAt((at + step + all.length) % all.length)
    else if (one) begin(one)
    else return
    return true
  })
  useEnter(() => {
    const one = all[at]
    if (one) begin(one)
  })
  if (faces.is === 'waiting' || facts.length === 0) return <Waiting />
  if (faces.is === 'failed') return <NotFetched words={say(shellWords.notLoaded)} again={again} />
  return (
    <section class="menu">
      <Heading>{say(words.modes)}</Heading>
      <ul class="menu__all">
        {all.map((one, i) => (
          <Game
            key={one.mode}
            named={one}
            letter={String.fromCharCode(65 + i)}
            shown={i === at}
            show={() => setAt(i)}
            begin={() => begin(one)}
          />
        ))}
      </ul>
      <TeamRow teams={state.teams} />
    </section>
  )
}

interface GameProps {
  readonly named: Named
  readonly letter: string
  /** Whether its rules are what stands beside the list. */
  readonly shown: boolean
  readonly show: () => void
  readonly begin: () => void
}

function Game({ named: { mode, face }, letter, shown, show, begin }: GameProps) {
  const { say } = useSpeaking()
  const nameOf = useLevelName()
  const fitting = fittingOf(mode, useFacts())
  const fit = fitting.filter(({ suit }) => suit.fits)
  return (
    <li class="menu__one" data-shown={shown || undefined}>
      <button type="button" class="menu__begin" onClick={begin} onFocus={show} onMouseEnter={show}>
        <kbd class="menu__letter">{letter}</kbd>
        <span class="menu__title">{say(face.title)}</span>
        <span class="menu__minutes figures">{say(mapWords.minutes, { n: face.minutes })}</span>
        {shown && <kbd class="room__key">↵</kbd>}
      </button>
      <div class="menu__about">
        <h2 class="menu__name">{say(face.title)}</h2>
        <ol class="menu__rules">
          {face.rules.map((rule, i) => (
            <li key={i}>{say(rule)}</li>
          ))}
        </ol>
        {face.own ? (
          <p class="menu__fit">{say(face.own)}</p>
        ) : (
          <details class="menu__fit">
            <summary>
              {say(words.levelsFit, { n: fit.length, of: fitting.length })} · {say(words.which)}
            </summary>
            <ul>
              {fitting.map(({ facts, suit }) => (
                <li key={facts.id} data-fits={suit.fits || undefined}>
                  <b>{nameOf(facts.id)}</b> {say(suit.why)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}
