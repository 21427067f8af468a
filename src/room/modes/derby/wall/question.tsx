/** The question and its answers, as every phase of the Derby shows them. */

import type { Level, Text } from '../../../../engine/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { plainWords } from '../../../../ui/kit/words.tsx'
import { Badge } from '../../../../ui/room/kit/badge.tsx'
import { type TeamId, teamIds } from '../../../teams.ts'
import { backers, type Case, type Derby, letterOf } from '../rules.ts'
import { derbyWords as words } from '../words.ts'

const bandWords = [words.band0, words.band1, words.band2, words.band3] as const

export function caseOf({ at, pool }: Derby): Case | undefined {
  return at === undefined ? undefined : pool[at]
}

/** What an answer says. */
export function answerOf(one: Case, level: Level, choice: number): Text | undefined {
  return one.ask === 'share' ? bandWords[choice] : level.predict.choices[choice]
}

/** The recipes that are tried for a case, in the lanes' order. */
export function recipesOf(one: Case, level: Level): readonly unknown[] {
  const { tries = [] } = level.predict
  return one.try === undefined ? tries : tries.slice(one.try, one.try + 1)
}

/** What differs in the recipe that is tried, where each of the level's answers is one recipe. */
export function triedIn({ try: at }: Case, { choices, tries = [] }: Level['predict']): Text | undefined {
  return at !== undefined && tries.length === choices.length ? choices[at] : undefined
}

export function useQuestion(one: Case, level: Level): { readonly ask: string; readonly what?: string } {
  const { say } = useSpeaking()
  if (one.ask === 'own') return { ask: plainWords(say(level.predict.ask)) }
  const choice = triedIn(one, level.predict)
  return { ask: say(words.shareAsk), what: plainWords(say(choice ?? level.predict.ask)) }
}

interface AnswersProps {
  readonly derby: Derby
  readonly one: Case
  readonly level: Level
  readonly teams: number
  /** After the lock: who stands where, and what it is worth. */
  readonly open: boolean
  readonly right?: readonly number[]
  /** Before the lock: the answer whose teams are asked for, and what a press of an answer does. */
  readonly asking?: number | undefined
  readonly ask?: (choice: number) => void
}

export function Answers({ derby, one, level, teams, open, right, asking, ask }: AnswersProps) {
  const { say } = useSpeaking()
  const many = backers(derby)
  return (
    <ol class="derby__answers" data-many={derby.order.length}>
      {derby.order.map((choice, place) => {
        const text = answerOf(one, level, choice)
        const chose = many[place] ?? 0
        return (
          <li
            key={choice}
            class="derby__answer"
            data-asked={(ask && asking === choice) || undefined}
            data-right={right?.includes(choice) || undefined}
            data-wrong={(right && !right.includes(choice)) || undefined}
          >
            <kbd class="derby__letter">{letterOf(place)}</kbd>
            {ask ? (
              <button
                type="button"
                class="derby__text derby__whole"
                aria-pressed={asking === choice}
                onClick={() => ask(choice)}
              >
                {text ? say(text) : ''}
              </button>
            ) : (
              <span class="derby__text">{text ? say(text) : ''}</span>
            )}
            {open && (
              <span class="derby__backers">
                {backersOf(derby, choice).map((team) => (
                  <Badge key={team} of={team} size="small" />
                ))}
                {chose > 0 && (
                  <span class="derby__odds figures">
                    {say(words.times, { n: (1 + (teams - chose) / teams).toFixed(1) })}
                  </span>
                )}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

export function backersOf({ picks }: Derby, choice: number): TeamId[] {
  return teamIds.filter((team) => picks[team] === choice)
}
