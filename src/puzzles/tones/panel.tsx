import { useMemo, useState } from 'preact/hooks'
import { Card, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { BuoysCard } from './buoysCard.tsx'
import { labOf, lastLab } from './mind.ts'
import { OwnVoice } from './ownVoice.tsx'
import { words } from './panelWords.ts'
import { PeopleCard } from './peopleCard.tsx'
import { RowCard } from './rowCard.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: when the model listens, what the choir sang, and a contour of one's own. */
export const Panel: PanelOf = ({ play, say, act, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const [tab, turnTo] = useState('buoys')
  const decide = (action: Action) => act(action)
  const lab = labOf(play)
  if (setup.people)
    return (
      <>
        <RowCard {...{ setup, recipe, view, decide }} lab={lastLab(play)} />
        <PeopleCard {...{ setup, recipe, lab, view, decide }} />
      </>
    )
  return (
    <Tabs
      label={say(words.tabs)}
      value={tab}
      onChange={turnTo}
      tabs={[
        {
          id: 'buoys',
          label: say(words.buoys),
          body: <BuoysCard {...{ setup, recipe, lab, view, decide }} />,
        },
        {
          id: 'own',
          label: say(words.own),
          body: (
            <Card>
              <OwnVoice {...{ setup, recipe, lab, view, decide }} />
            </Card>
          ),
        },
      ]}
    />
  )
}
