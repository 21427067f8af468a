import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import { announce, Button, ConfidenceBars, useSpeaking } from '../../ui/kit/index.ts'
import { largest } from '../kit/scores.ts'
import { type Stroke, toPixels } from './drawing.ts'
import { side } from './network.ts'
import { Pad } from './pad.tsx'
import { words } from './panelWords.ts'
import { PixelPicture } from './picture.tsx'
import type { Setup } from './schema.ts'

interface Props {
  readonly setup: Setup
  readonly ask: (query: unknown) => Promise<unknown>
  /** Changes with the trained model: the drawing is then read again. Undefined when there is none. */
  readonly model: unknown
  readonly strokes: readonly Stroke[]
  readonly onStrokes: (strokes: readonly Stroke[]) => void
}

/** Draw a digit, see what the model gets of it, and watch its outputs. */
export function Draw({ setup, ask, model, strokes, onStrokes }: Props) {
  const { lang, say } = useSpeaking()
  const pixels = useMemo(() => toPixels(setup, strokes), [setup, strokes])
  const shares = useReading(pixels, ask, model)
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
          <Pad strokes={strokes} onChange={onStrokes} />
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

/** The model's outputs for the pixels, always the newest drawing's; one question at a time. */
function useReading(
  pixels: readonly number[] | undefined,
  ask: Props['ask'],
  model: unknown,
): readonly number[] | undefined {
  const [shares, setChances] = useState<readonly number[]>()
  const waiting = useRef<readonly number[] | undefined>(undefined)
  const busy = useRef(false)
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])
  useEffect(() => {
    waiting.current = pixels
    if (!pixels || model === undefined) {
      setChances(undefined)
      return
    }
    const next = async () => {
      busy.current = true
      while (waiting.current && alive.current) {
        const asked = waiting.current
        waiting.current = undefined
        const answer = (await ask({ pixels: asked }).catch(() => undefined)) as
          | { readonly shares: readonly number[] }
          | undefined
        if (alive.current && !waiting.current) setChances(answer?.shares)
      }
      busy.current = false
    }
    if (!busy.current) void next()
  }, [pixels, model])
  return pixels && shares
}
