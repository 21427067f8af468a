/** The wall of the Knob Relay, a part for each phase. */
import type { Level } from '../../../engine/index.ts'
import { useHarbour } from '../../../ui/harbour.ts'
import { OpenedPick } from '../../../ui/room/kit/levelPick.tsx'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import { WithLevel } from '../../../ui/room/kit/withLevel.tsx'
import { baseOf, knobsOf } from './knobs.ts'
import type { Relay, RelayAct } from './rules.ts'
import { Ask, Final, Points, Talk } from './wall/final.tsx'
import { First, Told, Train } from './wall/train.tsx'
import { Turn } from './wall/turn.tsx'
import { relayWords as words } from './words.ts'
import './wall.css'

type Props = WallProps<Relay, RelayAct>

function Wall(props: Props) {
  const { state, act } = props
  if (state.phase === 'pick') {
    const pick = ({ id, setup }: Level) => {
      const knobs = knobsOf(setup)
      act({ type: 'pick', level: id, base: baseOf(setup, knobs), knobs })
    }
    return <OpenedPick ask={words.pick} levels={state.levels} pick={pick} />
  }
  return <WithLevel id={state.level}>{(level) => <Played {...props} level={level} />}</WithLevel>
}

function Played(props: Props & { readonly level: Level }) {
  const seed = useHarbour(({ room }) => room?.session.seed)
  const { state } = props
  // Another turn, or another lesson, begins afresh on the wall.
  const key = `${seed} ${state.turn} ${state.phase}`
  switch (state.phase) {
    case 'pick':
      return null
    case 'first':
      return <First key={key} {...props} />
    case 'turn':
      return <Turn key={key} {...props} />
    case 'train':
      return <Train key={key} {...props} />
    case 'told':
      return <Told key={key} {...props} />
    case 'ask':
      return <Ask key={key} {...props} />
    case 'final':
      return <Final key={key} {...props} />
    case 'points':
      return <Points key={key} {...props} />
    case 'reflect':
      return <Talk key={key} {...props} />
  }
}

export const face: ModeFace<Relay, RelayAct> = {
  order: 3,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 4,
  Wall,
  given: (levels) => levels.map(({ id }) => id),
}
