import { useState } from 'preact/hooks'
import type { Outcome } from '../../engine/index.ts'
import { Card, ConfidenceBars, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { useAnswer } from '../../ui/kit/useAnswer.ts'
import { extent } from './plane.ts'
import type { Setup } from './schema.ts'
import { words } from './words.ts'

export interface ProbeProps {
  readonly setup: Setup
  readonly ask: (query: unknown) => Promise<unknown>
  /** Asks again when another network has been trained. */
  readonly outcome: Outcome
}

/** What the trained network gives one place: by keyboard what the stage shows under the pointer. */
export function Probe({ setup, ask, outcome }: ProbeProps) {
  const { say } = useSpeaking()
  const [place, setPlace] = useState({ x: 0, y: 0 })
  const p = useAnswer(place, ask, outcome)
  const range = { min: -extent, max: extent, step: 0.25 }
  return (
    <Card title={say(words.probe)}>
      <Slider
        label={say(words.east)}
        value={place.x}
        onChange={(x) => setPlace({ ...place, x })}
        {...range}
      />
      <Slider
        label={say(words.north)}
        value={place.y}
        onChange={(y) => setPlace({ ...place, y })}
        {...range}
      />
      {typeof p === 'number' && (
        <ConfidenceBars
          label={say(words.probe)}
          bars={setup.classes.map((one, i) => ({ of: i, name: say(one.name), share: i === 0 ? p : 1 - p }))}
        />
      )}
    </Card>
  )
}
