import { useMemo } from 'preact/hooks'
import { Card, type Panel as PanelOf } from '../../ui/kit/index.ts'
import { Album } from './album.tsx'
import { Easel } from './easel.tsx'
import type { Lab } from './events.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { SignChoice } from './signChoice.tsx'
import { useSheet } from './useSheet.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: which sign is drawn, the sheet under the pen with what the model makes of it, and all drawings. */
export const Panel: PanelOf = ({ play, act, view }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const sheet = useSheet(view, setup, recipe)
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  // Where nothing is drawn there is no model, whatever an earlier one answered.
  const net = recipe.drawn.length > 0 ? lab?.net : undefined
  const decide = (action: Action) => act(action)
  const album = useMemo(
    () => <Album {...{ setup, recipe, sheet }} answers={play.outcome ? (lab?.answers ?? []) : []} />,
    [setup, recipe, sheet, sheet.get().n, play.outcome],
  )
  return (
    <div class="stack stack--snug">
      <Card>
        <div class="stack stack--snug">
          <SignChoice {...{ setup, recipe, sheet }} />
          <Easel {...{ setup, recipe, sheet, net, decide }} />
        </div>
      </Card>
      {album}
    </div>
  )
}
