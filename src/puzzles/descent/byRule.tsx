import { number } from '../../i18n/numbers.ts'
import { fill } from '../../i18n/say.ts'
import { Button, Card, Slider, useSpeaking } from '../../ui/kit/index.ts'
import type { LeadProps } from './byHand.tsx'
import { ends, knots } from './ends.ts'
import { handOf } from './hand.ts'
import { words } from './panelWords.ts'
import type { Knob } from './rules.ts'
import { isLost, offBy, steeperBy, stepFrom, surfaceOf } from './surface.ts'
import { toneOf } from './view.ts'

/** The three that the player sets, and a ball to be thrown about without any goal. */
export function ByRule({ setup, recipe, lab, view, decide }: LeadProps) {
  const { lang, say } = useSpeaking()
  const scale = { at: setup.at, unit: recipe.unit }
  const { readings } = setup.practice
  const { toy } = view.now()
  const at = toy?.at(-1)
  const off = at && offBy(scale, at, readings)
  const gone = off !== undefined && isLost(off)
  const rolled = lab?.film.at(-1)

  const turn = (type: Knob) => (to: number) => {
    if (type === 'unit') view.set({ toy: undefined, tone: undefined })
    decide({ type, to })
  }
  const step = () => {
    const path = toy ?? ([setup.start] as const)
    const next = stepFrom(surfaceOf(scale, readings), recipe.learningRate, path.at(-1) ?? setup.start)
    view.set({ toy: [...path, next], tone: toneOf(offBy(scale, next, readings)) })
  }
  const steeper = steeperBy(surfaceOf(scale, readings))
  const hand = recipe.walk && offBy(scale, handOf(setup, recipe), readings)
  return (
    <Card>
      <div class="stack stack--snug">
        <Slider
          label={say(words.unit)}
          stops={setup.unit.steps}
          value={recipe.unit}
          format={(n) => fill(say(n === 1 ? words.unitOne : words.unitIs), { n })}
          onChange={turn('unit')}
        />
        <p class="note">{fill(say(words.steeper), { n: number(lang, steeper, steeper < 10 ? 1 : 0) })}</p>
        <Slider
          label={say(words.learningRate)}
          stops={setup.learningRate.steps}
          value={recipe.learningRate}
          format={(n) => number(lang, n, 6)}
          onChange={turn('learningRate')}
        />
        <Slider
          label={say(words.steps)}
          stops={setup.steps.steps}
          value={recipe.steps}
          format={(n) => number(lang, n)}
          onChange={turn('steps')}
        />
        <div class="descent-toy">
          <Button disabled={gone} onPress={step}>
            {say(words.oneStep)}
          </Button>
          {toy && (
            <Button icon="undo" onPress={() => view.set({ toy: undefined, tone: undefined })}>
              {say(words.back)}
            </Button>
          )}
        </div>
        <div class="stack stack--snug descent-told" aria-live="polite">
          {toy && off !== undefined ? (
            <p>
              {fill(say(gone ? words.toyLost : words.toyAt), { n: toy.length - 1, off: knots(lang, off) })}
            </p>
          ) : lab && rolled ? (
            <>
              <p>
                <b>{fill(say(words.theirs), { steps: rolled.step, off: knots(lang, rolled.off) })}</b>{' '}
                {recipe.walk &&
                  hand !== undefined &&
                  fill(say(words.yours), { steps: recipe.walk.steps, off: knots(lang, hand) })}
              </p>
              {lab.end !== 'down' && <p>{fill(say(ends[lab.end]), { off: knots(lang, rolled.off) })}</p>}
            </>
          ) : (
            <p class="note">{say(words.toyNone)}</p>
          )}
        </div>
      </div>
    </Card>
  )
}
