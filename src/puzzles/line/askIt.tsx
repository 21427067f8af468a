import { useState } from 'preact/hooks'
import { fill } from '../../i18n/say.ts'
import { Button, Slider, useSpeaking, Words } from '../../ui/kit/index.ts'
import { knots, readingsOf, signalOf, windAt } from './line.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

/** How far a pressure may be asked, hPa: farther than any storm goes, on both sides. */
const farthest = { from: 860, to: 1060 }

interface AskItProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly decide: (action: Action) => void
}

/** Any pressure, also where the line makes no sense: it answers all the same. */
export function AskIt({ setup, recipe, decide }: AskItProps) {
  const { lang, say } = useSpeaking()
  const [pressure, change] = useState(recipe.own ?? 930)
  const wind = windAt(setup, recipe, pressure)
  const across = readingsOf(setup, recipe).map(([x]) => x)
  const held = pressure >= Math.min(...across) && pressure <= Math.max(...across)
  const coming = recipe.own === pressure
  const signal = setup.signals[signalOf(setup, wind)]?.name[lang] ?? ''
  return (
    <div class="stack stack--snug">
      <p>{say(words.askAbout)}</p>
      <Slider
        label={say(words.pressure)}
        min={farthest.from}
        max={farthest.to}
        value={pressure}
        format={(n) => fill(say(words.hPa), { n })}
        onChange={change}
      />
      <div class="stack stack--snug" aria-live="polite">
        <p class="line-answer">
          <Words of={fill(say(words.answers), { wind: knots(wind), signal })} />
        </p>
        <p class="note">{say(wind < 0 ? words.inwards : held ? words.between : words.beyond)}</p>
      </div>
      <Button pressed={coming} onPress={() => decide({ type: 'send', ...(!coming && { pressure }) })}>
        {say(coming ? words.sent : words.send)}
      </Button>
    </div>
  )
}
