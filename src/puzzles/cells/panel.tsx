import { useMemo, useState } from 'preact/hooks'
import { Card, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { NameTag } from '../../ui/kit/nameTag.tsx'
import { useView } from '../../ui/kit/useView.ts'
import { Buying } from './buying.tsx'
import { Curve } from './curve.tsx'
import { FreeCrate } from './dream.tsx'
import { Hand } from './hand.tsx'
import { OwnPenguin } from './madeUp.tsx'
import { labOf } from './mind.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: rows and columns to buy with the curve they draw, guesses by hand, a table for nothing, a penguin to make up. */
export const Panel: PanelOf = ({ play, lang, say, act, ask, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  const { over } = useView(view)
  const [tab, turnTo] = useState('table')
  const decide = (action: Action) => act(action)
  const lab = labOf(setup, play)
  const purse = play.level.budget.coins ?? setup.rows.length
  const under = over && setup.columns.find(({ id }) => id === over.id)
  const buying = (
    <Buying
      {...{ setup, table: recipe }}
      rows={(rows) => decide({ type: 'rows', rows })}
      column={(column, bought) => decide({ type: bought ? 'buy' : 'return', column })}
    />
  )
  return (
    <>
      <NameTag at={over}>{under?.name[lang]}</NameTag>
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={turnTo}
        tabs={[
          {
            id: 'table',
            label: say(words.table),
            body: (
              <Card>
                <div class="stack stack--snug">
                  {buying}
                  <Curve {...{ setup, lab, view, purse }} />
                </div>
              </Card>
            ),
          },
          {
            id: 'hand',
            label: say(words.hand),
            body: <Hand {...{ setup, recipe, lab, view }} />,
          },
          {
            id: 'dream',
            label: say(words.dream),
            body: <FreeCrate {...{ setup, recipe, lab, view, ask }} />,
          },
          {
            id: 'made',
            label: say(words.made),
            body: <OwnPenguin {...{ setup, recipe, lab }} act={decide} />,
          },
        ]}
      />
    </>
  )
}
