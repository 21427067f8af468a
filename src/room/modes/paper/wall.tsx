/** The wall of the Paper Network, a part for each phase. */
import type { Level } from '../../../engine/index.ts'
import { useHarbour } from '../../../ui/harbour.ts'
import { OpenedPick } from '../../../ui/room/kit/levelPick.tsx'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import { WithLevel } from '../../../ui/room/kit/withLevel.tsx'
import type { Paper, PaperAct } from './rules.ts'
import { examplesOf, hardestOf, tableOf } from './table.ts'
import { Ask, Machine, Talk } from './wall/machine.tsx'
import { Reveal, Turn } from './wall/turn.tsx'
import { paperWords as words } from './words.ts'
import './wall.css'

type Props = WallProps<Paper, PaperAct>

function Wall(props: Props) {
  const { state, act } = props
  if (state.phase === 'pick') {
    const pick = ({ id, setup }: Level) => {
      const table = tableOf(setup)
      if (!table) return
      const of = hardestOf(table)
      act({ type: 'pick', level: id, of, examples: examplesOf(table, of) })
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
    case 'turn':
      return <Turn key={key} {...props} />
    case 'locked':
    case 'told':
      return <Reveal key={key} {...props} />
    case 'ask':
      return <Ask key={key} {...props} />
    case 'machine':
      return <Machine key={key} {...props} />
    case 'reflect':
      return <Talk key={key} {...props} />
  }
}

export const face: ModeFace<Paper, PaperAct> = {
  order: 8,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 8,
  Wall,
  given: (levels) => levels.map(({ id }) => id),
}
