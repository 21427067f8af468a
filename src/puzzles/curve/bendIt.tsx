import { fill } from '../../i18n/say.ts'
import { Card, Choice, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { promisesOf, split, tenths } from './curve.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { TriedChart } from './triedChart.tsx'
import type { View } from './view.ts'

interface BendItProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly view: View
  readonly decide: (action: Action) => void
}

const ordinals = [words.second, words.third, words.fourth, words.fifth] as const

/** How often the curve may bend, what is set aside to try it on, and what is promised. */
export function BendIt({ setup, recipe, view, decide }: BendItProps) {
  const { say } = useSpeaking()
  const { degrees, promises } = setup
  const bends = (n: number) =>
    fill(say(n === 1 ? words.straight : n === 2 ? words.bendOnce : words.bends), { n, bends: n - 1 })
  const aside = (every: number) => {
    if (every === 0) return say(words.none)
    const nth = fill(say(ordinals[every - 2] ?? words.nth), { n: every })
    return fill(say(words.everyNth), { nth, n: split(setup, every).aside.length })
  }
  return (
    <Card>
      <div class="stack stack--snug">
        <Slider
          label={say(words.degree)}
          min={1}
          max={degrees.to}
          value={recipe.degree}
          format={bends}
          onChange={(degree) => decide({ type: 'bend', degree })}
        />
        {setup.aside.length > 1 && (
          <Choice
            label={say(words.aside)}
            layout="row"
            options={setup.aside.map((every) => ({ value: every, label: aside(every) }))}
            value={recipe.aside}
            onChange={(every) => decide({ type: 'aside', every })}
          />
        )}
        <TriedChart tried={view.now().tried.filter(({ every }) => every === recipe.aside)} to={degrees.to} />
        <Slider
          label={say(words.promise)}
          stops={promisesOf(promises)}
          value={recipe.promise}
          format={(n) => fill(say(words.celsius), { n: tenths(n) })}
          onChange={(off) => decide({ type: 'promise', off })}
        />
      </div>
    </Card>
  )
}
