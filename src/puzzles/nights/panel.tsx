import { useEffect, useMemo, useReducer } from 'preact/hooks'
import type { SessionView } from '../../store/view.ts'
import { Card, type Panel as PanelOf } from '../../ui/kit/index.ts'
import { Morning } from './morning.tsx'
import { NightRow } from './nightRow.tsx'
import { words } from './panelWords.ts'
import { PierList } from './pierList.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { standingsOf } from './standing.ts'
import { go, type Looking, lookingOf, reachedBy, wait } from './view.ts'
import { WeightsCard } from './weightsCard.tsx'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the nights, who is on the pier, the lesson of the morning after, the weights that stay as they are. */
export const Panel: PanelOf = ({ play, say, act, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => lookingOf(session), [play.level])
  const now = useLooking(view)
  const standings = useMemo(
    () =>
      standingsOf(setup, {
        recipe: play.recipe,
        ...(play.outcome && { outcome: play.outcome }),
        ...(play.before && { before: play.before }),
      }),
    [setup, play.recipe, play.outcome, play.before],
  )
  const standing = standings[now.night - 1]
  const decide = (action: Action) => act(action)
  if (!standing) return null
  return (
    <div class="stack stack--snug">
      <Card>
        <NightRow
          {...{ standings }}
          night={now.night}
          reached={reachedBy(setup, recipe, now)}
          go={(night) => go(view, setup, recipe, night, 'panel')}
        />
      </Card>
      {standing.wrong === undefined ? (
        <Card>
          <p class="note">{say(words.notAtWork)}</p>
        </Card>
      ) : (
        <PierList {...{ setup, standing }} act={decide} />
      )}
      <Morning {...{ setup, recipe, standing }} act={decide} />
      <WeightsCard
        {...{ setup, standings }}
        night={now.night}
        waits={now.waits}
        wait={() => wait(view, 'panel')}
      />
    </div>
  )
}

function useLooking(view: SessionView<Looking>): Looking {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => view.follow(() => again(0)), [view])
  return view.get()
}
