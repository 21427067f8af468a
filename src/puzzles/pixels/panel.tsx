import { useMemo, useState } from 'preact/hooks'
import { type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { Bags } from './bags.tsx'
import { Board } from './board.tsx'
import { Hunted } from './hunted.tsx'
import { huntWords } from './huntWords.ts'
import { labOf } from './mind.ts'
import { Paint } from './paint.tsx'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'
import { Windows } from './windows.tsx'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the windows and a game through them, where the digits differ, and a letter to paint. */
export const Panel: PanelOf = ({ play, say, act, view: session }) => {
  const setup = play.level.setup as Setup
  const view = useMemo(() => viewOf(session, setup), [play.level])
  const looking = useView(view)
  const [tab, turnTo] = useState('windows')
  const paint = { id: 'paint', label: say(words.paint) }
  const shared = {
    ...{ setup, looking, view },
    recipe: play.recipe as Recipe,
    lab: labOf(play),
    trained: (play.outcome ?? play.before) !== undefined,
    stale: play.outcome === undefined,
    act: (action: Action) => act(action),
  }
  return (
    <Tabs
      label={say(setup.hunt ? huntWords.tabs : words.tabs)}
      value={tab}
      onChange={(to) => {
        turnTo(to)
        view.set({ painting: to === 'paint', guessing: undefined })
      }}
      tabs={[
        ...(setup.hunt
          ? [
              { id: 'windows', label: say(huntWords.letters), body: <Hunted {...shared} /> },
              { id: 'bags', label: say(huntWords.bags), body: <Bags {...shared} /> },
            ]
          : [
              { id: 'windows', label: say(words.windows), body: <Windows {...shared} /> },
              { id: 'board', label: say(words.board), body: <Board {...shared} /> },
            ]),
        { ...paint, body: <Paint {...shared} /> },
      ]}
    />
  )
}
