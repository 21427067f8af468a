import type { Refusal } from '../../../engine/index.ts'
import { percent } from '../../../i18n/index.ts'
import { roomWords as words } from '../../../i18n/room.ts'
import type { Lane } from '../../../store/room.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import './learning.css'

const [width, height] = [600, 200]
/** Of a curve: more are not seen. */
const mostPoints = 160

export interface LearningProps {
  readonly lanes: readonly Lane[]
  readonly names: readonly string[]
  /** Says why a recipe was refused, where there may be any. */
  readonly sayWhy?: ((why: Refusal) => string) | undefined
  /** The figure waits for a press: only the curve is seen. */
  readonly secret?: boolean | undefined
}

/** Models while they learn: each with its curve growing, its share of known cases, and how far it is. */
export function Learning({ lanes, names, sayWhy, secret }: LearningProps) {
  const { lang } = useSpeaking()
  const top = Math.max(1e-6, ...lanes.flatMap(({ losses }) => losses))
  return (
    <ul class="learning" data-many={lanes.length > 3 || undefined} data-full={lanes.length > 6 || undefined}>
      {lanes.map((lane, i) => (
        <li key={names[i]} class="learning__one" data-status={lane.status}>
          <p class="learning__name">{names[i]}</p>
          <svg
            class="learning__curve"
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path class="learning__floor" d={`M0 ${height - 2}H${width}`} />
            <path class="learning__line" d={curve(lane, top)} />
          </svg>
          <p class="learning__figure figures">{secret ? '?' : percent(lang, lane.accuracy ?? lane.done)}</p>
          <Status lane={lane} sayWhy={sayWhy} />
        </li>
      ))}
    </ul>
  )
}

/** A training without a loss (a table looked up, a program) draws how far it is. */
function curve({ losses, done }: Lane, top: number): string {
  if (losses.length < 2) return `M0 ${height - 8}H${done * width}`
  const last = losses.length - 1
  const far = Math.max(done, 0.02) * width
  const every = Math.ceil(losses.length / mostPoints)
  return losses
    .flatMap((loss, i) => (i % every === 0 || i === last ? [[loss, i] as const] : []))
    .map(
      ([loss, i]) =>
        `${i ? 'L' : 'M'}${((i / last) * far).toFixed(1)} ${(6 + (1 - loss / top) * (height - 14)).toFixed(1)}`,
    )
    .join('')
}

function Status({ lane, sayWhy }: { readonly lane: Lane; readonly sayWhy: LearningProps['sayWhy'] }) {
  const { say } = useSpeaking()
  if (lane.status === 'failed') return <p class="learning__why">{say(words.failed)}</p>
  if (lane.status !== 'refused') return null
  return <p class="learning__why">{lane.why ? sayWhy?.(lane.why) : say(words.refused)}</p>
}
