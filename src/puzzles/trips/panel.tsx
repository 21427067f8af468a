import { useMemo, useState } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import { fill } from '../../i18n/say.ts'
import { Card, ClassMark, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { MadeUp } from '../../ui/kit/madeUp.tsx'
import { Outlines } from '../../ui/kit/outlines.tsx'
import { looks } from '../kit/penguins.ts'
import { sharesAt } from '../kit/sharesAt.ts'
import { Called } from './called.tsx'
import { type Aboard, aboardOf, countsOf, scaleOf } from './crate.ts'
import type { Lab } from './events.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { Where } from './where.tsx'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: where to sail, what lies in the crate, and what the model would call whom. */
export const Panel: PanelOf = ({ play, lang, say, act }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const [tab, turnTo] = useState('called')
  const crate = useMemo(() => aboardOf(setup, recipe), [setup, recipe])
  const counts = countsOf(setup, recipe)
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  // Where nothing lies in the crate there is no model, whatever an earlier one answered.
  const weights = crate.length > 0 && lab && lab.weights.length > 0 ? lab.weights : undefined
  const decide = (action: Action) => act(action)
  const last = crate.at(-1)
  const answer = weights && ((values: readonly number[]) => sharesAt(scaleOf(setup), weights, values))

  const came = ({ values, truth, to }: Aboard) =>
    fill(say(words.came), {
      island: setup.islands.find(({ id }) => id === to)?.name[lang] ?? '',
      name: setup.classes[truth]?.name[lang] ?? '',
      figures: setup.measures.map(({ unit }, i) => `${values[i]} ${unit}`).join(lang === 'en' ? ', ' : '、'),
    })
  const toy = answer ? (
    <MadeUp
      {...{ measures: setup.measures, classes: setup.classes, answer }}
      {...{ about: say(words.toy), says: say(words.modelSays) }}
    />
  ) : (
    <p class="note">{say(words.trainFirst)}</p>
  )
  const called = answer ? (
    <Called {...{ setup, recipe, answer }} />
  ) : (
    <p class="note">{say(words.trainFirst)}</p>
  )
  return (
    <div class="stack stack--snug">
      <Where {...{ setup, recipe, decide }} />
      <Card title={say(words.crate)}>
        <div class="stack stack--snug">
          <ul class="trips-crate">
            {setup.classes.map(({ id, name, look }, i) => {
              const n = counts[i] ?? 0
              return (
                <li key={id} class="trips-crate__box" data-empty={n === 0 || undefined}>
                  <Outlines shapes={looks[look]} size={2} />
                  <span class="trips-crate__name">{name[lang]}</span>
                  <span class="row">
                    <ClassMark of={i} size={1.1} />
                    <b class="figures">{n}</b>
                  </span>
                </li>
              )
            })}
          </ul>
          <p aria-live="polite">
            {last ? came(last) : say(words.empty)}{' '}
            {play.outcome && weights && (
              <b>{fill(say(words.practice), { n: percent(lang, lab?.accuracy ?? 0) })}</b>
            )}
          </p>
        </div>
      </Card>
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={turnTo}
        tabs={[
          { id: 'called', label: say(words.called), body: <Card>{called}</Card> },
          { id: 'toy', label: say(words.madeUp), body: <Card>{toy}</Card> },
        ]}
      />
    </div>
  )
}
