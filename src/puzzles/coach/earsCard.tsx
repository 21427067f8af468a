import { useMemo } from 'preact/hooks'
import { ByHand } from '../../ui/kit/byHand.tsx'
import { Icon } from '../../ui/kit/icon.tsx'
import { useSpeaking } from '../../ui/kit/index.ts'
import type { Lab } from './events.ts'
import { rowOf } from './learners.ts'
import { toneName } from './nameOf.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { TryPicture } from './tryPicture.tsx'
import type { View } from './view.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly view: View
  readonly decide: (action: Action) => void
}

/** The learners whom the player judges before the coach does: by ear, or by the contour beside the textbook’s. */
export function EarsCard({ setup, recipe, lab, view, decide }: Props) {
  const { lang, say } = useSpeaking()
  const row = useMemo(() => rowOf(setup), [setup])
  const truths = useMemo(() => row.map(({ slip }) => Number(slip)), [row])
  if (!setup.byHand) return null
  return (
    <ByHand
      row={setup.byHand}
      sense="ears"
      ask={say(words.fineOrAgain)}
      names={[say(words.fine), say(words.again)]}
      truths={truths}
      hand={recipe.hand ?? []}
      raced={lab?.raced}
      trained={lab !== undefined}
      view={view}
      onName={(as) => decide({ type: 'name', as })}
      picture={(nth, small) => {
        const one = row[nth]
        if (!one) return null
        const tone = toneName(setup, one.asked, lang)
        return (
          <span class={small ? 'coach-try coach-try--small' : 'coach-try'}>
            <TryPicture setup={setup} one={one} />
            {!small && (
              <button
                type="button"
                class="chip"
                onClick={() => view.set({ song: { pitches: one.pitches, by: one } })}
              >
                <Icon name="sound" />
                {say(words.hear, { tone })}
              </button>
            )}
          </span>
        )
      }}
    />
  )
}
