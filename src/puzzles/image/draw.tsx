import { useEffect, useMemo } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import type { Stroke } from '../../ui/kit/hands.ts'
import { announce, Button, ConfidenceBars, useSpeaking } from '../../ui/kit/index.ts'
import { Pad } from '../../ui/kit/pad.tsx'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import { useAnswer } from '../../ui/kit/useAnswer.ts'
import { largest } from '../kit/scores.ts'
import { toPixels } from './drawing.ts'
import { side } from './network.ts'
import { OwnParcels } from './ownParcels.tsx'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly act: (action: Action) => void
  readonly ask: (query: unknown) => Promise<unknown>
  /** Changes with the trained model: the drawing is then read again. Undefined when there is none. */
  readonly model: unknown
  readonly strokes: readonly Stroke[]
  readonly onStrokes: (strokes: readonly Stroke[]) => void
}

/** Draw a digit, see what the model gets of it, and watch its outputs. */
export function Draw({ setup, recipe, act, ask, model, strokes, onStrokes }: Props) {
  const { lang, say } = useSpeaking()
  const pixels = useMemo(() => toPixels(setup, strokes), [setup, strokes])
  const query = useMemo(() => pixels && { pixels }, [pixels])
  const shares = (useAnswer(query, ask, model) as { readonly shares: readonly number[] } | undefined)?.shares
  const name = (i: number) => setup.classes[i] ?? ''
  const blank = useMemo(() => new Array<number>(side(setup) ** 2).fill(0), [setup])

  // A screen reader hears the answer once the pen rests, not every output of every stroke.
  useEffect(() => {
    if (!shares) return
    const rest = setTimeout(() => {
      const answer = largest(shares)
      announce(say(words.heard, { sure: percent(lang, shares[answer] ?? 0), answer: name(answer) }))
    }, 700)
    return () => clearTimeout(rest)
  })

  return (
    <div class="stack stack--snug">
      <div class="draw">
        <div class="draw__sheet">
          <Pad how={say(words.padHow)} strokes={strokes} onChange={onStrokes} />
          <div class="row">
            <Button
              icon="undo"
              disabled={strokes.length === 0}
              onPress={() => onStrokes(strokes.slice(0, -1))}
            >
              {say(words.takeBack)}
            </Button>
            <Button kind="ghost" disabled={strokes.length === 0} onPress={() => onStrokes([])}>
              {say(words.clear)}
            </Button>
          </div>
        </div>
        <figure class="draw__sees">
          <figcaption>{say(words.sees)}</figcaption>
          <PixelPicture
            pixels={pixels ?? blank}
            label={`${say(words.sees)}: ${say(words.seesSays, { n: blank.length })}`}
          />
        </figure>
      </div>
      <p class="note note--small">{say(words.padHow)}</p>
      <OwnParcels setup={setup} recipe={recipe} pixels={pixels} act={act} onKept={() => onStrokes([])} />
      {model === undefined ? (
        <p class="warn">{say(words.noModel)}</p>
      ) : (
        <ConfidenceBars
          label={say(words.outputs)}
          tight
          bars={setup.classes.map((one, i) => ({
            of: i,
            name: '',
            letter: one.slice(0, 1),
            share: shares?.[i] ?? 0,
          }))}
        />
      )}
    </div>
  )
}
