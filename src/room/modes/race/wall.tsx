/** The wall of the race, a part for each phase. */
import { useHarbour } from '../../../ui/harbour.ts'
import type { ModeFace, WallProps } from '../../../ui/room/kit/wall.ts'
import type { Race, RaceAct } from './rules.ts'
import { Bet } from './wall/bet.tsx'
import { Build } from './wall/build.tsx'
import { Pick } from './wall/pick.tsx'
import { Podium, Talk } from './wall/points.tsx'
import { Run } from './wall/run.tsx'
import { raceWords as words } from './words.ts'
import './wall.css'

function Wall(props: WallProps<Race, RaceAct>) {
  const seed = useHarbour(({ room }) => room?.session.seed)
  const { state, room } = props
  const key = `${seed} ${room.rounds.length} ${state.phase}`
  switch (state.phase) {
    case 'pick':
      return <Pick key={key} {...props} />
    case 'build':
      return <Build key={key} {...props} />
    case 'bet':
      return <Bet key={key} {...props} />
    case 'racing':
      return <Run key={key} {...props} />
    case 'points':
      return <Podium key={key} {...props} />
    case 'reflect':
      return <Talk key={key} {...props} />
  }
}

export const face: ModeFace<Race, RaceAct> = {
  order: 9,
  title: words.title,
  rules: [words.rules1, words.rules2, words.rules3],
  minutes: 12,
  Wall,
  given: (levels) => levels.map(({ id }) => id),
}
