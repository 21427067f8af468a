import { useMemo, useState } from 'preact/hooks'
import { Card, type Panel as PanelOf, Slider, Stepper, Tabs, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { useView } from '../../ui/kit/useView.ts'
import { Drive } from './drive.tsx'
import type { Lab } from './events.ts'
import { labOf } from './labOf.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'
import { manners } from './words.ts'
import type { Sensor } from './yard.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: what pays and how much, how far the robot looks ahead, and the robot driven by hand. */
export const Panel: PanelOf = ({ play, act, view: session }) => {
  const { say } = useSpeaking()
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const [tab, turn] = useState('pay')
  const decide = (action: Action) => act(action)
  const lab = labOf(play)
  const turnTo = (to: string) => {
    // Whoever comes back to the pay sees the robot's own night again.
    if (to === 'pay') view.set({ hand: undefined })
    turn(to)
  }
  const driving = view.now().hand !== undefined
  return (
    <div class="stack stack--snug">
      <Tabs
        label={say(words.tabs)}
        value={driving ? 'drive' : tab}
        onChange={turnTo}
        tabs={[
          { id: 'pay', label: say(words.pay), body: <Terms {...{ setup, recipe, lab, decide }} /> },
          { id: 'drive', label: say(words.drive), body: <Drive {...{ setup, recipe, lab, view }} /> },
        ]}
      />
    </div>
  )
}

interface TermsProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly decide: (action: Action) => void
}

function Terms({ setup, recipe, lab, decide }: TermsProps) {
  const { lang, say } = useSpeaking()
  const { amounts } = setup
  const nameOf = (sensor: Sensor) => setup.sensors.find(({ id }) => id === sensor)?.name[lang] ?? ''
  return (
    <Card>
      <fieldset class="wish-terms chips">
        <legend class="note">{say(words.what)}</legend>
        {setup.sensors.map(({ id, name }) => (
          <Chip
            key={id}
            pressed={recipe.pay.some(({ sensor }) => sensor === id)}
            onPress={() => decide({ type: 'term', sensor: id })}
          >
            {name[lang]}
          </Chip>
        ))}
      </fieldset>
      {recipe.pay.map(({ sensor, amount }) => (
        <Stepper
          key={sensor}
          label={nameOf(sensor)}
          value={amounts.indexOf(amount)}
          min={0}
          max={amounts.length - 1}
          onChange={(step) => decide({ type: 'amount', sensor, amount: amounts[step] ?? amount })}
          format={(step) => signed(amounts[step] ?? 0)}
        />
      ))}
      <Slider
        label={say(words.ahead)}
        stops={setup.ahead.steps}
        value={recipe.ahead}
        onChange={(ahead) => decide({ type: 'ahead', ahead })}
        format={(n) => say(words.steps, { n })}
      />
      {lab ? <Both lab={lab} /> : <p class="note">{say(words.untrained)}</p>}
    </Card>
  )
}

const signed = (n: number) => (n > 0 ? `+${n}` : `−${-n}`)

/** What was paid for, and what was meant: side by side. */
function Both({ lab }: { readonly lab: Lab }) {
  const { lang, say } = useSpeaking()
  const { paid, wish, manner } = lab.night
  return (
    <div class="wish-both" aria-live="polite">
      <dl>
        <dt>{say(words.paid)}</dt>
        <dd class="figures">{say(words.points, { n: paid })}</dd>
        <dt>{say(words.wish)}</dt>
        <dd class="figures">
          <meter class="wish-meter" min={0} max={1} value={wish} aria-label={say(words.wish)} />
          {Math.round(wish * 100)}%
        </dd>
      </dl>
      <p class="note">{manners[manner][lang]}</p>
    </div>
  )
}
