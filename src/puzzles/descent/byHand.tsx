import { useEffect } from 'preact/hooks'
import { decimal } from '../../i18n/numbers.ts'
import { fill } from '../../i18n/say.ts'
import { Button, Card, Meter, useSpeaking } from '../../ui/kit/index.ts'
import type { PartOf } from '../../ui/kit/panel.ts'
import { knots } from './ends.ts'
import type { Lab } from './events.ts'
import { handOf } from './hand.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { gradientAt, offBy, surfaceOf } from './surface.ts'
import { toneOf, type View } from './view.ts'

/** The error at which the bar is full, kt. */
const fullAt = 80
/** How long a step is heard, milliseconds. */
const heard = 380

export type LeadProps = PartOf<Setup, Recipe, Lab, View, Action>

const ways = [
  { key: 'ArrowUp', along: 'height', by: 1, label: words.heightUp, sign: '↑' },
  { key: 'ArrowLeft', along: 'slope', by: -1, label: words.slopeDown, sign: '←' },
  { key: 'ArrowRight', along: 'slope', by: 1, label: words.slopeUp, sign: '→' },
  { key: 'ArrowDown', along: 'height', by: -1, label: words.heightDown, sign: '↓' },
] as const

/** The ball led by four buttons, or by the arrow keys while one of them has the focus. */
export function ByHand({ setup, recipe, lab, view, decide }: LeadProps) {
  const { lang, say } = useSpeaking()
  const scale = { at: setup.at, unit: recipe.unit }
  const { readings } = setup.practice
  const place = handOf(setup, recipe)
  const off = offBy(scale, place, readings)
  const up = gradientAt(surfaceOf(scale, readings), place)
  const steps = recipe.walk?.steps ?? 0
  const rolled = lab?.film.at(-1)

  useEffect(() => {
    if (steps === 0) return
    view.set({ tone: toneOf(off) })
    const hush = setTimeout(() => view.set({ tone: undefined }), heard)
    return () => clearTimeout(hush)
  }, [steps, off, view])

  const lead = (way: (typeof ways)[number]) => decide({ type: 'walk', along: way.along, by: way.by })
  const signed = (n: number) => decimal(lang, n, 0)
  return (
    <Card>
      <div class="stack stack--snug">
        <Meter
          label={say(words.onAverage)}
          value={off / fullAt}
          format={() => fill(say(words.kt), { n: knots(lang, off) })}
          tone={off > 20 ? 'coral' : off > 9 ? 'lantern' : 'jade'}
        />
        <p>{say(view.now().clear ? words.noFog : words.fog)}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame four buttons */}
        <div
          class="descent-lead"
          role="group"
          aria-label={say(words.lead)}
          onKeyDown={(event) => {
            const way = ways.find(({ key }) => key === event.key)
            if (!way) return
            event.preventDefault()
            lead(way)
          }}
        >
          {ways.map((way) => (
            <div key={way.key} class={`descent-lead__way descent-lead__way--${way.key.toLowerCase()}`}>
              <Button onPress={() => lead(way)}>
                <span aria-hidden="true">{way.sign} </span>
                {say(way.label)}
              </Button>
            </div>
          ))}
        </div>
        <div class="stack stack--snug" aria-live="polite">
          <p class="note">
            {fill(say(words.place), { slope: signed(place.slope), height: signed(place.height) })}.{' '}
            {fill(say(words.gradient), { slope: signed(up.slope), height: signed(up.height) })}
          </p>
          <p class="descent-score">
            {steps === 0
              ? say(words.notWalked)
              : fill(say(steps === 1 ? words.walkedOnce : words.walked), { n: steps })}{' '}
            {rolled && <b>{fill(say(words.theirs), { steps: rolled.step, off: knots(lang, rolled.off) })}</b>}
          </p>
        </div>
        {steps > 0 && (
          <Button icon="undo" onPress={() => decide({ type: 'back' })}>
            {say(words.back)}
          </Button>
        )}
      </div>
    </Card>
  )
}
