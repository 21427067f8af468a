import { Button, Card, useSpeaking } from '../../ui/kit/index.ts'
import type { Lab } from './events.ts'
import { driven, letterOf } from './night.ts'
import { words } from './panelWords.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'
import { type Deed, readYard, stepsFrom } from './yard.ts'

interface DriveProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly view: View
}

const byArrow: Readonly<Record<string, Deed>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
}

/** The player is the robot: earns by the same pay, step by step, and sees what it comes to. */
export function Drive({ setup, recipe, lab, view }: DriveProps) {
  const { say } = useSpeaking()
  const yard = readYard(setup.practice)
  const deeds = view.now().hand ?? ''
  const going = driven(yard, recipe.pay, deeds)
  const tired = going.deeds.length >= setup.shift
  const steps = going.over || tired ? [] : stepsFrom(yard, going.shift)
  const can = (deed: Deed) => steps.some((step) => step.deed === deed)
  const go = (deed: Deed) => {
    if (can(deed)) view.set({ hand: deeds + letterOf(deed) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = byArrow[event.key]
    if (!deed) return
    event.preventDefault()
    go(deed)
  }
  return (
    <Card>
      <p class="note">{say(words.how)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser */}
      <div class="wish-pad" role="group" aria-label={say(words.pad)} onKeyDown={onKeyDown}>
        {(['up', 'left', 'right', 'down', 'grab', 'drop', 'wait'] as const).map((deed) => (
          <span key={deed} data-deed={deed}>
            <Button kind="ghost" disabled={!can(deed)} onPress={() => go(deed)}>
              {say(words[deed])}
            </Button>
          </span>
        ))}
      </div>
      <p role="status">
        {say(words.driven, {
          ...{ n: going.deeds.length, of: setup.shift },
          ...{ paid: going.paid, binned: going.shift.binned },
        })}{' '}
        {going.over && say(words.over)}
      </p>
      <p class="note">
        {recipe.pay.length === 0 ? say(words.unpaid) : lab ? say(words.theirs, { paid: lab.night.paid }) : ''}
      </p>
      <Button icon="restart" kind="ghost" disabled={deeds === ''} onPress={() => view.set({ hand: '' })}>
        {say(words.again)}
      </Button>
    </Card>
  )
}
