import { Button, Card, ConfidenceBars, useSpeaking } from '../../ui/kit/index.ts'
import type { Lab } from './events.ts'
import { Garment } from './garment.tsx'
import { nthInk } from './garments.ts'
import { answerTo, leastSureFirst, underLamp } from './mind.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'
import type { View } from './view.ts'

interface LampProps {
  readonly setup: Setup
  readonly lab: Lab
  readonly view: View
}

/** One piece of the heap in the projector's light, and what the model makes of it; the least sure come first. */
export function Lamp({ setup, lab, view }: LampProps) {
  const { lang, say } = useSpeaking()
  const { heap } = lab
  const order = leastSureFirst(lab)
  const at = underLamp(lab, view.now())
  const turn = (by: number) => {
    const place = (order.indexOf(at) + by + order.length) % order.length
    view.set({ lamp: order[place] })
  }
  const labelled = heap.taken.includes(at)
  const truth = heap.truths[at] ?? 0
  const ink = nthInk(heap.ink, at)
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.lampAbout)}</p>
        <div class="heap-lit">
          <Garment ink={ink} size={8} label={say(words.piece)} />
          <div class="stack stack--snug">
            <p aria-live="polite">
              {labelled
                ? say(words.isLabelled, { name: setup.classes[truth]?.name[lang] ?? '' })
                : say(words.noLabel)}
            </p>
            <div class="row">
              <Button icon="back" onPress={() => turn(-1)}>
                {say(words.previous)}
              </Button>
              <Button iconAfter="next" onPress={() => turn(1)}>
                {say(words.next)}
              </Button>
            </div>
          </div>
        </div>
        <Bars {...{ setup, lab, ink }} />
      </div>
    </Card>
  )
}

interface BarsProps extends Pick<LampProps, 'setup' | 'lab'> {
  readonly ink: string
}

/** The model's probabilities for any picture. */
export function Bars({ setup, lab, ink }: BarsProps) {
  const { lang, say } = useSpeaking()
  return (
    <ConfidenceBars
      label={say(words.modelSays)}
      bars={answerTo(lab, ink).map((share, of) => ({ of, share, name: setup.classes[of]?.name[lang] ?? '' }))}
    />
  )
}
