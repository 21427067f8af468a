import { useEffect } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { teamOf, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import { useGains } from '../../../../ui/room/kit/gains.tsx'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WallTop } from '../../../../ui/room/kit/wallTop.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { moversOf } from '../../../guesses.ts'
import { cards, weightsOf } from '../network.ts'
import { boardOf, inValley, letterOf, type Paper, type PaperAct, turnsFor } from '../rules.ts'
import { paperWords as words } from '../words.ts'
import { Board, valueOfCard } from './board.tsx'
import { Loss } from './loss.tsx'
import { Plane } from './plane.tsx'

interface Props extends WallProps<Paper, PaperAct> {
  readonly level: Level
}

const falls = {
  better: { sign: '▼', words: words.falls },
  worse: { sign: '▲', words: words.fallsNot },
} as const

/** One team turns a card; nobody sees yet what the loss does. */
export function Turn({ room, state, act, level }: Props) {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  const { mover = 0, hand, turned } = state
  const lock = () => act({ type: 'lock' })
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    const card = /^[a-l]$/i.test(event.key) ? event.key.toLowerCase().charCodeAt(0) - 97 : cards
    if (team !== undefined) act({ type: 'guess', team })
    else if (card < cards) act({ type: 'set', card })
    else return
    return true
  })
  const held = hand
    ? say(words.card, { letter: letterOf(hand.card), value: valueOfCard(hand.to) })
    : undefined
  useEffect(() => {
    if (held) announce(held)
  }, [held])
  return (
    <section class="game paper">
      <WallTop
        badge={mover}
        heading={say(words.turnOf, { team: nameOf(teamOf(room.teams, mover)) })}
        note={say(words.turnNumber, { n: state.turn + 1, of: turnsFor(room.teams.length) })}
      />
      <div class="paper__middle">
        <div class="paper__left">
          <Board
            level={level}
            turned={boardOf(state)}
            hand={hand && { card: hand.card, was: turned[hand.card] ?? 0 }}
            press={(card) => act({ type: 'set', card })}
          />
          <Loss loss={state.loss} />
        </div>
        <Plane level={level} of={state.of} weights={weightsOf(turned)} examples={state.examples} />
      </div>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={falls}
        movers={{ teams: [mover], words: words.turning }}
        guess={(team) => act({ type: 'guess', team })}
      />
      <LockFoot
        how={say(words.how)}
        lock={say(hand ? words.lock : words.pass)}
        icon={hand ? 'lock' : 'skip'}
        onLock={lock}
      >
        {state.log.length > 0 && (
          <Button size="large" kind="ghost" icon="flag" onPress={() => act({ type: 'finish' })}>
            {say(words.toMachine)}
          </Button>
        )}
      </LockFoot>
    </section>
  )
}

/** Locked, and told: what the loss does, and whether the card stays. */
export function Reveal({ room, state, act, level }: Props) {
  const { say } = useSpeaking()
  const gains = useGains({ teams: room.teams, won: state.won })
  const told = state.phase === 'told'
  const last = told ? state.log.at(-1) : undefined
  const board = last ? state.turned.map((now, card) => (card === last.card ? last.to : now)) : boardOf(state)
  const hand = last ? { card: last.card, was: last.from } : undefined
  const held = state.hand && { card: state.hand.card, was: state.turned[state.hand.card] ?? 0 }
  const valley = told && inValley(state)
  const letter = last ? letterOf(last.card) : ''
  return (
    <section class="game paper">
      <Heading key={String(told)}>
        {last ? say(last.kept ? words.fell : words.rose, { letter }) : say(words.locked)}
      </Heading>
      <div class="paper__middle">
        <div class="paper__left">
          <Board level={level} turned={board} hand={hand ?? held} />
          <Loss loss={last ? last.after : state.loss} from={last?.before} />
        </div>
        <Plane
          level={level}
          of={state.of}
          weights={weightsOf(told ? board : state.turned)}
          examples={state.examples}
        />
      </div>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={falls}
        movers={{ teams: moversOf(state.mover), words: words.turning }}
        {...(last && { right: last.kept ? 'better' : 'worse' })}
      />
      <div class="room__foot">
        <p class="room__gains">{valley ? say(words.valley) : gains}</p>
        {told && !valley && (
          <Button size="large" kind="ghost" icon="flag" onPress={() => act({ type: 'finish' })}>
            {say(words.toMachine)}
          </Button>
        )}
        {told ? (
          <Primary iconAfter="next" onPress={() => act({ type: 'on' })}>
            {say(valley ? words.toMachine : words.onward)}
          </Primary>
        ) : (
          <Primary icon="eye" onPress={() => act({ type: 'reveal' })}>
            {say(roomWords.reveal)}
          </Primary>
        )}
      </div>
    </section>
  )
}
