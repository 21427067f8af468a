import { useEffect } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { markOf } from '../../../../look/index.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { teamOf, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WallTop } from '../../../../ui/room/kit/wallTop.tsx'
import { keyOf } from '../../../teams.ts'
import { type Relay, type RelayAct, turnsFor } from '../rules.ts'
import { relayWords as words } from '../words.ts'
import { Accuracy, Board } from './board.tsx'
import { Dial } from './dial.tsx'
import { useKnobWords } from './names.ts'

export const helps = {
  better: { sign: '▲', words: words.helps },
  worse: { sign: '=', words: words.helpsNot },
} as const

/** One team turns its knob; the others advise, and say whether it will help. */
export function Turn({ room, state, act, level }: WallProps<Relay, RelayAct> & { readonly level: Level }) {
  const { say } = useSpeaking()
  const teamName = useTeamName()
  const { nameOf, readingOf } = useKnobWords(level)
  const { mover = 0, knob: at, to } = state
  const knob = state.knobs[at]
  const lock = () => act({ type: 'lock' })
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    if (team === undefined) return
    if (team === mover) act({ type: 'set', team, ...(event.shiftKey && { back: true }) })
    else act({ type: 'guess', team })
    return true
  })
  const value = knob ? readingOf(knob, to) : ''
  useEffect(() => announce(value), [value])
  if (!knob) return null
  const was = state.places[at] ?? 0
  return (
    <section class="game relay">
      <WallTop
        badge={mover}
        heading={say(words.turnOf, { team: teamName(teamOf(room.teams, mover)), knob: nameOf(knob) })}
        note={say(words.turnNumber, {
          n: state.turn + 1,
          of: turnsFor(room.teams.length, state.knobs.length),
        })}
      />
      <div class="relay__middle">
        <div class="relay__dial">
          <Button
            kind="ghost"
            icon="minus"
            aria-label={say(words.turnBack)}
            onPress={() => act({ type: 'set', team: mover, back: true })}
          >
            {' '}
          </Button>
          <span class="relay__knobbed">
            <Dial steps={knob.values.length} at={to} was={was} colour={markOf(mover).colour} />
            <b class="figures" data-long={isLong(value) || undefined}>
              {value}
            </b>
          </span>
          <Button
            kind="ghost"
            icon="plus"
            aria-label={say(words.turnOn)}
            onPress={() => act({ type: 'set', team: mover })}
          >
            {' '}
          </Button>
        </div>
        <div class="relay__side">
          <Accuracy share={state.share} />
          <Board state={state} room={room} level={level} />
        </div>
      </div>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={helps}
        movers={{ teams: [mover], words: words.turning }}
        guess={(team) => act({ type: 'guess', team })}
      />
      <LockFoot
        how={say(words.how, { key: keyOf(mover) })}
        lock={say(to === was ? words.pass : words.lock)}
        icon={to === was ? 'skip' : 'lock'}
        onLock={lock}
      >
        {state.log.length > 0 && (
          <Button size="large" kind="ghost" icon="flag" onPress={() => act({ type: 'finish' })}>
            {say(words.finish)}
          </Button>
        )}
      </LockFoot>
    </section>
  )
}

/** Whether a reading would take a second line in the largest type; a Chinese character is as wide as two letters. */
const isLong = (reading: string): boolean =>
  reading.length + (reading.match(/[\u2e80-\u9fff]/g)?.length ?? 0) > 8
