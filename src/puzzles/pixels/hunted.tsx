import { sure } from '../../i18n/say.ts'
import { markOf } from '../../look/index.ts'
import {
  announce,
  Button,
  Card,
  Choice,
  ClassMark,
  ConfidenceBars,
  IconButton,
  useSpeaking,
} from '../../ui/kit/index.ts'
import { largest } from '../kit/scores.ts'
import { GridView } from './gridView.tsx'
import { covered, leastSure, lettersOf, underThumb } from './hunt.ts'
import { huntWords } from './huntWords.ts'
import { differenceBack, inkBack, placeOf } from './looks.ts'
import { sharesOf } from './mind.ts'
import { words } from './panelWords.ts'
import type { Letter } from './reading.ts'
import type { Shared } from './shared.ts'
import { byHandFirst, heatOf, thumbOn } from './thumb.ts'

/** A letter learned from: the thumb covers it place by place, tape and labels mend. */
export function Hunted({ setup, recipe, lab, looking, view, act, stale }: Shared) {
  const { say } = useSpeaking()
  const letters = lettersOf(setup, recipe)
  const letter = Math.min(looking.letter, letters.length - 1)
  const now = letters[letter] ?? { truth: 0, dots: [] }
  const { thumb, taping } = looking
  const dots = covered(now.dots, thumb)
  const heat = lab && heatOf(lab, letters, { ...looking, letter })
  const most = Math.max(0.01, ...(heat ?? []).map(Math.abs))
  const tones = [markOf(0).colour, markOf(1).colour] as const
  const under = thumb === undefined ? [] : underThumb(thumb)
  const name = (of: number) => setup.classes[of] ?? ''
  const go = (to: number) => view.set({ letter: (to + letters.length) % letters.length })
  const turned = recipe.relabel?.includes(letter) ?? false

  function press(at: number): void {
    if (taping) {
      act({ type: 'flap', window: at })
      return
    }
    const next = thumbOn(looking, at)
    view.set(next)
    if (!lab || next.thumb === undefined) return
    const before = sharesOf(setup, lab, now.dots)
    const after = sharesOf(setup, lab, covered(now.dots, next.thumb))
    const best = largest(before)
    const gaps = { name: name(best), from: sure(before[best] ?? 0), to: sure(after[best] ?? 0) }
    announce(say(huntWords.fell, gaps))
  }

  const square = (at: number) => {
    const n = now.dots[at] ?? 0
    if (!recipe.windows.includes(at))
      return { text: '✕', says: say(huntWords.taped), back: 'var(--pixels-tape)', pressed: true }
    const pressed = under.includes(at)
    if (heat) {
      const pull = Math.round((heat[at] ?? 0) * 10)
      return {
        ...differenceBack(((heat[at] ?? 0) / most) * 9.6, tones),
        text: pull === 0 ? '' : String(Math.abs(pull)),
        says:
          pull === 0
            ? say(huntWords.none)
            : say(huntWords.pull, { n: Math.abs(pull), name: name(pull < 0 ? 0 : 1) }),
        pressed,
      }
    }
    return {
      ...inkBack(dots[at] ?? 0),
      text: String(dots[at] ?? 0),
      says: pressed ? say(huntWords.under, { n }) : String(n),
      pressed,
    }
  }

  return (
    <div class="stack stack--snug">
      <Card>
        <div class="stack stack--snug">
          <div class="pixels-turn">
            <IconButton icon="back" label={say(words.before)} onPress={() => go(letter - 1)} />
            <p aria-live="polite">
              {say(words.letter, { n: letter + 1, of: letters.length, name: name(now.truth) })}
            </p>
            <IconButton icon="next" label={say(words.next)} onPress={() => go(letter + 1)} />
          </div>
          <Choice
            label={say(huntWords.tool)}
            layout="row"
            bare
            value={taping ? 'tape' : 'thumb'}
            onChange={(tool) => view.set({ taping: tool === 'tape', thumb: undefined })}
            options={[
              { value: 'thumb', label: say(huntWords.thumb) },
              { value: 'tape', label: say(huntWords.tape) },
            ]}
          />
          <GridView
            label={say(huntWords.grid)}
            place={(at) => placeOf(say, at)}
            square={square}
            onPress={press}
          />
          {heat && (
            <p class="pixels-key">
              {[0, 1].map((of) => (
                <>
                  <ClassMark of={of} letter={name(of)} /> {say(huntWords.pulls, { name: name(of) })}
                </>
              ))}
            </p>
          )}
          {lab ? (
            <Answered {...{ setup, lab, thumb, now, stale }} />
          ) : (
            <p class="note">{say(huntWords.trainFirst)}</p>
          )}
          {letter < setup.examples.length && (
            <Button pressed={turned} onPress={() => act({ type: 'relabel', letter })}>
              {say(turned ? huntWords.turned : huntWords.turn, {
                name: name(turned ? now.truth : 1 - now.truth),
              })}
            </Button>
          )}
        </div>
      </Card>
      {lab && <Helps {...{ setup, lab, looking, view, letter, go }} />}
    </div>
  )
}

