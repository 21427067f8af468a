import type { Text } from '../../../../engine/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import {
  accuracyOf,
  approvedOf,
  bothOf,
  type Counts,
  filesOf,
  type Group,
  gapOf,
  groups,
  type Line,
  type Tally,
  tallyOf,
} from '../counts.ts'
import { fairnessWords as words } from '../words.ts'
import { GroupMark } from './groupMark.tsx'
import { groupMark, groupWords, usePercent } from './names.ts'

interface BarsProps {
  readonly counts: Counts
  readonly line: Line
  /** Whose files they are. */
  readonly on: Text
  /** How much of the bars is told, 0..1; the figures wait for the end. */
  readonly told?: number
}

/** Both groups, as many approved as a bar says, and what was right in it. */
export function Bars({ counts, line, on, told = 1 }: BarsProps) {
  const { say } = useSpeaking()
  const percent = usePercent()
  const over = told >= 1
  return (
    <div class="fairness__bars">
      {groups.map((group) => (
        <Bar key={group} group={group} tally={tallyOf(counts, group, line[group])} told={told} />
      ))}
      <p class="fairness__sum figures">
        <span class="fairness__on">{say(on)}</span>
        <span data-waits={!over || undefined}>
          {say(words.accuracy, { n: percent(accuracyOf(bothOf(counts, line))) })}
        </span>
        <span data-waits={!over || undefined}>
          {say(words.gap, { n: Math.round(gapOf(counts, line) * 100) })}
        </span>
      </p>
    </div>
  )
}

/** Approved from the left, refused from the right; a dashed part was wrong. */
const parts = [
  { of: 'rightYes', words: words.rightYes, right: true },
  { of: 'wrongYes', words: words.wrongYes, right: false },
  { of: 'wrongNo', words: words.wrongNo, right: false },
  { of: 'rightNo', words: words.rightNo, right: true },
] as const satisfies readonly { readonly of: keyof Tally; readonly words: unknown; readonly right: boolean }[]

interface BarProps {
  readonly group: Group
  readonly tally: Tally
  readonly told: number
}

function Bar({ group, tally, told }: BarProps) {
  const { say } = useSpeaking()
  const percent = usePercent()
  const mark = groupMark(group)
  const all = Math.max(1, filesOf(tally))
  const over = told >= 1
  return (
    <section class="fairness__group" style={`--team: ${mark.colour}`}>
      <span class="fairness__mark">
        <GroupMark of={group} />
      </span>
      <h3 class="fairness__name">{say(groupWords[group])}</h3>
      <b class="fairness__share figures">
        {over ? say(words.approved, { n: percent(approvedOf(tally)) }) : '…'}
      </b>
      <div class="fairness__bar" aria-hidden="true">
        {parts.map(({ of }) => (
          <span
            key={of}
            data-part={of}
            style={`inline-size: ${((tally[of] / all) * told * 100).toFixed(2)}%`}
          />
        ))}
      </div>
      <ul class="fairness__parts">
        {parts.map(({ of, words: name, right }) => (
          <li key={of} data-part={of} data-right={right || undefined}>
            <span class="fairness__swatch" data-part={of} aria-hidden="true" />
            <b class="figures">{Math.round(tally[of] * told)}</b> {say(name)}{' '}
            <span aria-hidden="true">{right ? '✓' : '✗'}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
