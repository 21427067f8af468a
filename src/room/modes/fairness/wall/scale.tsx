import { markOf } from '../../../../look/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import type { Team } from '../../../teams.ts'
import { bins, groups, type Line } from '../counts.ts'
import { type Fairness, wishOf } from '../rules.ts'
import { sideBySide } from '../sideBySide.ts'
import { fairnessWords as words } from '../words.ts'
import { GroupMark } from './groupMark.tsx'
import { groupMark, usePercent } from './names.ts'

interface ScaleProps {
  readonly state: Fairness
  readonly teams: readonly Team[]
  readonly line: Line
  readonly apart: boolean
}

const along = (threshold: number) => `${((threshold / bins) * 100).toFixed(1)}%`
/** Between two badges, in steps of the scale: a badge is nearly as wide as a step. */
const gap = 1

/** From 0 to 100%: every team's wish as its badge, and the line between the wishes. */
export function Scale({ state, teams, line, apart }: ScaleProps) {
  const { say } = useSpeaking()
  const percent = usePercent()
  const spoken = state.of ?? 0
  const wishes = teams.map(({ id }) => wishOf(state, id)[spoken])
  const stands = sideBySide(wishes, gap, bins)
  const shown = apart ? groups : ([0] as const)
  const together = line[0] === line[1]
  return (
    <div class="fairness__scale" data-apart={apart || undefined}>
      <div class="fairness__wishes">
        <ul>
          {teams.map(({ id }, i) => (
            <li key={id} style={`inset-inline-start: ${along(stands[i] ?? 0)}`}>
              <Badge of={id} size="small" />
            </li>
          ))}
        </ul>
        {/* From each badge to what its team wishes: several may wish the same. */}
        <svg
          class="fairness__stems"
          viewBox={`0 0 ${bins} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {teams.map(({ id }, i) => (
            <path key={id} d={`M${stands[i] ?? 0} 0L${wishes[i] ?? 0} 1`} stroke={markOf(id).colour} />
          ))}
        </svg>
      </div>
      <div class="fairness__axis" aria-hidden="true">
        {[0, 5, 10, 15, 20].map((at) => (
          <span key={at} style={`inset-inline-start: ${along(at)}`}>
            {percent(at / bins)}
          </span>
        ))}
        {shown.map((group) => (
          <i
            key={group}
            class="fairness__line"
            style={`inset-inline-start: ${along(line[group])}${apart ? `; --team: ${groupMark(group).colour}` : ''}${together ? `; --beside: ${group * 2 - 1}` : ''}`}
          >
            {apart && <GroupMark of={group} />}
          </i>
        ))}
      </div>
      <p class="fairness__from">
        {shown.map((group) => (
          <b key={group} class="figures" style={apart ? `color: ${groupMark(group).colour}` : undefined}>
            {apart && <GroupMark of={group} />} {say(words.approveFrom, { n: percent(line[group] / bins) })}
          </b>
        ))}
      </p>
    </div>
  )
}
