import { LevelPick } from '../../../../ui/room/kit/levelPick.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import type { Race, RaceAct } from '../rules.ts'
import { raceWords as words } from '../words.ts'

/** Every level there is. */
export function Pick({ state, act }: WallProps<Race, RaceAct>) {
  return <LevelPick ask={words.pick} levels={state.levels} pick={(level) => act({ type: 'pick', level })} />
}
