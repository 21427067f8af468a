import { useEffect, useReducer, useState } from 'preact/hooks'
import type { Text } from '../../engine/index.ts'
import { percent } from '../../i18n/index.ts'
import {
  Button,
  Card,
  ClassMark,
  Icon,
  LineChart,
  type Panel as PanelType,
  type Series,
  Tabs,
} from '../../ui/kit/index.ts'
import { AnimalCard } from './animalCard.tsx'
import type { Lab } from './attempt.ts'
import { deckOf } from './deck.ts'
import { gaze } from './gaze.ts'
import { NameTag } from './nameTag.tsx'
import { Picture } from './picture.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { words } from './words.ts'
import { Yard } from './yard.tsx'
import './panel.css'

/** The lab's controls: which animals are shown, and a close look at what the model made of them. */
export const Panel: PanelType = ({ play, lang, say, act, ask }) => {
  const setup = play.level.setup as Setup
  const { shown } = play.recipe as Recipe
  const deck = deckOf(setup)
  const [tab, open] = useState('choose')
  const looked = useGaze(() => open('look'))
  // After a change the last mistakes stay in view: they are why the player is changing something.
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const stale = !play.outcome && lab !== undefined
  const named = new Map(lab?.known.map((naming) => [naming.card, naming]))
  const wrong = (lab?.known ?? []).filter(({ card, right }) => !right && !shown.includes(card))
  const decide = (action: Action) => act(action)
  const toggle = (card: string) => decide({ type: 'toggle', card })
  const at = looked && setup.pool.includes(looked) ? looked : undefined

  const choose = (
    <div class="label-panel">
      <Card
        title={say(words.crate)}
        aside={
          shown.length > 0 && (
            <Button kind="ghost" icon="restart" onPress={() => decide({ type: 'empty' })}>
              {say(words.emptyCrate)}
            </Button>
          )
        }
      >
        {shown.length === 0 ? (
          <p class="label-note">{say(words.crateIsEmpty)}</p>
        ) : (
          <ul class="label-chips" aria-label={say(words.crate)}>
            {shown.map((id) => {
              const card = deck.card(id)
              return (
                <li key={id}>
                  <button
                    type="button"
                    class="label-chip label-chip--inside"
                    aria-label={fill(say(words.takeOut), { animal: card.name[lang] })}
                    onClick={() => decide({ type: 'take-back', card: id })}
                  >
                    <ClassMark of={card.kind} size={1.3} />
                    <Picture name={card.icon} />
                    <span>{card.name[lang]}</span>
                    <Icon name="close" />
                  </button>
                </li>
              )
            })}
          </ul>
        )}
      </Card>
      <Card title={say(words.yard)}>
        <Yard setup={setup} shown={shown} named={named} toggle={toggle} />
      </Card>
    </div>
  )

  const look = (
    <div class="label-panel">
      <Card title={say(words.wrongInYard)}>
        {!lab || lab.known.length === 0 ? (
          <p class="label-note">{say(words.notTrained)}</p>
        ) : (
          <>
            {stale && <p class="label-note">{say(words.stale)}</p>}
            {wrong.length === 0 ? (
              <p class="label-note">{say(words.noneWrong)}</p>
            ) : (
              <ul class="label-chips">
                {wrong.map(({ card: id, answer }) => {
                  const card = deck.card(id)
                  return (
                    <li key={id}>
                      <button
                        type="button"
                        class="label-chip"
                        data-wrong
                        aria-current={id === at || undefined}
                        onClick={() => gaze.turn(id)}
                      >
                        <Picture name={card.icon} />
                        <span>{card.name[lang]}</span>
                        <span class="label-chip__answer">
                          <span aria-hidden="true">→</span>
                          <ClassMark of={answer} size={1.3} />
                          <span class="unseen">
                            {fill(say(words.namedWrongly), {
                              answer: setup.classes[answer]?.name[lang] ?? '',
                            })}
                          </span>
                        </span>
                      </button>
                    </li>
                  )
                })}
              </ul>
            )}
          </>
        )}
      </Card>
      <Card>
        {at ? (
          <AnimalCard
            key={at}
            setup={setup}
            card={deck.card(at)}
            shown={shown}
            naming={stale ? undefined : named.get(at)}
            toggle={() => toggle(at)}
            ask={ask}
          />
        ) : (
          <p class="label-note">{say(words.pick)}</p>
        )}
      </Card>
      {lab && lab.curve.length > 0 && (
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

  return (
    <>
      <NameTag setup={setup} lang={lang} />
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={open}
        tabs={[
          { id: 'choose', label: say(words.choose), body: choose },
          {
            id: 'look',
            label: (
              <>
                {say(words.look)}
                {wrong.length > 0 && (
                  <span class="label-count">{fill(say(words.mistakes), { n: wrong.length })}</span>
                )}
              </>
            ),
            body: look,
          },
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
function useGaze(onTap: () => void): string | undefined {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(
    () =>
      gaze.follow((by) => {
        if (by !== 'hover') again(0)
        if (by === 'stage') onTap()
      }),
    [],
  )
  return gaze.at()
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}
