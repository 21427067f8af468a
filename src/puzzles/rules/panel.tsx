import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { shownOf } from '../../store/session.ts'
import {
  type Beside as BesideType,
  Button,
  Card,
  ClassMark,
  type Panel as PanelType,
  Tabs,
  useSpeaking,
} from '../../ui/kit/index.ts'
import { NameTag } from '../../ui/kit/nameTag.tsx'
import { Chip } from '../../ui/kit/pool.tsx'
import { countsOf, gini, pensOf, reaching, walk } from '../kit/tree.ts'
import { inEyePhase } from './byEye.ts'
import type { FerryEvent } from './events.ts'
import { Picture } from './picture.tsx'
import { PlaceCard } from './placeCard.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { asksIn, namesIn, yardOf } from './tree.ts'
import { type Hover, type View, viewOf } from './view.ts'
import { classOf, words } from './words.ts'
import '../../ui/kit/chips.css'
import '../../ui/kit/stack.css'
import { capital } from '../../i18n/say.ts'
import { useView } from '../../ui/kit/useView.ts'
import './panel.css'

/** The lab's controls: sort a few by eye, ask the pens of the tree, and invent an animal to walk it. */
export const Panel: PanelType = ({ play, say, act, view: session }) => {
  const view = useMemo(() => viewOf(session), [play.level])
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const { over, skipped } = useView(view)
  const [tab, open] = useState('tree')
  useEffect(() => view.set({ invented: tab === 'toy' ? setup.questions.map(() => false) : undefined }), [tab])
  const decide = (action: Action) => act(action)
  useFollowOn(setup, recipe, view)
  if (inEyePhase(setup, recipe, skipped))
    return <ByEye setup={setup} recipe={recipe} view={view} decide={decide} />
  return (
    <>
      <NameTag at={over}>{over && <OverName setup={setup} over={over} />}</NameTag>
      {recipe.byEye.length > 0 && recipe.asks.length === 0 && <EyeScore setup={setup} recipe={recipe} />}
      <Tabs
        label={say(words.tree)}
        value={tab}
        onChange={open}
        tabs={[
          {
            id: 'tree',
            label: say(words.tree),
            body: <Growing setup={setup} recipe={recipe} view={view} decide={decide} />,
          },
          { id: 'toy', label: say(words.toy), body: <Toy setup={setup} recipe={recipe} view={view} /> },
        ]}
      />
    </>
  )
}

/** After a question the more mixed of its two pens is looked at, and the focus, whose button is gone, goes there too. */
function useFollowOn(setup: Setup, recipe: Recipe, view: View): void {
  const before = useRef(recipe)
  useLayoutEffect(() => {
    const known = new Set(before.current.asks.map(({ at }) => at))
    const fresh = recipe.asks.filter(({ at }) => !known.has(at))
    before.current = recipe
    const [asked] = fresh
    if (!asked || fresh.length > 1) return
    const asks = asksIn(setup, recipe)
    const mixed = (at: string) => {
      const inside = reaching(yardOf(setup).yard, asks, at)
      return inside.length * gini(countsOf(inside, setup.classes.length))
    }
    const [yes, no] = [`${asked.at}y`, `${asked.at}n`]
    view.set({ at: mixed(yes) > mixed(no) ? yes : no })
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('.rules-question')?.focus({ preventScroll: true })
    })
  }, [recipe])
}

function OverName({ setup, over }: { readonly setup: Setup; readonly over: Hover }) {
  const { lang } = useSpeaking()
  const of = over.of === 'question' ? setup.questions : setup.cards
  return <>{of.find(({ id }) => id === over.id)?.name[lang]}</>
}

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
}
interface Looking extends Props {
  readonly view: View
}
interface Deciding extends Looking {
  readonly decide: (action: Action) => void
}

/** Where the next animal goes, without any rule: as people do it. */
function ByEye({ setup, recipe, view, decide }: Deciding) {
  const { lang, say } = useSpeaking()
  const next = yardOf(setup).animal(setup.byEye[recipe.byEye.length] ?? '')
  return (
    <Card title={say(words.byEye)} tone="lantern">
      <p class="rules-who">
        <Picture name={next.icon} size={3} />
        <b>{capital(next.name[lang])}</b>
      </p>
      <p class="note">{say(words.whoIs, { n: recipe.byEye.length + 1, of: setup.byEye.length })}</p>
      <LastEye setup={setup} recipe={recipe} />
      <ul class="chips">
        {setup.classes.map(({ id, name }, index) => (
          <li key={id}>
            <Chip onPress={() => decide({ type: 'sort', card: next.id, as: id })}>
              <ClassMark of={index} />
              <span>{name[lang]}</span>
            </Chip>
          </li>
        ))}
      </ul>
      <Button kind="ghost" iconAfter="next" onPress={() => view.set({ skipped: true })}>
        {say(words.eyeSkip)}
      </Button>
    </Card>
  )
}

function LastEye({ setup, recipe }: Props) {
  const { lang, say } = useSpeaking()
  const last = recipe.byEye.at(-1)
  if (!last) return <p aria-live="polite" />
  const animal = yardOf(setup).animal(last.card)
  const answer = setup.classes.findIndex(({ id }) => id === last.as)
  const right = answer === animal.class
  return (
    <p class="rules-verdict" data-right={right} aria-live="polite">
      <ClassMark of={animal.class} />
      {say(right ? words.eyeRight : words.eyeWrong, {
        animal: capital(animal.name[lang]),
        answer: classOf(setup, answer, lang),
        truth: classOf(setup, animal.class, lang),
      })}
    </p>
  )
}

