/** The wall of the Fairness Jury, a part for each phase. */
import { useHarbour } from '../../../ui/harbour.ts'
import { useSpeaking } from '../../../ui/kit/speaking.ts'
import { LearnOwn } from '../../../ui/room/kit/learnFirst.tsx'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import type { Learned } from './attempt.ts'
import type { Fairness, FairnessAct } from './rules.ts'
import { Cards, Locked, Talks } from './wall/talks.tsx'
import { Talk, Told } from './wall/told.tsx'
import { fairnessWords as words } from './words.ts'
import './wall.css'

type Props = WallProps<Fairness, FairnessAct>

/** The model is always the same: nobody decides anything about it. */
const recipes = [{}]

function Learn({ act }: Props) {
  const { say } = useSpeaking()
  return (
    <LearnOwn
      class="fairness"
      mode="fairness"
      recipes={recipes}
      names={[say(words.model)]}
      learning={words.learning}
      icon="flag"
      go={words.toCards}
      below={
        <>
          <p class="fairness__about">{say(words.about)}</p>
          <p class="room__credit">{say(words.credit)}</p>
        </>
      }
      onGo={([lane]) => {
        const learned = lane?.outcome?.lab as Learned | undefined
        if (learned) act({ type: 'learned', sets: learned.sets })
      }}
    />
  )
}

function Wall(props: Props) {
  const seed = useHarbour(({ room }) => room?.session.seed)
  const { state } = props
  // Another round, or another lesson, begins afresh on the wall.
  const key = `${seed} ${state.round} ${state.phase}`
  switch (state.phase) {
    case 'learn':
      return <Learn key={key} {...props} />
    case 'cards':
      return <Cards key={key} {...props} />
    case 'talk':
      return <Talks key={key} {...props} />
    case 'locked':
      return <Locked key={key} {...props} />
    case 'told':
      return <Told key={key} {...props} />
    case 'reflect':
      return <Talk key={key} {...props} />
  }
}

export const face: ModeFace<Fairness, FairnessAct> = {
  order: 6,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 10,
  own: words.own,
  Wall,
  given: () => null,
}
