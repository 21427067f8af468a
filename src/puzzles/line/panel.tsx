import { useMemo, useState } from 'preact/hooks'
import { Card, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { AskIt } from './askIt.tsx'
import type { Lab } from './events.ts'
import { Hand } from './hand.tsx'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { SpillSoup } from './spillSoup.tsx'
import { viewOf } from './view.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the line by sliders, a storm to ask it about, and soup for the rival's line. */
export const Panel: PanelOf = ({ play, say, act, ask, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const [tab, turnTo] = useState('line')
  const decide = (action: Action) => act(action)
  const lab = play.outcome?.lab as Lab | undefined
  const turn = (to: string) => {
    view.set({ soup: undefined })
    turnTo(to)
  }
  return (
    <Tabs
      label={say(words.tabs)}
      value={tab}
      onChange={turn}
      tabs={[
        { id: 'line', label: say(words.line), body: <Hand {...{ setup, recipe, lab, view, decide }} /> },
        {
          id: 'ask',
          label: say(words.ask),
          body: (
            <Card>
              <AskIt {...{ setup, recipe, decide }} />
            </Card>
          ),
        },
        {
          id: 'soup',
          label: say(words.soup),
          body: (
            <Card>
              <SpillSoup {...{ setup, lab, view, ask }} />
            </Card>
          ),
        },
      ]}
    />
  )
}
