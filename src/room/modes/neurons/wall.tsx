/** The wall of the Human Network, a part for each phase. */
import { useHarbour } from '../../../ui/harbour.ts'
import { useSpeaking } from '../../../ui/kit/speaking.ts'
import { LearnOwn } from '../../../ui/room/kit/learnFirst.tsx'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import type { Learned, Recipe } from './attempt.ts'
import type { NeuronAct, Neurons } from './rules.ts'
import { Ask, Told, Weigh } from './wall/cases.tsx'
import { Compare, Guess, Talk } from './wall/compare.tsx'
import { neuronWords as words } from './words.ts'
import './wall.css'

type Props = WallProps<Neurons, NeuronAct>

/** The machine learns first, and says nothing of it. */
function Learn({ state, act }: Props) {
  const { say } = useSpeaking()
  const recipe: Recipe = { questions: state.asked }
  return (
    <LearnOwn
      class="neurons"
      mode="neurons"
      recipes={[recipe]}
      names={[say(words.machine)]}
      secret
      learning={words.learning}
      icon="flag"
      go={words.toWeigh}
      below={<p class="room__credit">{say(words.credit)}</p>}
      onGo={([lane]) => {
        const learned = lane?.outcome?.lab as Learned | undefined
        if (!learned) return
        const { weights, bias, unseen } = learned
        act({ type: 'learned', weights, bias, unseen })
      }}
    />
  )
}

function Wall(props: Props) {
  const seed = useHarbour(({ room }) => room?.session.seed)
  const { state } = props
  // Another animal, or another lesson, begins afresh on the wall.
  const key = `${seed} ${state.at} ${state.phase}`
  switch (state.phase) {
    case 'learn':
      return <Learn key={key} {...props} />
    case 'weigh':
      return <Weigh key={key} {...props} />
    case 'ask':
      return <Ask key={key} {...props} />
    case 'told':
      return <Told key={key} {...props} />
    case 'guess':
      return <Guess key={key} {...props} />
    case 'compare':
      return <Compare key={key} {...props} />
    case 'reflect':
      return <Talk key={key} {...props} />
  }
}

export const face: ModeFace<Neurons, NeuronAct> = {
  order: 5,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 8,
  own: words.own,
  Wall,
  given: () => null,
}
