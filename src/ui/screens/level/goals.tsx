import { useId, useState } from 'preact/hooks'
import type { Goal, Level } from '../../../engine/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import type { Wording } from '../../../i18n/reasons.ts'
import { useHarbour } from '../../harbour.ts'
import { Icon } from '../../kit/icon.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Stars } from '../../kit/stars.tsx'
import { Words } from '../../kit/words.tsx'
import { Lantern } from './daily.ts'
import { glance, sayGoal } from './sayGoal.ts'
import './goals.css'

interface GoalsProps {
  readonly level: Level
  readonly wording: Wording
}

/** What the stars ask: the figures at a glance, the sentences when opened. */
export function Asked({ level, wording }: GoalsProps) {
  const { lang, say } = useSpeaking()
  const id = useId()
  const [open, setOpen] = useState(false)
  const daily = useHarbour(({ play }) => play?.daily !== undefined)
  return (
    <div class="asked">
      <button
        type="button"
        class="asked__glance"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="unseen">{say(levelWords.goals)}</span>
        <span class="asked__stars figures" aria-hidden="true">
          {inOrder(level.goals).map((goal) => (
            <span key={goal.stars}>
              {daily ? <Lantern lit /> : '★'.repeat(goal.stars)} {glance(goal, wording, lang)}
            </span>
          ))}
        </span>
        <Icon name="down" />
      </button>
      <div id={id} class="asked__all" hidden={!open}>
        <Goals level={level} wording={wording} />
      </div>
    </div>
  )
}

/** What each star asks, in words; those already won are lit. */
function Goals({ level, wording }: GoalsProps) {
  const { lang } = useSpeaking()
  const daily = useHarbour(({ play }) => play?.daily !== undefined)
  const won = useHarbour((state) => state.progress.levels[level.id]?.stars ?? 0)
  return (
    <ol class="goals">
      {inOrder(level.goals).map((goal) => (
        <li key={goal.stars} class="goals__one" data-won={won >= goal.stars || undefined}>
          {daily ? (
            <Lantern lit={won >= goal.stars} />
          ) : (
            <Stars won={won >= goal.stars ? goal.stars : 0} of={goal.stars} />
          )}
          <span>
            <Words of={sayGoal(goal, wording, lang)} explain />
          </span>
        </li>
      ))}
    </ol>
  )
}

const inOrder = (goals: readonly Goal[]) => [...goals].sort((a, b) => a.stars - b.stars)
