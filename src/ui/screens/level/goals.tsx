import type { Condition, Goal, Lang, Level } from '../../../engine/index.ts'
import { fill } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { sayFigure, type Wording } from '../../../i18n/reasons.ts'
import { useHarbour } from '../../harbour.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Stars } from '../../kit/stars.tsx'

/** What each star asks, in words; those already won are lit. */
export function Goals({ level, wording }: { readonly level: Level; readonly wording: Wording }) {
  const { lang } = useSpeaking()
  const won = useHarbour((state) => state.progress.levels[level.id]?.stars ?? 0)
  return (
    <ol class="goals">
      {[...level.goals]
        .sort((a, b) => a.stars - b.stars)
        .map((goal) => (
          <li key={goal.stars} class="goals__one" data-won={won >= goal.stars || undefined}>
            <Stars won={won >= goal.stars ? goal.stars : 0} of={goal.stars} />
            <span>{sayGoal(goal, wording, lang)}</span>
          </li>
        ))}
    </ol>
  )
}

/** "at least 93% of unseen parcels and at most 3,000 weights". */
export function sayGoal(goal: Goal, wording: Wording, lang: Lang): string {
  const limits = Object.entries(goal.within ?? {}).map(([name, most]) =>
    fill(levelWords.atMost[lang], { figure: sayFigure('cost', name, most, wording, lang) }),
  )
  return [sayCondition(goal.when, wording, lang), ...limits].join(levelWords.and[lang])
}

function sayCondition(when: Condition, wording: Wording, lang: Lang): string {
  const each = (all: readonly Condition[]) => all.map((one) => sayCondition(one, wording, lang))
  if ('all' in when) return each(when.all).join(levelWords.and[lang])
  if ('any' in when) return each(when.any).join(levelWords.or[lang])
  if ('not' in when) return fill(levelWords.not[lang], { what: sayCondition(when.not, wording, lang) })
  const [phrase, asked] =
    'atLeast' in when ? [levelWords.atLeast, when.atLeast] : [levelWords.atMost, when.atMost]
  return fill(phrase[lang], { figure: sayFigure('metric', when.metric, asked, wording, lang) })
}
