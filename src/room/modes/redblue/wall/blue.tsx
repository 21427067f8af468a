import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { mostExamples, pool } from '../digits.ts'
import { digitOf, letterOf, type RedBlue, type RedBlueAct } from '../rules.ts'
import { redBlueWords as words } from '../words.ts'
import { Picture, Reading } from './picture.tsx'
import { membersOf, Top } from './sides.tsx'

export const holding = {
  better: { sign: '✓', words: words.back },
  worse: { sign: '✗', words: words.notBack },
} as const

/** Blue chooses what the model is taught besides; Red says whether that will do. */
export function Blue({ room, state, act }: WallProps<RedBlue, RedBlueAct>) {
  const { say } = useSpeaking()
  const digit = digitOf(state)
  const lock = () => act({ type: 'lock' })
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    const at = /^[a-l]$/i.test(event.key) ? event.key.toLowerCase().charCodeAt(0) - 97 : pool
    if (team !== undefined) act({ type: 'guess', team })
    else if (at < pool) act({ type: 'example', at })
    else return
    return true
  })
  if (!digit) return null
  const { chosen } = state
  return (
    <section class="game redblue">
      <Top state={state}>{say(words.blueTurn, { digit: digit.of })}</Top>
      <div class="redblue__middle">
        <ul class="redblue__pool">
          {state.pool.map(({ ink, of }, i) => (
            <li key={i}>
              <button
                type="button"
                class="redblue__example"
                aria-pressed={chosen.includes(i)}
                aria-label={say(words.example, { letter: letterOf(i), digit: of })}
                onClick={() => act({ type: 'example', at: i })}
              >
                <Picture ink={ink} />
                <span>
                  <kbd>{letterOf(i)}</kbd> {say(words.as, { digit: of })}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div class="redblue__aside">
          <p class="redblue__left">
            <b class="figures">{say(words.left, { n: mostExamples - chosen.length, of: mostExamples })}</b>{' '}
            {say(words.examplesLeft)}
          </p>
          <Reading
            title={say(words.attacked)}
            ink={digit.ink}
            turned={state.turned}
            shares={state.hit}
            of={digit.of}
          />
        </div>
      </div>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={holding}
        movers={{ teams: membersOf(room, state.half, 'blue'), words: words.teaching }}
        guess={(team) => act({ type: 'guess', team })}
      />
      <LockFoot how={say(words.blueHow)} lock={say(words.lock)} onLock={lock} />
    </section>
  )
}
