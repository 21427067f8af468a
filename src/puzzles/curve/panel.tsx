import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { BendIt } from './bendIt.tsx'
import type { Lab } from './events.ts'
import { HoldIt } from './holdIt.tsx'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { Toys } from './toys.tsx'
import { viewOf, withTried } from './view.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: first a curve by hand, then degree, pages and promise, then toys. */
export const Panel: PanelOf = ({ play, say, act, ask, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const lab = play.outcome?.lab as Lab | undefined
  const [tab, turnTo] = useState(lab ? 'curve' : 'hand')
  useEffect(() => view.set({ byHand: tab === 'hand', soup: undefined }), [tab, view])
  useEffect(() => {
    const last = lab?.film.at(-1)
    if (!lab || !last) return
    const one = { degree: lab.degree, every: lab.every, off: last.off, aside: last.aside }
    view.set({ tried: withTried(view.now().tried, one) })
    // A curve that has just bent is looked at where it was chosen.
    turnTo((tab) => (tab === 'hand' ? 'curve' : tab))
  }, [lab, view])
  const decide = (action: Action) => act(action)
  return (
    <Tabs
      label={say(words.tabs)}
      value={tab}
      onChange={turnTo}
      tabs={[
        { id: 'hand', label: say(words.hand), body: <HoldIt {...{ setup, recipe, view, decide }} /> },
        { id: 'curve', label: say(words.curve), body: <BendIt {...{ setup, recipe, view, decide }} /> },
        { id: 'toys', label: say(words.toys), body: <Toys {...{ setup, recipe, lab, view, decide, ask }} /> },
      ]}
    />
  )
}
