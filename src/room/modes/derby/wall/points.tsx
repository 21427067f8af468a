import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Words } from '../../../../ui/kit/words.tsx'
import { Foot, ReflectFoot } from '../../../../ui/room/kit/foot.tsx'
import { Gains, winnersOf } from '../../../../ui/room/kit/gains.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WithLevel } from '../../../../ui/room/kit/withLevel.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { type Case, type Derby, type DerbyAct, letterOf } from '../rules.ts'
import { derbyWords as words } from '../words.ts'
import { Answers, answerOf, caseOf, useQuestion } from './question.tsx'

type Props = WallProps<Derby, DerbyAct>

function useAnswerLine(derby: Derby, one: Case, level: Level): string {
  const { say } = useSpeaking()
  const { answers, order } = derby
  const letters = answers.map((choice) => letterOf(order.indexOf(choice)))
  const [only] = answers
  const text = only !== undefined ? answerOf(one, level, only) : undefined
  return answers.length === 1 && text
    ? say(words.wasRight, { letter: letters[0] ?? '', answer: say(text) })
    : say(words.wereRight, { letters: letters.join(say(words.or)) })
}

interface Known extends Props {
  readonly one: Case
  readonly level: Level
}

/** Who had it, and what it was worth in this round; never how anybody stands. */
export function Points(props: Props) {
  const one = caseOf(props.state)
  return (
    <WithLevel id={one?.level}>{(level) => one && <Told {...props} one={one} level={level} />}</WithLevel>
  )
}

function Told({ room, state, act, one, level }: Known) {
  const { say } = useSpeaking()
  return (
    <section class="game derby">
      <Heading>{useAnswerLine(state, one, level)}</Heading>
      <Answers
        derby={state}
        one={one}
        level={level}
        teams={room.teams.length}
        open={true}
        right={state.answers}
      />
      {winnersOf({ teams: room.teams, won: state.won }).length === 0 ? (
        <p class="derby__told">{say(words.nobody)}</p>
      ) : (
        <Gains teams={room.teams} won={state.won} />
      )}
      <ReflectFoot go={() => act({ type: 'reflect' })} />
    </section>
  )
}

/** A minute with the figures, why it came out so, and one question to discuss. */
export function LookBack(props: Props) {
  const one = caseOf(props.state)
  return (
    <WithLevel id={one?.level}>{(level) => one && <Minute {...props} one={one} level={level} />}</WithLevel>
  )
}

function Minute({ state, act, one, level }: Known) {
  const { say } = useSpeaking()
  const line = useAnswerLine(state, one, level)
  const { what } = useQuestion(one, level)
  const [first = { right: 0, of: 0 }] = state.figures
  const question = level.teacher?.predict.ask
  return (
    <section class="game derby derby--reflect">
      <Heading>{say(roomWords.reflect)}</Heading>
      <p class="derby__recipe">{what ? `${what}: ${line}` : line}</p>
      <ul class="derby__figures">
        {state.figures.map((figure, i) => (
          <li key={i}>
            {state.figures.length > 1 && <kbd class="derby__letter">{letterOf(state.order.indexOf(i))}</kbd>}
            <b class="figures">{say(roomWords.rightOf, { n: figure.right, of: figure.of })}</b>
          </li>
        ))}
      </ul>
      <p class="derby__why">
        <Words of={say(level.predict.after)} />
      </p>
      <p class="room__talk">
        {question ? say(question) : say(words.talkShare, { n: first.right, of: first.of })}
      </p>
      <Foot label={say(words.next)} go={() => act({ type: 'next' })} />
    </section>
  )
}
