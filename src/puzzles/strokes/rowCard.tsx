import { useMemo } from 'preact/hooks'
import { ByHand } from '../../ui/kit/byHand.tsx'
import { useSpeaking } from '../../ui/kit/index.ts'
import { rowOf, type Written } from './cards.ts'
import { levelStrokes } from './levelStrokes.ts'
import { LinesPicture } from './linesPicture.tsx'
import { words } from './panelWords.ts'
import type { PartProps } from './props.ts'

/** The cards that the player names before the model: by eye, as they were written. */
export function RowCard({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const cards = useMemo(() => rowOf(setup), [setup])
  const truths = useMemo(() => cards.map(({ truth }) => truth), [cards])
  if (!setup.byHand) return null
  const told = ({ lines }: Written) => levelStrokes(lines).join(say(words.between))
  return (
    <ByHand
      row={setup.byHand}
      sense="eyes"
      ask={say(words.whichSign)}
      names={setup.characters.map(({ name }) => name[lang])}
      truths={truths}
      hand={recipe.hand ?? []}
      raced={lab?.raced}
      trained={lab !== undefined}
      view={view}
      onName={(as) => decide({ type: 'name', as })}
      picture={(nth, small) => {
        const card = cards[nth]
        return (
          card && (
            <span class={small ? 'strokes-card strokes-card--small' : 'strokes-card'}>
              <LinesPicture of={card} label={say(words.aCard, { n: nth + 1, wide: told(card) })} />
            </span>
          )
        )
      }}
    />
  )
}
