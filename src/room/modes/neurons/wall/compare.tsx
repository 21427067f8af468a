import { roomWords } from '../../../../i18n/room.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { AskAll } from '../../../../ui/room/kit/askAll.tsx'
import { useGains } from '../../../../ui/room/kit/gains.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { questions } from '../animals.ts'
import { compared, decides, machineSays, type NeuronAct, type Neurons, sumOf } from '../rules.ts'
import { neuronWords as words } from '../words.ts'
import { Board, useSigned } from './board.tsx'
import { useAnimalName } from './cases.tsx'

type Props = WallProps<Neurons, NeuronAct>

const guesses = {
  better: { sign: '▲', words: words.more },
  worse: { sign: '▼', words: words.notMore },
} as const

/** Before both are compared, everybody says how that will end. */
export function Guess({ room, state, act }: Props) {
  const { say } = useSpeaking()
  return (
    <AskAll
      class="neurons"
      teams={room.teams}
      guesses={state.guesses}
      say={guesses}
      ask={say(words.guess, { n: state.unseen.length })}
      how={words.guessHow}
      lock={words.lock}
      act={act}
    >
      <Board room={room} state={state} />
    </AskAll>
  )
}

/** The largest weight of each, for one scale. */
function mostOf({ weights, machine }: Neurons): readonly [own: number, machine: number] {
  const most = (all: readonly number[]) => Math.max(1e-6, ...all.map(Math.abs))
  return [most(weights), most([...machine.weights, machine.bias])]
}

/** The question about which class and machine differ most, on that scale. */
function furthest(state: Neurons): number {
  const [own, machine] = mostOf(state)
  const apart = state.weights.map((weight, i) =>
    Math.abs(weight / own - (state.machine.weights[i] ?? 0) / machine),
  )
  return apart.indexOf(Math.max(...apart))
}

/** Both sets of weights, drawn to one scale: the largest of each is as long. */
function Weights({ state }: { readonly state: Neurons }) {
  const { weights, machine } = state
  const { say } = useSpeaking()
  const signed = useSigned()
  const [mostOwn, mostMachine] = mostOf(state)
  const rows = [
    ...questions
      .slice(0, weights.length)
      .map(({ ask }, i) => ({ ask, own: weights[i], machine: machine.weights[i] ?? 0 })),
    { ask: words.startsWith, own: undefined, machine: machine.bias },
  ]
  return (
    <table class="neurons__weights figures">
      <thead>
        <tr>
          <td />
          <th scope="col">{say(words.class)}</th>
          <th scope="col">{say(words.machine)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ask, own, machine }, i) => (
          <tr key={i}>
            <th scope="row">{say(ask)}</th>
            <td>{own !== undefined && <Bar share={own / mostOwn} read={signed(own)} kind="class" />}</td>
            <td>
              <Bar share={machine / mostMachine} read={signed(machine, 1)} kind="machine" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BarProps {
  /** -1 to 1. */
  readonly share: number
  readonly read: string
  readonly kind: 'class' | 'machine'
}

function Bar({ share, read, kind }: BarProps) {
  return (
    <span class="neurons__bar" data-kind={kind}>
      <i aria-hidden="true">
        <i
          style={`inset-inline-start: ${Math.min(50, 50 + share * 50)}%; inline-size: ${Math.abs(share) * 50}%`}
        />
      </i>
      <b>{read}</b>
    </span>
  )
}

/** What the class weighed and what the machine learned to, and how often each is right. */
export function Compare({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const gains = useGains({ teams: room.teams, won: state.won })
  const { own, machine, of } = compared(state)
  const right = state.log.filter(({ of: one, answers }) => decides(sumOf(state.weights, answers)) === one.is)
  const machineToo = state.log.filter(({ of: one }) => machineSays(one) === one.is)
  return (
    <section class="game neurons">
      <Heading>{say(words.both, { own, machine, of })}</Heading>
      <Weights state={state} />
      <p class="neurons__hint">
        {say(words.inCases, { of: state.log.length, own: right.length, machine: machineToo.length })}
      </p>
      <div class="room__foot">
        <p class="room__gains">{gains}</p>
        <Primary icon="hint" onPress={() => act({ type: 'on' })}>
          {say(roomWords.reflect)}
        </Primary>
      </div>
    </section>
  )
}

/** A minute with both. */
export function Talk({ state, act }: Props) {
  const { say } = useSpeaking()
  const nameOf = useAnimalName()
  const { own, machine, of } = compared(state)
  const wrong = state.unseen.filter(
    (one) => decides(sumOf(state.weights, one.facts)) !== one.is && machineSays(one) !== one.is,
  )
  const signed = useSigned()
  const at = furthest(state)
  const question = questions[at]
  const animals = wrong.map(nameOf).join(' · ') || say(words.none)
  return (
    <section class="game neurons">
      <Heading>{say(roomWords.reflect)}</Heading>
      <p class="neurons__both figures">{say(words.both, { own, machine, of })}</p>
      <p class="room__talk">{say(words.talk)}</p>
      {question && (
        <p class="neurons__hint">
          {say(words.differ, {
            question: say(question.ask),
            own: signed(state.weights[at] ?? 0),
            machine: signed(state.machine.weights[at] ?? 0, 1),
          })}
        </p>
      )}
      <p class="neurons__hint">{say(words.wrongBoth, { animals })}</p>
      <div class="room__foot">
        <p class="room__credit">{say(words.credit)}</p>
        <Primary iconAfter="next" onPress={() => act({ type: 'next' })}>
          {say(words.next)}
        </Primary>
      </div>
    </section>
  )
}
