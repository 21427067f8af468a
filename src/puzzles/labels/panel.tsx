import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { Card, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { MadeUp } from '../../ui/kit/madeUp.tsx'
import { sharesAt } from '../kit/sharesAt.ts'
import { cardsOf } from './cards.ts'
import { Crate } from './crate.tsx'
import type { Lab } from './events.ts'
import { GuidePage } from './guidePage.tsx'
import { type Looking, lookingOf } from './looking.ts'
import { OpenCard } from './openCard.tsx'
import type { Action } from './rules.ts'
import { scaleOf } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'
import { words } from './words.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: the card that is open, the crate as a list, what the model disagrees with, and the toy. */
export const Panel: PanelOf = ({ play, lang, say, act, view }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const [tab, turnTo] = useState(setup.guide ? 'guide' : 'cards')
  const looking = useMemo(() => lookingOf(view), [play.level])
  const open = useOpen(looking)
  const cards = useMemo(() => cardsOf(setup, recipe), [setup, recipe])
  // After a change the last answers stay in view: they are why the player is changing something.
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const trained = lab !== undefined && lab.answers.length > 0
  const answers = useMemo(
    () => new Map((lab?.answers ?? []).map((answer, i) => [setup.cards[i]?.id ?? '', answer])),
    [lab],
  )
  const differing = cards.filter(({ id, label }) => trained && answers.get(id)?.answer !== label)
  const card = cards.find(({ id }) => id === open)
  const decide = (action: Action) => act(action)

  // A training reports many times a second: what it does not change is left out of it.
  const lists = useMemo(() => {
    const crate = (of: typeof cards) => <Crate {...{ setup, answers, open, looking }} cards={of} />
    return {
      all: <Card>{crate(cards)}</Card>,
      differing: (
        <Card>
          <p class={trained ? undefined : 'note'}>
            {trained
              ? sayAgreement(say(words.agreement), cards.length - differing.length, cards.length)
              : say(words.notTrained)}
          </p>
          {differing.length > 0 && crate(differing)}
        </Card>
      ),
    }
  }, [setup, cards, answers, open, looking, lang])
  const count = trained && <span class="labels-count">{` ${differing.length}`}</span>
  const madeUp = trained ? (
    <MadeUp
      {...{ measures: setup.measures, classes: setup.classes }}
      {...{ about: say(words.toy), says: say(words.modelSays) }}
      answer={(values) => sharesAt(scaleOf(setup), lab.weights, values)}
    />
  ) : (
    <p class="note">{say(words.trainFirst)}</p>
  )
  const crate = { id: 'cards', label: say(words.cards), body: lists.all }
  const toy = { id: 'toy', label: say(words.madeUp), body: <Card>{madeUp}</Card> }
  const disagrees = {
    id: 'disagrees',
    label: (
      <>
        {say(words.disagrees)}
        {count}
      </>
    ),
    body: lists.differing,
  }
  const guide = {
    id: 'guide',
    label: say(words.guide),
    body: (
      <GuidePage
        {...{ setup, recipe, cards, act: decide }}
        list={(of) => <Crate {...{ setup, answers, open, looking }} cards={of} />}
      />
    ),
  }
  return (
    <div class="stack">
      <OpenCard
        {...{ setup, card, act: decide, stale: !play.outcome }}
        answer={open === undefined ? undefined : answers.get(open)}
        shown={(of) => (lab?.answers ?? []).filter(({ truth }) => truth === of).length}
      />
      <Tabs
        label={say(words.tabs)}
        value={tab}
        onChange={turnTo}
        tabs={setup.guide ? [guide, crate, toy] : [crate, disagrees, toy]}
      />
    </div>
  )
}

const sayAgreement = (template: string, n: number, of: number) =>
  template.replace('{n}', String(n)).replace('{of}', String(of))

function useOpen(looking: Looking): string | undefined {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => looking.follow(() => again(0)), [looking])
  return looking.get().open
}
