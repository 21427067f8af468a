import { markOf } from '../../../../look/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { teamOf, useTeamName } from '../../../../ui/room/kit/badge.tsx'
import type { Team } from '../../../teams.ts'
import type { LaneOf } from '../rules.ts'
import { raceWords as words } from '../words.ts'

/** What a lane is called, and its colour. */
export function useLaneName(teams: readonly Team[]): (lane: LaneOf) => string {
  const { say } = useSpeaking()
  const nameOf = useTeamName()
  // A ghost's team is another class's: it is called by its animal.
  return ({ team, ghost }) =>
    ghost ? say(words.ghost, { team: nameOf({ id: team }) }) : nameOf(teamOf(teams, team))
}

export const laneKey = ({ team, ghost }: LaneOf): string => `${team}${ghost ? ' ghost' : ''}`

/** A ghost is paler than the team whose animal it shares. */
export const laneColour = ({ team, ghost }: LaneOf): string =>
  ghost ? `color-mix(in srgb, ${markOf(team).colour} 45%, #8590c0)` : markOf(team).colour
