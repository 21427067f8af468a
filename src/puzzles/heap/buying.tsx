import '../../ui/kit/chips.css'
import { useRef } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import { Button, IconButton, LineChart, Slider, useSpeaking, Words } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { perUnit } from '../kit/perUnit.ts'
import type { Lab, Point } from './events.ts'
import { labelsOf, needsModel } from './handfuls.ts'
import { lastBought } from './mind.ts'
import { words } from './panelWords.ts'
import { places } from './pick.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'

interface BuyingProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly view: View
  /** Labels that can be paid for. */
  readonly purse: number
  readonly act: (action: Action) => void
}

/** Where the next handful of labels is taken, how large it is, and what the player expects of it; then it is paid. */
export function Buying({ setup, recipe, lab, view, purse, act }: BuyingProps) {
  const { lang, say } = useSpeaking()
  const { from, many, guesses } = view.now()
  const hung = setup.classes.find(({ label }) => label === setup.rack)?.name[lang] ?? ''
  const labels = labelsOf(recipe.handfuls)
  const waiting = guesses.findLast((one) => one.labels === labels + many)
  const now = Math.round((lab?.accuracy ?? 0) * 100)
  const guess = waiting?.right ?? now
  const expect = (right: number) =>
    view.set({
      guesses: [...guesses.filter((one) => one.labels !== labels + many), { labels: labels + many, right }],
    })
  return (
    <div class="stack stack--snug">
      <fieldset class="heap-places heap-set" aria-label={say(words.where)}>
        {places.map((place) => (
          <Chip
            key={place}
            class="heap-place"
            pressed={from === place}
            disabled={needsModel(place) && recipe.handfuls.length === 0}
            onPress={() => view.set({ from: place })}
          >
            {say(place === 'any' ? words.anywhere : words[place], { name: hung })}
          </Chip>
        ))}
      </fieldset>
      <fieldset class="row heap-set" aria-label={say(words.size)}>
        {setup.sizes.map((size) => (
          <Chip key={size} pressed={many === size} onPress={() => view.set({ many: size })}>
            {size}
          </Chip>
        ))}
        <Button kind="quiet" onPress={() => act({ type: 'take', from, many })}>
          {say(words.pay, { n: many })}
        </Button>
        {recipe.handfuls.length > 0 && (
          <IconButton icon="undo" label={say(words.back)} onPress={() => act({ type: 'return' })} />
        )}
      </fieldset>
      {lab && <Slider label={say(words.guess)} min={0} max={100} value={guess} onChange={expect} />}
      <Curve {...{ lab, view, purse }} />
    </div>
  )
}

interface CurveProps extends Pick<BuyingProps, 'lab' | 'view' | 'purse'> {}

/** The learning curve over labels, that of the try before where it went elsewhere, and the player's guesses. */
function Curve({ lab, view, purse }: CurveProps) {
  const { lang, say } = useSpeaking()
  const { now, ghost } = useGhost(lab)
  const guesses = view
    .now()
    .guesses.toSorted((a, b) => a.labels - b.labels)
    .map(({ labels, right }) => [labels, right / 100] as const)
  const values = (curve: readonly Point[]) => perUnit(curve.map(({ labels, accuracy }) => [labels, accuracy]))
  const series = [
    ...(ghost ? [{ name: say(words.earlier), values: values(ghost), look: 'ghost' as const }] : []),
    ...(guesses.length > 0
      ? [{ name: say(words.guesses), values: perUnit(guesses), look: 'second' as const }]
      : []),
    ...(now ? [{ name: say(words.now), values: values(now), look: 'main' as const }] : []),
  ]
  return (
    <>
      <LineChart
        label={say(words.curve)}
        series={series}
        xLabel={say(words.labels)}
        yLabel={say(words.accuracy)}
        to={purse}
        bottom={0}
        top={1}
        height={8.6}
        format={(n) => percent(lang, n)}
        empty={say(words.empty)}
      />
      <p class="heap-bought" aria-live="polite">
        {lab && <Bought lab={lab} view={view} />}
      </p>
    </>
  )
}

/** The curve at hand, and the longest one before it that it does not merely continue. */
function useGhost(lab: Lab | undefined) {
  const seen = useRef<{ now: readonly Point[] | undefined; ghost: readonly Point[] | undefined }>({
    ...{ now: undefined, ghost: undefined },
  })
  const { now } = seen.current
  if (lab && lab.curve !== now) {
    const continues =
      now?.every(({ labels, accuracy }, i) => {
        const point = lab.curve[i]
        return point?.labels === labels && point.accuracy === accuracy
      }) ?? true
    if (now && !continues && now.length > lab.curve.length) seen.current.ghost = now
    seen.current.now = lab.curve
  }
  return { now: lab?.curve, ghost: seen.current.ghost }
}

/** What the last handful bought, and what the player had said. */
function Bought({ lab: { curve, accuracy }, view }: { readonly lab: Lab; readonly view: View }) {
  const { say } = useSpeaking()
  const last = lastBought(curve)
  const labels = curve.at(-1)?.labels
  const guess = view.now().guesses.find((one) => one.labels === labels)
  if (!last) return null
  const { points } = last
  const gaps = {
    labels: last.labels,
    points: points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0',
  }
  return (
    <>
      <Words of={say(words.bought, gaps)} />{' '}
      {guess && say(words.guessed, { guess: guess.right, now: Math.round(accuracy * 100) })}
    </>
  )
}
