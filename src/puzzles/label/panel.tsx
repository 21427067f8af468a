import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import type { Text } from '../../engine/index.ts'
import { fill, percent } from '../../i18n/index.ts'
import { capital } from '../../i18n/say.ts'
import { Card, LineChart, type Panel as PanelType, type Series, Tabs } from '../../ui/kit/index.ts'
import { AnimalCard } from './animalCard.tsx'
import { CrateCard } from './crateCard.tsx'
import { deckOf } from './deck.ts'
import type { Lab } from './events.ts'
import { type Gaze, gazeOf } from './gaze.ts'
import { Mistakes } from './mistakes.tsx'
import { NameTag } from './nameTag.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { useSaying } from './useSaying.ts'
import { words } from './words.ts'
import { Yard } from './yard.tsx'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: which animals are shown, and a close look at what the model made of them. */
export const Panel: PanelType = ({ play, lang, act, ask, view }) => {
  const gaze = useMemo(() => gazeOf(view), [play.level])
  const setup = play.level.setup as Setup
  const { say } = useSaying(setup)
  const { shown } = play.recipe as Recipe
  const [tab, open] = useState('choose')
  const looked = useGaze(gaze, () => open('look'))
  const at = looked !== undefined && setup.pool.includes(looked) ? looked : undefined
  // After a change the last mistakes stay in view: they are why the player is changing something.
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const trained = lab !== undefined && lab.known.length > 0
  const stale = trained && !play.outcome
  const named = useMemo(() => new Map(lab?.known.map((naming) => [naming.card, naming])), [lab])
  const wrong = (lab?.known ?? []).filter(({ card, right }) => !right && !shown.includes(card))
  const decide = (action: Action) => act(action)
  const toggle = (card: string) => decide({ type: 'toggle', card })

  // A training reports many times a second: what it does not change is left out of it.
  const choose = useMemo(
    () => (
      <div class="stack">
        <CrateCard setup={setup} shown={shown} decide={decide} />
        <Card title={capital(say(words.yard))}>
          <Yard setup={setup} shown={shown} named={named} toggle={toggle} look={gaze.turn} />
        </Card>
      </div>
    ),
    [setup, shown, named, act, lang, gaze],
  )
  const look = (
    <div class="stack">
      <Mistakes setup={setup} wrong={wrong} trained={trained} stale={stale} at={at} look={gaze.turn} />
      <Card>
        {at === undefined ? (
          <p class="note">{say(words.pick)}</p>
        ) : (
          <AnimalCard
            key={at}
            setup={setup}
            card={deckOf(setup).card(at)}
            shown={shown}
            naming={stale ? undefined : named.get(at)}
            toggle={() => toggle(at)}
            ask={ask}
          />
        )}
      </Card>
      {trained && (
        <Card title={say(words.curve)}>
          <LineChart
            label={say(words.curve)}
            series={curves(lab, play.before?.lab as Lab | undefined, say)}
            xLabel={say(words.examples)}
            yLabel={say(words.right)}
            to={Math.max(2, lab.curve.length)}
            top={1}
            height={10}
            format={(share) => percent(lang, share)}
            empty={say(words.curveEmpty)}
          />
        </Card>
      )}
    </div>
  )
  const lookLabel = (
    <>
      {say(words.look)}
      {wrong.length > 0 && (
        <span class="label-count">{` ${fill(say(words.mistakes), { n: wrong.length })}`}</span>
      )}
    </>
  )

  return (
    <>
      <NameTag setup={setup} lang={lang} gaze={gaze} />
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={open}
        tabs={[
          { id: 'choose', label: say(words.choose), body: choose },
          { id: 'look', label: lookLabel, body: look },
        ]}
      />
    </>
  )
}

function curves(lab: Lab, before: Lab | undefined, say: (text: Text) => string): Series[] {
  const now: Series = { name: say(words.curveOf), values: lab.curve, look: 'main' }
  if (!before || before === lab || before.curve.length === 0) return [now]
  return [{ name: say(words.curveBefore), values: before.curve, look: 'ghost' }, now]
}

/** Follows what is looked at; a tap on the stage opens the close look. */
function useGaze(gaze: Gaze, onTap: () => void): string | undefined {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(
    () =>
      gaze.follow((by) => {
        if (by !== 'hover') again(0)
        if (by === 'stage') onTap()
      }),
    [gaze],
  )
  return gaze.at()
}
