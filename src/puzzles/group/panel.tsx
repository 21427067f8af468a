import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { Button, Card, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { CrateCard } from './crateCard.tsx'
import { groundOf } from './ground.ts'
import { GroundCard } from './groundCard.tsx'
import { assigned, clearness, settled } from './kmeans.ts'
import { LanternCard } from './lanternCard.tsx'
import { lookingOf } from './looking.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { labOf, standingOf } from './standing.ts'
import { words } from './words.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the step by hand, the lanterns with their names, the ground, the crates. */
export const Panel: PanelOf = ({ play, lang, say, act, view }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const [tab, turnTo] = useState('lanterns')
  const looking = useMemo(() => lookingOf(view), [play.level])
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(
    () =>
      looking.follow((by) => {
        if (by === 'stage') turnTo('crates')
        again(0)
      }),
    [looking],
  )
  const decide = (action: Action) => act(action)
  const lab = labOf(play)
  const hung = standingOf(recipe, lab)
  const ground = useMemo(
    () => groundOf(setup, recipe),
    [setup, recipe.along, recipe.up, recipe.scale, recipe.stretch],
  )
  const groups = useMemo(() => assigned(ground, hung), [ground, hung])
  const still = useMemo(() => settled(ground, hung), [ground, hung])
  const clear = clearness(ground, hung)
  const shared = { setup, recipe, ground, hung, groups, act: decide }

  // A grouping reports while it runs: what it does not change is left out of it.
  const tabs = useMemo(
    () => [
      { id: 'lanterns', label: say(words.lanterns), body: <LanternCard {...shared} /> },
      { id: 'ground', label: say(words.ground), body: <GroundCard {...shared} /> },
      { id: 'crates', label: say(words.crates), body: <CrateCard {...shared} looking={looking} /> },
    ],
    [setup, recipe, ground, groups, lang, looking.get().crate],
  )
  return (
    <div class="stack">
      <Card>
        <div class="row">
          <Button icon="plus" onPress={() => decide({ type: 'hang' })}>
            {say(words.hang)}
          </Button>
          <Button
            icon="near"
            disabled={still}
            why={say(words.settled)}
            onPress={() => decide({ type: 'step' })}
          >
            {say(words.step)}
          </Button>
        </div>
        <p class="note note--small" aria-live="polite">
          {say(still ? words.settled : words.unsettled)}
          {lang === 'en' && ' '}
          {still && clear !== undefined && say(words.clear).replace('{n}', clear.toFixed(1))}
        </p>
      </Card>
      <Tabs label={say(words.tabs)} value={tab} onChange={turnTo} tabs={tabs} />
    </div>
  )
}
