import { useMemo } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { useGains } from '../../../../ui/room/kit/gains.tsx'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { Learning } from '../../../../ui/room/kit/learning.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { useRefusalWords } from '../../../../ui/room/kit/refusal.ts'
import { allEnded, useLanes } from '../../../../ui/room/kit/runs.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { moversOf } from '../../../guesses.ts'
import type { Relay, RelayAct } from '../rules.ts'
import { relayWords as words } from '../words.ts'
import { Accuracy, Board, Steps } from './board.tsx'
import { labShare, recipeNow, useKnobWords } from './names.ts'
import { helps } from './turn.tsx'

interface Props extends WallProps<Relay, RelayAct> {
  readonly level: Level
}

/** The model with which the class begins. */
export function First({ state, room, act, level }: Props) {
  const { say } = useSpeaking()
  const recipes = useMemo(() => [recipeNow(state, 'begun')], [state])
  const lanes = useLanes(level, recipes)
  const ready = allEnded(lanes, 1)
  const outcome = lanes[0]?.outcome
  return (
    <section class="game relay">
      <Heading>{say(words.first)}</Heading>
      <div class="relay__middle">
        <Learning lanes={lanes} names={[say(level.title)]} />
        <div class="relay__side">
          <Board state={state} room={room} level={level} />
        </div>
      </div>
      <div class="room__foot">
        <Primary
          iconAfter="next"
          busy={!ready}
          onPress={() => act({ type: 'first', share: outcome ? labShare(outcome) : 0 })}
        >
          {say(ready ? words.firstTurn : roomWords.training)}
        </Primary>
      </div>
    </section>
  )
}

/** Locked: the model learns anew, with the knob as it was turned. */
export function Train({ state, room, act, level }: Props) {
  const { say } = useSpeaking()
  const { nameOf, readingOf } = useKnobWords(level)
  const sayWhy = useRefusalWords(level)
  const recipes = useMemo(() => [recipeNow(state, 'turned')], [state])
  const lanes = useLanes(level, recipes)
  const ready = allEnded(lanes, 1)
  const outcome = lanes[0]?.outcome
  const knob = state.knobs[state.knob]
  const name = knob
    ? say(words.fromTo, {
        knob: nameOf(knob),
        from: readingOf(knob, state.places[state.knob] ?? 0),
        to: readingOf(knob, state.to),
      })
    : ''
  return (
    <section class="game relay">
      <Heading>{say(ready ? roomWords.trained : words.learningNow)}</Heading>
      <div class="relay__middle">
        <Learning lanes={lanes} names={[name]} sayWhy={sayWhy} secret={true} />
        <div class="relay__side">
          <Accuracy share={state.share} />
        </div>
      </div>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={helps}
        movers={{ teams: moversOf(state.mover), words: words.turning }}
      />
      <div class="room__foot">
        <Primary
          icon="eye"
          busy={!ready}
          onPress={() => act({ type: 'result', share: outcome ? labShare(outcome) : null })}
        >
          {say(ready ? roomWords.reveal : roomWords.training)}
        </Primary>
      </div>
    </section>
  )
}

/** What the turn did, and for whom. */
export function Told({ state, room, act, level }: Props) {
  const { say } = useSpeaking()
  const { nameOf, readingOf } = useKnobWords(level)
  const gains = useGains({ teams: room.teams, won: state.won })
  const turn = state.log.at(-1)
  const knob = turn && state.knobs[turn.knob]
  if (!turn || !knob) return null
  const { kept, before, after } = turn
  return (
    <section class="game relay">
      <Heading>{say(kept ? words.better : after === null ? words.noEnd : words.notBetter)}</Heading>
      <p class="relay__line" data-kept={kept || undefined}>
        {say(words.fromTo, {
          knob: nameOf(knob),
          from: readingOf(knob, turn.from),
          to: readingOf(knob, turn.to),
        })}
      </p>
      <div class="relay__middle">
        <Accuracy share={after ?? before} from={before} />
        <Steps log={state.log} began={state.began} />
      </div>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={helps}
        movers={{ teams: moversOf(turn.team), words: words.turning }}
        right={kept ? 'better' : 'worse'}
      />
      <p class="relay__gains">{gains || ' '}</p>
      <div class="room__foot">
        <Button size="large" kind="ghost" icon="flag" onPress={() => act({ type: 'finish' })}>
          {say(words.finish)}
        </Button>
        <Primary iconAfter="next" onPress={() => act({ type: 'on' })}>
          {say(words.onward)}
        </Primary>
      </div>
    </section>
  )
}
