import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import type { Team } from '../../../teams.ts'
import { bins, groups, type Line } from '../counts.ts'
import { type Fairness, wishOf } from '../rules.ts'
import { fairnessWords as words } from '../words.ts'
import { groupMark, usePercent } from './names.ts'

interface ScaleProps {
  readonly state: Fairness
  readonly teams: readonly Team[]
  readonly line: Line
  readonly apart: boolean
}

const along = (threshold: number) => `${((threshold / bins) * 100).toFixed(1)}%`

/** From 0 to 100%: every team's wish as its badge, and the line between the wishes. */
export function Scale({ state, teams, line, apart }: ScaleProps) {
  const { say } = useSpeaking()
  const percent = usePercent()
  const spoken = state.of ?? 0
  const wishes = teams.map(({ id }) => wishOf(state, id)[spoken])
  const shown = apart ? groups : ([0] as const)
  return (
    <div class="fairness__scale" data-apart={apart || undefined}>
      <ul class="fairness__wishes">
        {teams.map(({ id }, i) => {
          const wish = wishes[i] ?? 0
          const alike = (some: readonly number[]) => some.filter((one) => one === wish).length
          // Those with the same wish stand side by side around it.
          const beside = alike(wishes.slice(0, i)) - (alike(wishes) - 1) / 2
          return (
            <li key={id} style={`inset-inline-start: ${along(wish)}; --beside: ${beside}`}>
              <Badge of={id} size="small" />
            </li>
          )
        })}
      </ul>
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
            style={`inset-inline-start: ${along(line[group])}${apart ? `; --team: ${groupMark(group).colour}` : ''}`}
          />
        ))}
      </div>
      <p class="fairness__from">
        {shown.map((group) => (
          <b key={group} class="figures" style={apart ? `color: ${groupMark(group).colour}` : undefined}>
            {say(words.approveFrom, { n: percent(line[group] / bins) })}
          </b>
        ))}
      </p>
    </div>
  )
}
