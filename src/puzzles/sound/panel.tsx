import { useMemo, useState } from 'preact/hooks'
import { Card, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { labOf, lastLab } from './mind.ts'
import { Numbers } from './numbers.tsx'
import { words } from './panelWords.ts'
import { RowCard } from './rowCard.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'
import { Whistle } from './whistle.tsx'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: a row to be named first, how many numbers and for how long, who is heard, and a whistle of one's own. */
export const Panel: PanelOf = ({ play, say, act, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session, setup), [play.level])
  useView(view)
  const [tab, turnTo] = useState('numbers')
  const decide = (action: Action) => act(action)
  const lab = labOf(play)
  const parts = { setup, recipe, lab, view, decide }
  return (
    <>
      <RowCard {...{ setup, recipe, view, decide }} lab={lastLab(play)} />
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={turnTo}
        tabs={[
          { id: 'numbers', label: say(words.numbers), body: <Numbers {...parts} /> },
          {
            id: 'own',
            label: say(words.own),
            body: (
              <Card>
                <Whistle {...parts} />
              </Card>
            ),
          },
        ]}
      />
    </>
  )
}
