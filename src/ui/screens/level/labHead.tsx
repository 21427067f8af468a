import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Level, own } from '../../../engine/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { capital } from '../../../i18n/say.ts'
import { target } from '../../../look/index.ts'
import type { Play } from '../../../store/session.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { BudgetTokens } from '../../kit/budget.tsx'
import { Button, IconButton } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Hint } from '../../kit/hint.tsx'
import { Pip } from '../../kit/pip.tsx'
import { Portrait } from '../../kit/portrait.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Words } from '../../kit/words.tsx'
import { DailyTask } from './daily.ts'
import { Asked } from './goals.tsx'
import { type PhaseProps, Told, useSpeaker, wordingOf } from './parts.tsx'
import './labHead.css'

interface LabHeadProps extends Pick<Play, 'level' | 'recipe' | 'hintsShown'> {
  readonly kind: PhaseProps['kind']
  /** Nothing has been decided or tried since the lab was opened. */
  readonly untouched: boolean
  /** A training that was asked for is under way. */
  readonly tried: boolean
}

/**
 * Two lines over the work: who asked, what the stars ask; what it costs, the tools. The task begins under them and
 * folds into its speaker's face when the first training is asked for: the finger is at the foot then, so nothing moves
 * from under it.
 */
export function LabHead({ level, recipe, kind, untouched, tried, hintsShown }: LabHeadProps) {
  const { say } = useSpeaking()
  const who = useSpeaker(level)
  const task = useId()
  const daily = useHarbour(({ play }) => play?.daily)
  const [open, setOpen] = useState(untouched)
  useEffect(() => {
    if (tried) setOpen(false)
  }, [tried])
  const [whole, setWhole] = useState(false)
  const hints = useHints(level, hintsShown)
  return (
    <div class="lab__head">
      <button
        type="button"
        class="lab__face"
        aria-expanded={open}
        aria-controls={task}
        aria-label={say(levelWords.task)}
        onClick={() => {
          setOpen(!open)
          // Whoever asks for it again wants to read it.
          setWhole(!open)
        }}
      >
        {who === 'pip' ? <Pip /> : <Portrait who={who} />}
      </button>
      <Asked level={level} wording={wordingOf(level, kind)} />
      <Budgets level={level} recipe={recipe} kind={kind} />
      <LabTools hint={hints.button} />
      <Task id={task} hidden={!open} whole={whole} setWhole={setWhole}>
        {daily ? (
          <DailyTask level={level} daily={daily} />
        ) : (
          <Told level={level} small>
            {say(level.task)}
          </Told>
        )}
      </Task>
      {hints.list}
    </div>
  )
}

interface TaskProps {
  readonly id: string
  readonly hidden: boolean
  /** All of its lines are asked for. */
  readonly whole: boolean
  readonly setWhole: (whole: boolean) => void
  readonly children: ComponentChildren
}

/** The task: its first lines where the screen is low, and the rest by one press. A screen reader has all of it at once. */
function Task({ id, hidden, whole, setWhole, children }: TaskProps) {
  const { lang, say } = useSpeaking()
  const task = useRef<HTMLDivElement>(null)
  const [cut, setCut] = useState(false)
  useLayoutEffect(() => {
    const box = task.current
    const words = box?.querySelector('.speech__words')
    if (hidden || whole || !box || !words) return
    const measure = () => {
      // Two rows as high as a thing to press stand over it; where goals or budgets need more, it has fewer lines.
      const rows = box.offsetTop - (box.parentElement?.offsetTop ?? 0) - 2.3 * target
      const line = Number.parseFloat(getComputedStyle(words).lineHeight)
      box.style.setProperty('--lines', `${Math.max(1, 3 - Math.max(0, Math.ceil(rows / line)))}`)
      setCut(words.scrollHeight > words.clientHeight + 2)
    }
    // At once, and with every width; type that arrives late changes lines and no width.
    const seen = new ResizeObserver(measure)
    seen.observe(words)
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      seen.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
    }
  }, [hidden, whole, lang])
  return (
    <div class="lab__task" id={id} ref={task} hidden={hidden} data-whole={whole || undefined}>
      {children}
      {cut && (
        <button type="button" class="lab__more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          <span data-press>{say(whole ? levelWords.less : levelWords.more)}</span>
        </button>
      )}
    </div>
  )
}

/** Hints, undo, redo, start over (asked first), the story again, the teacher's sheet: one row. */
function LabTools({ hint }: { readonly hint: ComponentChildren }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const past = useHarbour((state) => (state.play?.past.length ?? 0) > 0)
  const future = useHarbour((state) => (state.play?.future.length ?? 0) > 0)
  const teacher = useHarbour(({ play }) => (play?.level.teacher ? play.level.id : undefined))
  // A day's puzzle is everybody's own to solve.
  const handed = useHarbour(({ play }) => !play?.daily)
  const [asking, setAsking] = useState(false)
  return (
    <div class="lab__tools">
      {hint}
      {teacher && (
        <IconButton
          icon="teacher"
          label={say(levelWords.teacher)}
          onPress={() => verbs.go({ at: 'teacher', id: teacher })}
        />
      )}
      {handed && (
        <IconButton
          class="desk-only"
          icon="code"
          label={say(levelWords.handOn)}
          onPress={() => verbs.go({ at: 'recipe' })}
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
            small
            paired={limits.length > 1}
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
    .replace(/^[个個次条條幅張张部台]\s*/, '')
    // A number in the middle leaves its room behind, which Chinese does not want.
    .replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1')
  return capital(bare)
}

/** The hints asked for so far, which can be folded away, and the button for the next. */
function useHints(level: Level, shown: Play['hintsShown']) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const [folded, setFolded] = useState(false)
  // Hints are about the level as its file has it.
  const daily = useHarbour(({ play }) => play?.daily !== undefined)
  const more = [levelWords.firstHint, levelWords.nextHint, levelWords.lastHint][shown]
  const press = () => {
    setFolded(false)
    if (!folded || shown === 0) verbs.hint()
  }
  const button = !daily && (more || folded) && (
    <IconButton icon="hint" label={say((folded ? undefined : more) ?? levelWords.hints)} onPress={press} />
  )
  const list = (
    <section
      class="lab__hints"
      aria-label={say(levelWords.hints)}
      aria-live="polite"
      hidden={folded || shown === 0}
    >
      {level.hints.slice(0, shown).map((hint, i) => (
        <Hint key={hint.en} step={i + 1}>
          <Words of={say(hint)} explain />
        </Hint>
      ))}
      <IconButton
        class="lab__fold"
        icon="close"
        label={say(levelWords.gotIt)}
        onPress={() => setFolded(true)}
      />
    </section>
  )
  return { button, list }
}