interface AnsweredProps extends Pick<Shared, 'setup' | 'stale'> {
  readonly lab: NonNullable<Shared['lab']>
  readonly now: Letter
  readonly thumb: number | undefined
}

/** A change of the answer, 0..1, that is none to speak of. */
const hardly = 0.03

/** What the model gives the letter, with the thumb on it and without. */
function Answered({ setup, lab, now, thumb, stale }: AnsweredProps) {
  const { say } = useSpeaking()
  const bare = sharesOf(setup, lab, now.dots)
  const shares = sharesOf(setup, lab, covered(now.dots, thumb))
  const best = largest(bare)
  const name = (of: number) => setup.classes[of] ?? ''
  return (
    <>
      <ConfidenceBars
        label={say(words.pipGives)}
        tight
        truth={now.truth}
        truthSays={say(huntWords.labelSays)}
        bars={shares.map((share, of) => ({ of, share, name: '', letter: name(of) }))}
      />
      <p>
        {thumb === undefined
          ? say(huntWords.without, { name: name(best), n: sure(bare[best] ?? 0) })
          : say(huntWords.fell, {
              name: name(best),
              from: sure(bare[best] ?? 0),
              to: sure(shares[best] ?? 0),
            })}
      </p>
      {thumb !== undefined && Math.abs((shares[best] ?? 0) - (bare[best] ?? 0)) < hardly && (
        <p class="note">{say(huntWords.hardly)}</p>
      )}
      {stale && <p class="warn">{say(huntWords.stale)}</p>}
    </>
  )
}

/** How many letters are shown one after another, before the first comes again. */
const doubtful = 12

interface HelpsProps extends Pick<Shared, 'setup' | 'looking' | 'view'> {
  readonly lab: NonNullable<Shared['lab']>
  readonly letter: number
  readonly go: (letter: number) => void
}

/** The heat map, once enough was covered by hand, and the letters that the model is least sure of. */
function Helps({ setup, lab, looking, view, letter, go }: HelpsProps) {
  const { say } = useSpeaking()
  const left = byHandFirst - looking.thumbed.length
  const order = leastSure(lab.answers).slice(0, doubtful)
  const heats: readonly ('off' | 'this' | number)[] = ['off', 'this', 0, 1]
  return (
    <Card>
      <div class="stack stack--snug">
        {left > 0 ? (
          <p class="note">{say(huntWords.locked, { n: left })}</p>
        ) : (
          <Choice
            label={say(huntWords.heat)}
            layout="row"
            value={looking.heat ?? 'off'}
            onChange={(heat) => view.set({ heat: heat === 'off' ? undefined : heat })}
            options={heats.map((value) => ({
              value,
              label:
                typeof value === 'number'
                  ? say(huntWords.every, { name: setup.classes[value] ?? '' })
                  : say(huntWords[value]),
            }))}
          />
        )}
        <Button onPress={() => go(order[(order.indexOf(letter) + 1) % order.length] ?? 0)}>
          {say(huntWords.least)}
        </Button>
      </div>
    </Card>
  )
}
