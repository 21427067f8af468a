import { percent } from '../../../../i18n/index.ts'
import { roomWords } from '../../../../i18n/room.ts'
import { Button } from '../../../../ui/kit/button.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { useGains } from '../../../../ui/room/kit/gains.tsx'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import { Primary } from '../../../../ui/room/kit/primary.tsx'
import { useSteps } from '../../../../ui/room/kit/steps.ts'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { WallTop } from '../../../../ui/room/kit/wallTop.tsx'
import { Heading } from '../../../../ui/screens/heading.tsx'
import { named } from '../animals.ts'
import type { Guessed } from '../attempt.ts'
import { decides, machineSays, type NeuronAct, type Neurons, sumOf } from '../rules.ts'
import { neuronWords as words } from '../words.ts'
import { Board, useQuestionKeys, useSigned } from './board.tsx'

type Props = WallProps<Neurons, NeuronAct>

export function useAnimalName(): (one: Guessed | undefined) => string {
  const { say } = useSpeaking()
  return (one) => {
    const found = one && named[one.animal]
    return found ? say(found.say) : ''
  }
}

/** Every neuron sets its weight. */
export function Weigh({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const lock = () => act({ type: 'lock' })
  const press = (question: number) => act({ type: 'weigh', question })
  useQuestionKeys(room, state, press)
  return (
    <section class="game neurons">
      <Heading>{say(words.weigh)}</Heading>
      <p class="neurons__hint">{say(words.weighHint)}</p>
      <Board room={room} state={state} press={press} />
      <LockFoot how={say(words.weighHow)} lock={say(words.lockWeights)} onLock={lock} />
    </section>
  )
}

function Top({ state, children }: { readonly state: Neurons; readonly children: string }) {
  const { say } = useSpeaking()
  return <WallTop heading={children} note={say(words.case, { n: state.at + 1, of: state.cases.length })} />
}

/** An animal: whoever says yes stands. */
export function Ask({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const animal = useAnimalName()(state.cases[state.at])
  const lock = () => act({ type: 'lock' })
  const press = (question: number) => act({ type: 'answer', question })
  useQuestionKeys(room, state, press)
  return (
    <section class="game neurons">
      <Top state={state}>{say(words.animal, { animal })}</Top>
      <Board room={room} state={state} answers={state.answers} press={press} />
      <LockFoot how={say(words.askHow)} lock={say(words.lock)} onLock={lock} />
    </section>
  )
}

/** Milliseconds between two neurons that are added up. */
const rest = 650

/** The neurons are added up, one after the other; then what the machine says, and what is so. */
export function Told({ room, state, act }: Props) {
  const { say, lang } = useSpeaking()
  const signed = useSigned()
  const nameOf = useAnimalName()
  const gains = useGains({ teams: room.teams, won: state.won })
  const { at: added, over, skip } = useSteps(state.asked, rest)
  const now = state.cases[state.at]
  if (!now) return null
  const animal = nameOf(now)
  const { answers, weights } = state
  const sum = sumOf(weights.slice(0, added), answers)
  const otherwise = now.facts.some((fact, i) => fact !== answers[i])
  const where = (is: 0 | 1) => say(is === 1 ? words.water : words.land)
  return (
    <section class="game neurons">
      <Top state={state}>{say(over ? verdict(decides(sum), now) : words.adding, { animal })}</Top>
      <Board room={room} state={state} answers={answers} added={added} facts={over ? now.facts : undefined} />
      <ul class="neurons__verdict">
        <li data-right={over ? decides(sum) === now.is : undefined}>
          <span>{say(words.class)}</span>
          <b class="figures">{signed(sum)}</b>
          <span>{over ? where(decides(sum)) : say(words.sum)}</span>
        </li>
        <li data-right={over ? machineSays(now) === now.is : undefined}>
          <span>{say(words.machine)}</span>
          <b class="figures">{over ? percent(lang, Math.max(now.chance, 1 - now.chance)) : '?'}</b>
          <span>{over && where(machineSays(now))}</span>
        </li>
        <li>
          <span>{say(words.data)}</span>
          <b>{over ? where(now.is) : '?'}</b>
        </li>
      </ul>
      {over && otherwise && <p class="neurons__hint">{say(words.factsNot)}</p>}
      <div class="room__foot">
        <p class="room__gains">{over && gains}</p>
        {over ? (
          <Primary iconAfter="next" onPress={() => act({ type: 'on' })}>
            {say(state.at + 1 < state.cases.length ? words.nextAnimal : words.toGuess)}
          </Primary>
        ) : (
          <Button size="large" icon="skip" onPress={skip}>
            {say(roomWords.skip)}
          </Button>
        )}
      </div>
    </section>
  )
}

function verdict(own: 0 | 1, now: Guessed) {
  const machine = machineSays(now) === now.is
  if (own === now.is) return machine ? words.bothRight : words.classRight
  return machine ? words.machineRight : words.bothWrong
}
