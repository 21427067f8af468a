import { useMemo } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { AskAll } from '../../../../ui/room/kit/askAll.tsx'
import { Foot } from '../../../../ui/room/kit/foot.tsx'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { useSteps } from '../../../../ui/room/kit/steps.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { bestTurn, descend, type Frame, rightOf, steps, weightsOf } from '../network.ts'
import { letterOf, type Paper, type PaperAct } from '../rules.ts'
import { paperWords as words } from '../words.ts'
import { Board, valueOfCard } from './board.tsx'
import { Curve, Loss, useLossWords } from './loss.tsx'
import { Plane } from './plane.tsx'

interface Props extends WallProps<Paper, PaperAct> {
  readonly level: Level
}

const lower = {
  better: { sign: '▼', words: words.lower },
  worse: { sign: '▲', words: words.notLower },
} as const

/** Everybody says whether the machine, from the same cards, will come lower. */
export function Ask({ room, state, act, level }: Props) {
  const { say } = useSpeaking()
  const read = useLossWords()
  return (
    <AskAll
      class="paper"
      teams={room.teams}
      guesses={state.guesses}
      say={lower}
      ask={say(words.ask, { loss: read(state.loss) })}
      how={words.askHow}
      lock={words.askLock}
      act={act}
    >
      <div class="paper__middle">
        <div class="paper__left">
          <Board level={level} turned={state.turned} />
          <Loss loss={state.loss} />
        </div>
        <Plane level={level} of={state.of} weights={weightsOf(state.turned)} examples={state.examples} />
      </div>
    </AskAll>
  )
}

/** Milliseconds for the whole way down. */
const whole = 2000

const classLosses = ({ log, loss }: Paper): number[] => [...log.map(({ before }) => before), loss]

/** The machine goes down from where the class began: two seconds, all twelve at once. */
export function Machine({ state, act, level }: Props) {
  const { say } = useSpeaking()
  const film = useMemo(() => descend(weightsOf(state.start), state.examples), [state])
  const { at, over, again } = useSteps(film.length - 1, whole / Math.max(1, film.length - 1))
  const frame = film[at]
  if (!frame) return null
  return (
    <section class="game paper">
      <Heading>{say(words.machine, { n: frame.step, of: steps })}</Heading>
      <div class="paper__middle">
        <div class="paper__left">
          <Curves state={state} film={film.slice(0, at + 1)} of={film.length} />
        </div>
        <Plane level={level} of={state.of} weights={frame.weights} examples={state.examples} />
      </div>
      <div class="room__foot">
        <Button size="large" icon="restart" onPress={again}>
          {say(roomWords.replay)}
        </Button>
        <Primary icon="hint" busy={!over} onPress={() => act({ type: 'reflect' })}>
          {say(roomWords.reflect)}
        </Primary>
      </div>
    </section>
  )
}

interface CurvesProps {
  readonly state: Paper
  readonly film: readonly Frame[]
  readonly of: number
}

/** Both ways down, one above the other, drawn to one scale. */
function Curves({ state, film, of }: CurvesProps) {
  const { say } = useSpeaking()
  const read = useLossWords()
  const own = classLosses(state)
  const losses = film.map(({ loss }) => loss)
  const top = Math.max(...own, ...losses)
  const rows = [
    { kind: 'class', name: words.class, took: say(words.inTurns, { n: state.log.length }), losses: own },
    {
      kind: 'machine',
      name: words.theMachine,
      took: say(words.inSteps, { n: film.at(-1)?.step ?? 0 }),
      losses,
    },
  ] as const
  return (
    <ul class="paper__ways">
      {rows.map(({ kind, name, took, losses }) => (
        <li key={kind} class="paper__way" data-kind={kind}>
          <span class="paper__who">
            {say(name)} <small>{took}</small>
          </span>
          <b class="paper__end figures">{read(losses.at(-1) ?? 0)}</b>
          <Curve losses={losses} of={kind === 'class' ? losses.length : of} top={top} kind={kind} />
        </li>
      ))}
    </ul>
  )
}

/** A minute with both figures. */
export function Talk({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const read = useLossWords()
  const film = useMemo(() => descend(weightsOf(state.start), state.examples), [state])
  const best = bestTurn(state.turned, state.examples)
  const machine = film.at(-1)
  const right = (weights: readonly number[]) =>
    say(words.right, { n: rightOf(weights, state.examples), of: state.examples.length })
  return (
    <section class="game paper">
      <Heading>{say(roomWords.reflect)}</Heading>
      <Curves state={state} film={film} of={film.length} />
      <p class="paper__line">
        {say(words.both, {
          own: right(weightsOf(state.turned)),
          machine: right(machine?.weights ?? []),
        })}
      </p>
      <p class="room__talk">{say(words.talk)}</p>
      <p class="paper__line">
        {best
          ? say(words.talkBest, {
              letter: letterOf(best.card),
              value: valueOfCard(best.to),
              loss: read(best.loss),
            })
          : say(words.valley)}
      </p>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={lower}
        right={(machine?.loss ?? 1) < state.loss ? 'better' : 'worse'}
      />
      <Foot label={say(words.next)} go={() => act({ type: 'next' })} />
    </section>
  )
}
