import { useState } from 'preact/hooks'
import type { Text } from '../../engine/index.ts'
import { ConfidenceBars } from './confidence.tsx'
import { Slider } from './slider.tsx'
import { useSpeaking } from './speaking.ts'
import './stack.css'

export interface MadeUpProps {
  /** What is said of the thing that does not exist. */
  readonly about: string
  readonly says: string
  readonly measures: readonly {
    readonly id: string
    readonly name: Text
    readonly unit: string
    readonly from: number
    readonly to: number
  }[]
  readonly classes: readonly { readonly name: Text }[]
  /** What the model answers to such measures. */
  readonly answer: (values: readonly number[]) => readonly number[]
}

/** Something made up, as long or short as nothing is: the model is sure of it all the same. */
export function MadeUp({ about, says, measures, classes, answer }: MadeUpProps) {
  const { lang } = useSpeaking()
  const [values, change] = useState(() => measures.map(({ from, to }) => Math.round((from + to) / 2)))
  return (
    <div class="stack stack--snug">
      <p>{about}</p>
      {measures.map(({ id, name, unit, from, to }, i) => (
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
        label={says}
        bars={answer(values).map((share, of) => ({ of, share, name: classes[of]?.name[lang] ?? '' }))}
      />
    </div>
  )
}
