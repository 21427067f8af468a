import type { ComponentChildren } from 'preact'
import { roomWords as words } from '../../../i18n/room.ts'
import { standsAt, type Told } from '../../../room/lanes.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import './lanes.css'

export interface LaneRow {
  readonly key: string
  /** What stands before it: a letter, a badge. */
  readonly head: ComponentChildren
  readonly name: string
  readonly told: Told
  /** CSS colour. */
  readonly colour: string
}

export interface LanesProps {
  readonly rows: readonly LaneRow[]
  readonly at: number
  readonly of: number
  /** Keys of those that lead, once it is over. */
  readonly winners?: readonly string[] | undefined
}

/** Parallel lanes of one contest: how many are right is how far each has come. */
export function Lanes({ rows, at, of, winners }: LanesProps) {
  const { say } = useSpeaking()
  return (
    <ol class="lanes" style={`--lanes: ${rows.length}`}>
      {rows.map(({ key, head, name, told, colour }) => {
        const now = standsAt(told, at, of)
        const all = told.pace.at(-1)?.done ?? 0
        const right = now?.right ?? 0
        const share = all === 0 ? 0 : right / all
        return (
          <li
            key={key}
            class="lanes__one"
            style={`--team: ${colour}`}
            data-won={winners?.includes(key) || undefined}
          >
            <span class="lanes__head">{head}</span>
            <span class="lanes__name">{name}</span>
            <span class="lanes__track" aria-hidden="true">
              <span class="lanes__done" style={`scale: ${all === 0 ? 0 : (now?.done ?? 0) / all} 1`} />
              <span class="lanes__right" style={`scale: ${share} 1`} />
            </span>
            <span class="lanes__count figures">{say(words.rightOf, { n: right, of: all })}</span>
          </li>
        )
      })}
    </ol>
  )
}
