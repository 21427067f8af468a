import { useMemo, useState } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import {
  Card,
  Choice,
  ClassMark,
  type Panel as PanelOf,
  Slider,
  Tabs,
  useSpeaking,
} from '../../ui/kit/index.ts'
import type { Lab } from './events.ts'
import { known, letter, spam, stopped } from './letters.ts'
import { lookingOf } from './looking.ts'
import { Page } from './page.tsx'
import type { Action } from './rules.ts'
import { Sacks } from './sacks.tsx'
import { probability, scaleOf } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'
import { Stones } from './stones.tsx'
import { words } from './words.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the line with its two prices, the stones, the sacks that are learned from, a letter of one's own. */
export const Panel: PanelOf = ({ play, say, act, view }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const [tab, turnTo] = useState('stones')
  const looking = useMemo(() => lookingOf(view), [play.level])
  const decide = (action: Action) => act(action)
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const scale = useMemo(() => scaleOf(setup, recipe, lab), [setup, recipe, lab])
  const letters = useMemo(() => known(setup, recipe), [setup, recipe.sacks])
  const { steps } = setup.threshold
  const shared = { setup, recipe, act: decide }
  const turn = (to: string) => {
    turnTo(to)
    if (to !== 'write') looking.set({ draft: undefined }, 'panel')
  }
  return (
    <div class="stack stack--snug">
      <Card>
        <div class="filter-gate">
          <Choice
            label={say(words.whose)}
            bare
            layout="row"
            value={recipe.weigh}
            onChange={(weigh) => decide({ type: 'by', weigh })}
            options={[
              { value: 'hand' as const, label: say(words.byHand) },
              { value: 'learned' as const, label: say(words.learned) },
            ]}
          />
          <Slider
            label={say(words.line)}
            stops={steps}
            value={recipe.threshold}
            onChange={(threshold) => decide({ type: 'line', threshold })}
            format={(value) => `${value}%`}
          />
          {scale.blank ? (
            <p class="note">{say(words.notTried)}</p>
          ) : (
            <Ends
              letters={letters.map(({ truth, counts }) => ({ truth, p: probability(scale, counts) }))}
              threshold={recipe.threshold}
            />
          )}
        </div>
      </Card>
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={turn}
        tabs={[
          {
            id: 'stones',
            label: say(words.stones),
            body: <Stones {...shared} scale={scale} letters={letters} />,
          },
          { id: 'sacks', label: say(words.sacks), body: <Sacks {...shared} /> },
          {
            id: 'write',
            label: say(words.write),
            body: <Page {...shared} scale={scale} looking={looking} />,
          },
        ]}
      />
    </div>
  )
}

/** Two kinds of mistake, and what each costs: they never move alone. */
function Ends({
  letters,
  threshold,
}: {
  readonly letters: readonly { readonly truth: number; readonly p: number }[]
  readonly threshold: number
}) {
  const { lang, say } = useSpeaking()
  const of = (truth: number) => letters.filter((one) => one.truth === truth)
  const [good, bad] = [of(letter), of(spam)]
  const lost = good.filter(({ p }) => stopped(p, threshold)).length
  const slipped = bad.filter(({ p }) => !stopped(p, threshold)).length
  const right = letters.length - lost - slipped
  return (
    <div role="status">
      <ul class="filter-ends">
        {(
          [
            [spam, words.slipped, slipped, bad.length],
            [letter, words.lost, lost, good.length],
          ] as const
        ).map(([mark, name, n, all]) => (
          <li class="filter-end" key={mark}>
            <ClassMark of={mark} />
            {say(name)}
            <b class="figures">{say(words.nOf, { n, of: all })}</b>
          </li>
        ))}
      </ul>
      <p class="unseen">{say(words.accuracy, { n: percent(lang, right / Math.max(1, letters.length)) })}</p>
    </div>
  )
}
