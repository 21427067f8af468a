import type { RunEvent } from '../../../engine/index.ts'
import { number } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { Icon } from '../../kit/icon.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import './tally.css'

interface TallyProps {
  readonly events: readonly RunEvent[]
  readonly at: number
  readonly shown: number
}

/** Right and wrong so far, as counts and as a row of small marks. */
export function Tally({ events, at, shown }: TallyProps) {
  const judged = events.map((event) => event.right)
  // A row of marks only where every case has its own moment.
  const few = judged.filter((one) => one !== undefined).length <= 60 && events.every(({ count }) => !count)
  return (
    <div class="tally">
      <Counts events={events.slice(0, shown)} />
      {few && (
        <span class="tally__row" aria-hidden="true">
          {judged.map((one, i) =>
            one === undefined ? null : (
              <span key={i} data-at={i === at || undefined} data-right={i < shown ? one : undefined} />
            ),
          )}
        </span>
      )}
    </div>
  )
}

/** How many cases of a contest went right and how many wrong. */
export function Counts({ events }: Pick<TallyProps, 'events'>) {
  const { lang, say } = useSpeaking()
  const right = events.reduce((sum, { right, count }) => sum + (count?.right ?? Number(right === true)), 0)
  const wrong = events.reduce((sum, { right, count }) => sum + (count?.wrong ?? Number(right === false)), 0)
  return (
    <>
      <span class="tally__count tally__count--right figures">
        <Icon name="check" />
        {say(levelWords.right, { n: number(lang, right) })}
      </span>
      <span class="tally__count tally__count--wrong figures">
        <Icon name="close" />
        {say(levelWords.wrong, { n: number(lang, wrong) })}
      </span>
    </>
  )
}
