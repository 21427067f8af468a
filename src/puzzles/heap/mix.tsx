import { useState } from 'preact/hooks'
import { Button, Card, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import type { Lab } from './events.ts'
import { Garment } from './garment.tsx'
import { blend } from './garments.ts'
import { Bars } from './lamp.tsx'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import { samples } from './samples.ts'
import type { Recipe, Setup } from './schema.ts'

interface MixProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab
  readonly act: (action: Action) => void
}

/** Two pieces laid over each other, and the point at which the answer tips; it may be donated last. */
export function Mix({ setup, recipe, lab, act }: MixProps) {
  const { say } = useSpeaking()
  const [mixed, change] = useState(() => recipe.mixed ?? { of: 0, with: 8, part: 5 })
  const coming = JSON.stringify(recipe.mixed) === JSON.stringify(mixed)
  const ink = blend(samples[mixed.of]?.ink ?? '', samples[mixed.with]?.ink ?? '', mixed.part)
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.mixAbout)}</p>
        <div class="heap-lit">
          <Garment ink={ink} size={8} label={say(words.piece)} />
          <div class="stack stack--snug">
            <Row
              label={say(words.below)}
              setup={setup}
              value={mixed.of}
              not={mixed.with}
              onChange={(of) => change({ ...mixed, of })}
            />
            <Row
              label={say(words.above)}
              setup={setup}
              value={mixed.with}
              not={mixed.of}
              onChange={(over) => change({ ...mixed, with: over })}
            />
          </div>
        </div>
        <Slider
          label={say(words.part)}
          min={0}
          max={10}
          value={mixed.part}
          format={(n) => `${n * 10}%`}
          onChange={(part) => change({ ...mixed, part })}
        />
        <Bars {...{ setup, lab, ink }} />
        <Button pressed={coming} onPress={() => act({ type: 'mix', ...(!coming && { mixed }) })}>
          {say(coming ? words.invited : words.invite)}
        </Button>
      </div>
    </Card>
  )
}

interface RowProps {
  readonly label: string
  readonly setup: Setup
  readonly value: number
  /** The one that lies on the other side already. */
  readonly not: number
  readonly onChange: (to: number) => void
}

function Row({ label, setup, value, not, onChange }: RowProps) {
  const { lang } = useSpeaking()
  return (
    <fieldset class="heap-samples heap-set" aria-label={label}>
      {samples.map(({ ink, truth }, i) => (
        <Chip
          key={ink}
          class="heap-sample"
          aria-label={`${setup.classes[truth]?.name[lang] ?? ''} ${1 + (i % 2)}`}
          pressed={value === i}
          disabled={not === i}
          onPress={() => onChange(i)}
        >
          <Garment ink={ink} size={1.6} />
        </Chip>
      ))}
    </fieldset>
  )
}
