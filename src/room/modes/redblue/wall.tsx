/** The wall of Red v Blue, a part for each phase. */
import { roomWords } from '../../../i18n/room.ts'
import { useHarbour } from '../../../ui/harbour.ts'
import { useSpeaking } from '../../../ui/kit/speaking.ts'
import { LearnOwn } from '../../../ui/room/kit/learnFirst.tsx'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import type { Learned, Recipe } from './attempt.ts'
import { attackedOf, type RedBlue, type RedBlueAct } from './rules.ts'
import { Blue } from './wall/blue.tsx'
import { Red } from './wall/red.tsx'
import { Sides } from './wall/sides.tsx'
import { Talk, Told } from './wall/told.tsx'
import { redBlueWords as words } from './words.ts'
import './wall.css'

type Props = WallProps<RedBlue, RedBlueAct>

/** The model learns: first alone, then to look at what Red did, then with what Blue chose. */
function Learn({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const { phase } = state
  const first = phase === 'learn'
  const recipe: Recipe = {
    extra: state.chosen.flatMap((i) => state.pool[i] ?? []),
    ...(!first && { attacked: attackedOf(state) }),
  }
  return (
    <LearnOwn
      class="redblue"
      mode="redblue"
      recipes={[recipe]}
      names={[say(words.model)]}
      secret={!first}
      learning={first ? words.learning : phase === 'attack' ? words.reading : words.learningAnew}
      icon={first ? 'flag' : 'eye'}
      go={first ? words.toRed : roomWords.reveal}
      above={!first && <Sides room={room} state={state} />}
      below={
        first && (
          <>
            <p class="redblue__about">{say(words.about)}</p>
            <p class="room__credit">{say(words.credit)}</p>
          </>
        )
      }
      onGo={([lane]) => {
        const learned = lane?.outcome?.lab as Learned | undefined
        if (!learned) return
        const { accuracy, sure, shares, pool } = learned
        if (phase === 'learn') act({ type: 'learned', accuracy, sure })
        else if (phase === 'attack') act({ type: 'attacked', shares, pool })
        else act({ type: 'defended', shares, accuracy })
      }}
    />
  )
}

function Wall(props: Props) {
  const seed = useHarbour(({ room }) => room?.session.seed)
  const { state } = props
  // Another half, or another lesson, begins afresh on the wall.
  const key = `${seed} ${state.half} ${state.phase}`
  switch (state.phase) {
    case 'learn':
    case 'attack':
    case 'defend':
      return <Learn key={key} {...props} />
    case 'red':
      return <Red key={key} {...props} />
    case 'blue':
      return <Blue key={key} {...props} />
    case 'hit':
    case 'held':
      return <Told key={key} {...props} />
    case 'reflect':
      return <Talk key={key} {...props} />
  }
}

export const face: ModeFace<RedBlue, RedBlueAct> = {
  order: 4,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 8,
  own: words.own,
  Wall,
  given: () => null,
}
