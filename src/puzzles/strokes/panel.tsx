import { useMemo, useState } from 'preact/hooks'
import { Card, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { LensCard } from './lensCard.tsx'
import { OwnHand } from './ownHand.tsx'
import { words } from './panelWords.ts'
import { PracticeCard } from './practiceCard.tsx'
import { RowCard } from './rowCard.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { labOf, viewOf } from './view.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: what is practised on, a filter to look through, a card of one's own. */
export const Panel: PanelOf = ({ play, say, act, ask, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const [tab, turnTo] = useState('practice')
  const decide = (action: Action) => act(action)
  const lab = labOf(play)
  const stale = lab !== undefined && !play.outcome && play.training.status !== 'busy'
  const all = { setup, recipe, lab, view, ask, decide }
  return (
    <>
      <RowCard {...all} />
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={turnTo}
        tabs={(
          [
            ['practice', <PracticeCard {...all} stale={stale} />],
            ['lens', <LensCard {...all} />],
            ['own', <OwnHand {...all} />],
          ] as const
        ).map(([id, body]) => ({ id, label: say(words[id]), body: <Card>{body}</Card> }))}
      />
    </>
  )
}
