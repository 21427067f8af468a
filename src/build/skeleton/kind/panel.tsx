import { fill } from '../../../i18n/index.ts'
import { Card, type Panel as PanelOf, Stepper } from '../../../ui/kit/index.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { words } from './words.ts'
import '../../../ui/kit/stack.css'

/** The lab's controls: everything a player decides, by keyboard too. */
export const Panel: PanelOf = ({ play, say, act }) => {
  const { classes, line } = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const move = (step: number) => act({ type: 'move', line: line.steps[step] ?? line.start } satisfies Action)
  return (
    <div class="stack">
      <Card title={say(words.line)}>
        <Stepper
          label={say(words.line)}
          value={line.steps.indexOf(recipe.line)}
          min={0}
          max={line.steps.length - 1}
          onChange={move}
          format={(step) => String(line.steps[step])}
        />
        <p class="note">{fill(say(words.side), { line: recipe.line, name: say(classes[1].name) })}</p>
      </Card>
    </div>
  )
}
