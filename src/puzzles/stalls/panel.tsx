import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { DayCard } from './dayCard.tsx'
import { HandCard } from './handCard.tsx'
import { labOf } from './mind.ts'
import { words } from './panelWords.ts'
import { RobotCard } from './robotCard.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { type Looking, viewOf } from './view.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

const tabOf = (id: string): Looking['tab'] => (id === 'robot' || id === 'day' ? id : 'hand')

/** The lab's controls: the player's own lunches, the robot's three settings, and its day visit by visit. */
export const Panel: PanelOf = ({ play, say, act, view: session }) => {
  const view = useMemo(() => viewOf(session), [play.level])
  const { tab } = useView(view)
  // Whoever lets the robot live a day wants to see it: the panel turns there, since a stage may come after the day has ended.
  const seen = useRef(play.outcome)
  useEffect(() => {
    const fresh = play.outcome !== undefined && play.outcome !== seen.current
    seen.current = play.outcome
    if (fresh) view.set({ visit: undefined, ...(view.now().tab === 'hand' && { tab: 'robot' }) })
  }, [play.outcome, view])
  const setup = play.level.setup as Setup
  const lab = labOf(play)
  const decide = (action: Action) => act(action)
  return (
    <Tabs
      label={say(words.tabs)}
      value={tab}
      onChange={(id) => view.set({ tab: tabOf(id), visit: undefined })}
      tabs={[
        { id: 'hand', label: say(words.hand), body: <HandCard {...{ setup, view }} /> },
        {
          id: 'robot',
          label: say(words.robot),
          body: <RobotCard {...{ setup, recipe: play.recipe as Recipe, lab, decide }} />,
        },
        { id: 'day', label: say(words.day), body: <DayCard {...{ setup, lab, view }} /> },
      ]}
    />
  )
}
