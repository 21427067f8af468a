import { useRef } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import { LineChart, useSpeaking, Words } from '../../ui/kit/index.ts'
import { handCurve } from './byHand.ts'
import type { CurvePoint, Lab } from './events.ts'
import { isFlat, perCoin } from './mind.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'
import type { View } from './view.ts'

interface CurveProps {
  readonly setup: Setup
  readonly lab: Lab | undefined
  readonly view: View
  /** Coins in the purse. */
  readonly purse: number
}

/** The learning curve of this table over its coins, that of the last other columns, and the player's own. */
export function Curve({ setup, lab, view, purse }: CurveProps) {
  const { lang, say } = useSpeaking()
  const seen = useRef<{ readonly now: Lab | undefined; readonly before: Lab | undefined }>({
    now: undefined,
    before: undefined,
  })
  const ghost = useRef<readonly CurvePoint[]>([])
  if (lab && lab !== seen.current.now) {
    const { now } = seen.current
    if (now && String(now.columns) !== String(lab.columns)) ghost.current = now.curve
    seen.current = { now: lab, before: now }
  }
  const own = handCurve(setup, view.now().guesses)
  const series = [
    ...(ghost.current.length > 0
      ? [{ name: say(words.earlier), values: perCoin(ghost.current), look: 'ghost' as const }]
      : []),
    ...(own.length > 0 ? [{ name: say(words.byHand), values: perCoin(own), look: 'second' as const }] : []),
    ...(lab ? [{ name: say(words.now), values: perCoin(lab.curve), look: 'main' as const }] : []),
  ]
  return (
    <>
      <LineChart
        label={say(words.curve)}
        series={series}
        xLabel={say(words.coins)}
        yLabel={say(words.accuracy)}
        to={purse}
        bottom={0.2}
        top={1}
        height={8.6}
        format={(n) => percent(lang, n)}
        empty={say(words.empty)}
      />
      <p class="cells-bought" aria-live="polite">
        {lab && <Bought now={lab} before={seen.current.before} />}
      </p>
    </>
  )
}

/** What the last purchase bought, in penguins of a hundred. */
function Bought({ now, before }: { readonly now: Lab; readonly before: Lab | undefined }) {
  const { say } = useSpeaking()
  if (!before) return isFlat(now.curve) ? say(words.flat) : null
  const paid = (now.curve.at(-1)?.coins ?? 0) - (before.curve.at(-1)?.coins ?? 0)
  const points = Math.round(now.accuracy * 100) - Math.round(before.accuracy * 100)
  const gaps = {
    coins: Math.abs(paid),
    points: points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0',
  }
  return (
    <>
      <Words of={say(paid >= 0 ? words.bought : words.saved, gaps)} />{' '}
      {isFlat(now.curve) && String(now.columns) === String(before.columns) && say(words.flat)}
    </>
  )
}
