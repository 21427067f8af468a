import { number } from '../../i18n/index.ts'
import { Button, ConfidenceBars, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { plain } from './calls.ts'
import { callOf } from './mind.ts'
import { Ears, type PartProps } from './numbers.tsx'
import { words } from './panelWords.ts'

/** Hertz that the slider stops at: an ear's own steps, thirds of an octave and finer. */
const stops = [
  ...[60, 80, 110, 150, 200, 280, 350, 440, 520, 600, 700, 800, 900, 1000, 1150, 1320, 1500, 1660],
  ...[1900, 2200, 2600, 3000, 3400, 3800, 4200, 4700, 5300, 6000, 7000, 8000, 10000, 12000],
]
const first = 2600

/** A whistle by slider: what the numbers make of it, what Pip answers, and whether it is the last one tonight. */
export function Whistle({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const { source } = view.now()
  const whistle = 'whistle' in source ? source.whistle : (recipe.own ?? first)
  const coming = recipe.own === whistle
  const mine = { whistle }
  return (
    <div class="stack stack--snug">
      <p>{say(words.lay)}</p>
      <Slider
        label={say(words.whistle)}
        stops={stops}
        value={whistle}
        format={(n) => say(words.hertz, { n: number(lang, n, 0) })}
        onChange={(to) => view.set({ source: { whistle: to }, ear: { of: 'air' } })}
      />
      <Ears {...{ setup, view, source: mine, rate: recipe.rate }} />
      <div aria-live="polite">
        {lab ? (
          <ConfidenceBars
            tight
            label={say(words.modelSays)}
            bars={callOf(setup, lab, plain(whistle)).shares.map((share, of) => ({
              ...{ of, share },
              name: setup.things[of]?.name[lang] ?? '',
            }))}
          />
        ) : (
          <p class="note">{say(words.trainFirst)}</p>
        )}
      </div>
      <Button pressed={coming} onPress={() => decide({ type: 'whistle', ...(!coming && { own: whistle }) })}>
        {say(coming ? words.isLast : words.last)}
      </Button>
    </div>
  )
}
