import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Level, own } from '../../../engine/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { sayRefusal } from '../../../i18n/reasons.ts'
import type { Play } from '../../../store/session.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { BudgetTokens } from '../../kit/budget.tsx'
import { Button, IconButton } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Hint } from '../../kit/hint.tsx'
import { Icon } from '../../kit/icon.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Words } from '../../kit/words.tsx'
import { Heading } from '../heading.tsx'
import { Asked } from './goals.tsx'
import { LabFoot } from './labFoot.tsx'
import { LastTraining } from './lastTraining.tsx'
import { type PhaseProps, Told, wordingOf } from './parts.tsx'
import { Works } from './works.tsx'
import './lab.css'

/** Where the player decides: task, goals, budgets, the kind's own panel, hints; training at the foot. */
export function Lab({ play, kind }: PhaseProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const { level } = play
  const wording = wordingOf(level, kind)
  const { Panel } = kind
  const refusal = play.refusal && sayRefusal(play.refusal, wording, lang)
  useEffect(() => {
    if (refusal) announce(refusal)
  }, [refusal])
  // A training reports many times a second: what it does not change is left out of it.
  const asked = useMemo(
    () => (
      <>
        <Task level={level} />
        <Card>
          <Budgets level={level} recipe={play.recipe} kind={kind} />
          <Asked level={level} wording={wording} aside={<LabTools />} />
        </Card>
      </>
    ),
    [level, play.recipe, kind, lang],
  )
  const hints = useMemo(
    () => <Hints level={level} hintsShown={play.hintsShown} />,
    [level, play.hintsShown, lang],
  )
  return (
    <div class="phase lab">
      <Heading unseen>{say(levelWords.lab)}</Heading>
      <div class="column phase__body lab__body">
        {asked}
        <Works play={play} />
        <Panel
          play={play}
          lang={lang}
          say={(text) => text[lang]}
          act={verbs.act}
          ask={verbs.ask}
          view={verbs.view}
        />
        <LastTraining play={play} kind={kind} />
        {hints}
        {level.credits.length > 0 && (
          <p class="lab__credits">
            {say(levelWords.credits)}:{' '}
            {level.credits.map((credit) => (typeof credit === 'string' ? credit : say(credit))).join('; ')}
          </p>
        )}
      </div>
      <LabFoot play={play} kind={kind} refusal={refusal} />
    </div>
  )
}

/** The problem again; where there is little height only its beginning, until asked for. */
function Task({ level }: { readonly level: Level }) {
  const { say } = useSpeaking()
  const [open, setOpen] = useState(false)
  return (
    <div class="task" data-open={open || undefined}>
      <Told level={level} small>
        {say(level.task)}
      </Told>
      <IconButton
        class="task__more"
        icon="down"
        label={say(levelWords.task)}
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      />
    </div>
  )
}

/** Undo, redo, start over (asked first), the story again. */
function LabTools() {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const past = useHarbour((state) => (state.play?.past.length ?? 0) > 0)
  const future = useHarbour((state) => (state.play?.future.length ?? 0) > 0)
  const teacher = useHarbour(({ play }) => (play?.level.teacher ? play.level.id : undefined))
  const [asking, setAsking] = useState(false)
  return (
    <div class="lab__tools">
      {teacher && (
        <IconButton
          icon="teacher"
          label={say(levelWords.teacher)}
          onPress={() => verbs.go({ at: 'teacher', id: teacher })}
        />
      )}
      <IconButton class="lab__story" icon="notes" label={say(levelWords.story)} onPress={verbs.toLecture} />
      <IconButton icon="undo" label={say(levelWords.undo)} disabled={!past} onPress={verbs.undo} />
      <IconButton icon="redo" label={say(levelWords.redo)} disabled={!future} onPress={verbs.redo} />
      <IconButton icon="restart" label={say(levelWords.startOver)} onPress={() => setAsking(true)} />
      <Dialog
        open={asking}
        title={say(levelWords.startOver)}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{say(levelWords.keepWork)}</Button>
            <Button
              kind="danger"
              onPress={() => {
                setAsking(false)
                verbs.startOver()
              }}
            >
              {say(levelWords.startOver)}
            </Button>
          </>
        }
      >
        <p>{say(levelWords.startOverAsk)}</p>
      </Dialog>
    </div>
  )
}

interface BudgetsProps {
  readonly level: Level
  readonly recipe: unknown
  readonly kind: PhaseProps['kind']
}

/** What the recipe costs against what the level allows, as tokens. */
function Budgets({ level, recipe, kind }: BudgetsProps) {
  const { lang } = useSpeaking()
  const { budget, goals, setup } = level
  const limits = Object.entries(budget)
  if (limits.length === 0) return null
  const cost = kind.cost(setup, recipe)
  return (
    <div class="lab__budgets">
      {limits.map(([name, limit]) => {
        const stars = goals.flatMap(({ stars, within }) => {
          const atMost = within && own(within, name)
          return atMost === undefined ? [] : [{ stars, atMost }]
        })
        const label = kind.costs[name]?.label[lang] ?? name
        return (
          <BudgetTokens
            key={name}
            label={noun(label)}
            used={own(cost, name) ?? 0}
            limit={limit}
            stars={stars.filter((star, i) => stars.findIndex((other) => other.atMost === star.atMost) === i)}
          />
        )
      })}
    </div>
  )
}

/** The noun of a figure's label: "{n} examples" is "Examples", "{n} 個例子" is "例子", "訓練 {n} 輪" is "訓練輪". */
export function noun(label: string): string {
  const bare = label
    .replace(/\{n\}/, '')
    .trim()
    .replace(/^[个個]\s*/, '')
    // A number in the middle leaves its room behind, which Chinese does not want.
    .replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

function Hints({ level, hintsShown }: Pick<Play, 'level' | 'hintsShown'>) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const last = level.hints[hintsShown - 1]
    if (!last) return
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [hintsShown, level])
  const more = [levelWords.firstHint, levelWords.nextHint, levelWords.lastHint][hintsShown]
  return (
    <section class="lab__hints" aria-label={say(levelWords.hints)}>
      <div class="lab__hint-list" ref={list} aria-live="polite">
        {level.hints.slice(0, hintsShown).map((hint, i) => (
          <Hint key={hint.en} step={i + 1}>
            <Words of={say(hint)} explain />
          </Hint>
        ))}
      </div>
      {more && (
        <Button kind="ghost" class="lab__more" onPress={verbs.hint}>
          <Icon name="hint" /> {say(more)}
        </Button>
      )}
    </section>
  )
}
