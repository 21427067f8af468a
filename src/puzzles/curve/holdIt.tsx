import { fill } from '../../i18n/say.ts'
import { Card, Meter, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { untouched } from './byHand.ts'
import { beadDays, degrees, handCurve, offBy, tenths } from './curve.ts'
import { dateOf } from './dates.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'
import './panel.css'

/** The error at which the bar is full, °C. */
const fullAt = 12

interface HoldItProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly view: View
  readonly decide: (action: Action) => void
}

/** A curve laid by hand, by six sliders: the same beads as on the chart. */
export function HoldIt({ setup, recipe, view, decide }: HoldItProps) {
  const { say, lang } = useSpeaking()
  const beads = view.now().held ?? recipe.hand ?? untouched(setup)
  const off = offBy(handCurve(beads), setup.log)
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.beadsAbout)}</p>
        <Meter
          label={say(words.handOff)}
          value={off / fullAt}
          format={() => fill(say(words.celsius), { n: tenths(off) })}
          tone={off > 5 ? 'coral' : off > 3.5 ? 'lantern' : 'jade'}
        />
        <div class="curve-beads">
          {beadDays.map((day, i) => (
            <Slider
              key={day}
              label={dateOf(day, lang)}
              min={setup.beads.from}
              max={setup.beads.to}
              value={beads[i] ?? 0}
              format={(n) => fill(say(words.celsius), { n: degrees(n) })}
              onChange={(heat) =>
                decide({ type: 'hold', beads: beads.map((old, j) => (j === i ? heat : old)) })
              }
            />
          ))}
        </div>
      </div>
    </Card>
  )
}
