import { useState } from 'preact/hooks'
import { ConfidenceBars, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import type { Lab } from './events.ts'
import { scaleOf } from './scale.ts'
import type { Setup } from './schema.ts'
import { words } from './words.ts'

/** A made-up penguin, as long or short as nobody is: the model is sure of it all the same. */
export function Toy({ setup, lab }: { readonly setup: Setup; readonly lab: Lab }) {
  const { lang, say } = useSpeaking()
  const [values, change] = useState(() => setup.measures.map(({ from, to }) => Math.round((from + to) / 2)))
  const shares = sharesAt(scaleOf(setup), lab.weights, values)
  return (
    <div class="labels-toy">
      <p>{say(words.toy)}</p>
      {setup.measures.map(({ id, name, unit, from, to }, i) => (
        <Slider
          key={id}
          label={name[lang]}
          min={Math.max(0, Math.floor(from - (to - from)))}
          max={Math.ceil(to + (to - from))}
          value={values[i] ?? from}
          format={(value) => `${value} ${unit}`}
          onChange={(to) => change(values.with(i, to))}
        />
      ))}
      <ConfidenceBars
        label={say(words.modelSays)}
        bars={shares.map((share, of) => ({ of, share, name: setup.classes[of]?.name[lang] ?? '' }))}
      />
    </div>
  )
}
