import type { Text } from '../../engine/index.ts'
import { Slider } from './slider.tsx'
import { useSpeaking } from './speaking.ts'

export interface TrainingKnob<Name extends string> {
  readonly name: Name
  readonly label: Text
  /** What it does, in the player's language. */
  readonly note: string
}

interface Props<Name extends string> {
  readonly knobs: readonly TrainingKnob<Name>[]
  /** The level's ladders, and the recipe's steps on them. */
  readonly setup: Readonly<Record<Name, { readonly steps: readonly number[] }>>
  readonly recipe: Readonly<Record<Name, number>>
  readonly act: (action: { readonly type: Name; readonly to: number }) => void
}

/** How a model is trained, a slider for each ladder. A ladder of one step is not the player's to climb. */
export function TrainingKnobs<Name extends string>({ knobs, setup, recipe, act }: Props<Name>) {
  const { say } = useSpeaking()
  return (
    <>
      {knobs
        .filter(({ name }) => setup[name].steps.length > 1)
        .map(({ name, label, note }) => (
          <Slider
            key={name}
            label={say(label)}
            note={note}
            stops={setup[name].steps}
            value={recipe[name]}
            onChange={(to) => act({ type: name, to })}
          />
        ))}
    </>
  )
}
