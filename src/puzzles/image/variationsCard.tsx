import { useMemo } from 'preact/hooks'
import { createRandom } from '../../engine/index.ts'
import { number } from '../../i18n/index.ts'
import { Card, useSpeaking } from '../../ui/kit/index.ts'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import { Chip } from '../../ui/kit/pool.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { copiesBy, type Variation, varied } from './variation.ts'
import { variationNames, words } from './variationWords.ts'
import '../../ui/kit/chips.css'
import './variations.css'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  /** The picture that they are shown on. */
  readonly example: readonly number[]
  readonly act: (action: Action) => void
}

/** Which variations of the training pictures are learned from beside them, and how many pictures that makes. */
export function VariationsCard({ setup, recipe: { images, augment = [] }, example, act }: Props) {
  const { lang, say } = useSpeaking()
  const copies = images * copiesBy(augment)
  const sum = { images: number(lang, images), copies: number(lang, copies), n: number(lang, images + copies) }
  return (
    <Card title={say(words.title)}>
      <p class="note note--small">{say(words.how)}</p>
      <ul class="vary">
        {(setup.augment ?? []).map((one) => (
          <li key={one}>
            <VariationButton
              of={one}
              example={example}
              pressed={augment.includes(one)}
              onPress={() => act({ type: 'augment', by: one })}
            />
          </li>
        ))}
      </ul>
      <p class="vary__sum" role="status">
        {say(words.sum, sum)}
      </p>
    </Card>
  )
}

interface ButtonProps {
  readonly of: Variation
  readonly example: readonly number[]
  readonly pressed: boolean
  readonly onPress: () => void
}

/** The picture as it was, and one or two of its copies. */
function VariationButton({ of, example, pressed, onPress }: ButtonProps) {
  const { say } = useSpeaking()
  const copies = useMemo(() => varied([example], [of], createRandom(0)).flat(), [example, of])
  return (
    <Chip class="vary__one" pressed={pressed} onPress={onPress}>
      <span class="vary__pictures">
        <PixelPicture pixels={example} />
        <span aria-hidden="true">→</span>
        {copies.slice(0, 2).map((pixels, i) => (
          <PixelPicture key={i} pixels={pixels} />
        ))}
      </span>
      <span>
        {say(variationNames[of])} <span class="vary__copies">{say(words.copies, { n: copies.length })}</span>
      </span>
    </Chip>
  )
}