function EyeScore({ setup, recipe }: Props) {
  const { say } = useSpeaking()
  const { animal } = yardOf(setup)
  const right = recipe.byEye.filter(({ card, as }) => setup.classes[animal(card).class]?.id === as).length
  return (
    <div class="stack stack--snug">
      <LastEye setup={setup} recipe={recipe} />
      <p class="rules-verdict">{say(words.eyeScore, { right, of: recipe.byEye.length })}</p>
    </div>
  )
}

/** The tree as nested lists of buttons, and what can be done at the place looked at. */
function Growing({ setup, recipe, view, decide }: Deciding) {
  const { say } = useSpeaking()
  const { at } = useView(view)
  const asks = asksIn(setup, recipe)
  const here = asks.has(at) || pensOf(asks).includes(at) ? at : (pensOf(asks)[0] ?? '')
  return (
    <div class="stack">
      <PlaceCard key={here} setup={setup} recipe={recipe} at={here} decide={decide} />
      <Card title={say(words.tree)}>
        <Place setup={setup} recipe={recipe} view={view} at="" here={here} />
      </Card>
    </div>
  )
}

function Place({ setup, recipe, view, at, here }: Looking & { readonly at: string; readonly here: string }) {
  const { lang, say } = useSpeaking()
  const asks = asksIn(setup, recipe)
  const ask = asks.get(at)
  const question = ask === undefined ? undefined : setup.questions[ask]
  const look = () => view.set({ at })
  if (question) {
    return (
      <>
        <Chip class="rules-ask" pressed={at === here} onPress={look}>
          <Picture name={question.icon} />
          <span>{question.ask[lang]}</span>
        </Chip>
        <ul class="rules-branches">
          {(['y', 'n'] as const).map((answer) => (
            <li key={answer} data-answer={answer}>
              <span class="rules-answer">
                <span aria-hidden="true">{answer === 'y' ? '✓' : '−'}</span>
                <span class="unseen">{say(answer === 'y' ? words.yes : words.no)}</span>
              </span>
              <Place setup={setup} recipe={recipe} view={view} at={at + answer} here={here} />
            </li>
          ))}
        </ul>
      </>
    )
  }
  const name = namesIn(setup, recipe).get(at) ?? 0
  const inside = reaching(yardOf(setup).yard, asks, at)
  const n = inside.length
  const pure = Math.round((100 * (countsOf(inside, setup.classes.length)[name] ?? 0)) / Math.max(1, n))
  const gaps = { name: classOf(setup, name, lang), n, pure }
  return (
    <Chip pressed={at === here} data-pen onPress={look}>
      <ClassMark of={name} />
      <span>{say(n === 0 ? words.penEmpty : words.pen, gaps)}</span>
    </Chip>
  )
}

/** An animal that nobody has seen: its answers are pressed, the tree sends it somewhere, sure as ever. */
function Toy({ setup, recipe, view }: Looking) {
  const { lang, say } = useSpeaking()
  const facts = useView(view).invented ?? []
  const at = walk(asksIn(setup, recipe), facts)
  const answer = namesIn(setup, recipe).get(at) ?? 0
  return (
    <Card>
      <p class="note">{say(words.toyHow)}</p>
      <ul class="chips">
        {setup.questions.map(({ id, name, icon }, index) => (
          <li key={id}>
            <Chip
              pressed={facts[index] ?? false}
              onPress={() => view.set({ invented: facts.map((yes, i) => (i === index ? !yes : yes)) })}
            >
              <Picture name={icon} />
              <span>{name[lang]}</span>
            </Chip>
          </li>
        ))}
      </ul>
      <p class="rules-verdict" aria-live="polite">
        <ClassMark of={answer} />
        {say(words.toySays, { answer: classOf(setup, answer, lang), n: at.length })}
      </p>
    </Card>
  )
}

/** The board beside the contest: the player's eye and tree, and the learned tree's count once it runs. */
export const Beside: BesideType = ({ play, lang }) => {
  const events = (play.outcome?.events ?? []) as readonly FerryEvent[]
  const past = events.slice(0, shownOf(play.run))
  const board = events.at(-1)
  const hand = past.filter((event) => event.type === 'case' && event.right).length
  const raced = past.filter((event) => event.type === 'learned')
  const of = board?.type === 'board' ? board.of : 0
  const eye = board?.type === 'board' ? board.byEye : { right: 0, of: 0 }
  const score = (right: number, all: number) =>
    words.scoreOf[lang].replace('{right}', String(right)).replace('{of}', String(all))
  return (
    <dl class="rules-board" aria-label={words.scores[lang]}>
      {eye.of > 0 && (
        <div>
          <dt>{words.eye[lang]}</dt>
          <dd class="figures">{score(eye.right, eye.of)}</dd>
        </div>
      )}
      <div data-now={raced.length === 0 || undefined}>
        <dt>{words.yourTree[lang]}</dt>
        <dd class="figures">{score(hand, of)}</dd>
      </div>
      <div data-now={raced.length > 0 || undefined}>
        <dt>{words.learnedTree[lang]}</dt>
        <dd class="figures">
          {raced.length === 0 ? words.waits[lang] : score(raced.at(-1)?.score ?? 0, of)}
        </dd>
      </div>
    </dl>
  )
}
