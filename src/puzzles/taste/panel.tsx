import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { AskCard } from './askCard.tsx'
import { BoatCard } from './boatCard.tsx'
import { MapCard } from './mapCard.tsx'
import { labOf } from './mind.ts'
import { words } from './panelWords.ts'
import type { PartProps } from './part.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: what newcomers are asked, the map and its month, and the player's own boat. */
export const Panel: PanelOf = ({ play, say, act, view: session }) => {
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const [tab, open] = useState('ask')
  // The month is over where it is not looked at: boats lie where the map has them.
  const turnTo = (next: string) => {
    if (next !== 'map' && view.now().month) view.set({ month: undefined })
    open(next)
  }
  const dragged = view.now().you !== undefined
  // A boat that is dragged is told of where it is described.
  useEffect(() => {
    if (dragged) turnTo('boat')
  }, [dragged])
  const part: PartProps = {
    ...{ setup: play.level.setup as Setup, recipe: play.recipe as Recipe, lab: labOf(play), view },
    decide: (action) => act(action),
  }
  return (
    <Tabs
      label={say(words.tabs)}
      value={tab}
      onChange={turnTo}
      tabs={[
        { id: 'ask', label: say(words.ask), body: <AskCard {...part} /> },
        { id: 'map', label: say(words.map), body: <MapCard {...part} /> },
        { id: 'boat', label: say(words.boat), body: <BoatCard {...part} /> },
      ]}
    />
  )
}
