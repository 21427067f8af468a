import { Slider, useSpeaking } from '../../ui/kit/index.ts'
import { TrainingKnobs } from '../../ui/kit/trainingKnobs.tsx'
import { varied, words } from './panelWords.ts'
import type { PartProps } from './props.ts'
import { mostVaried } from './writing.ts'

/** How much practice cards vary, how many there are, and how many filters look at them. */
export function PracticeCard({ setup, recipe, lab, stale, decide }: PartProps & { readonly stale: boolean }) {
  const { say } = useSpeaking()
  const of = setup.tray * setup.characters.length
  return (
    <div class="stack stack--snug">
      <p>
        <strong>{say(words.vary)}</strong>
        <br />
        <span class="note note--small">{say(words.compare)}</span>
      </p>
      <div class="strokes-vary">
        {setup.vary.map((one) => (
          <Slider
            key={one}
            label={say(varied[one].name)}
            note={say(varied[one].note)}
            min={0}
            max={mostVaried}
            value={recipe.vary[one]}
            onChange={(to) => decide({ type: 'vary', of: one, to })}
          />
        ))}
      </div>
      <TrainingKnobs
        knobs={[
          {
            name: 'cards',
            label: words.cards,
            note: say(words.cardsNote, { n: recipe.cards * setup.characters.length }),
          },
          { name: 'filters', label: words.filters, note: say(words.filtersNote) },
        ]}
        setup={setup}
        recipe={recipe}
        act={decide}
      />
      <p aria-live="polite" class={stale ? 'warn' : ''}>
        {lab && (stale ? say(words.earlier) : say(words.reads, { n: Math.round(lab.accuracy * of), of }))}
      </p>
    </div>
  )
}
