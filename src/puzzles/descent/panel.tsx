import { useMemo } from 'preact/hooks'
import { type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { ByHand } from './byHand.tsx'
import { ByRule } from './byRule.tsx'
import type { Lab } from './events.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { viewOf } from './view.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the ball led by hand, and the rule that leads it. */
export const Panel: PanelOf = ({ play, say, act, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const decide = (action: Action) => act(action)
  const lab = play.outcome?.lab as Lab | undefined
  const props = { setup, recipe, lab, view, decide }
  const turn = (to: string) =>
    view.set({ toy: undefined, tone: undefined, tab: to === 'rule' ? 'rule' : 'hand' })
  return (
    <Tabs
      label={say(words.tabs)}
      value={view.now().tab}
      onChange={turn}
      tabs={[
        { id: 'hand', label: say(words.hand), body: <ByHand {...props} /> },
        { id: 'rule', label: say(words.rule), body: <ByRule {...props} /> },
      ]}
    />
  )
}
