import { number, percent } from '../../i18n/index.ts'
import { LineChart, type Series, useSpeaking } from '../../ui/kit/index.ts'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import type { Lab, Progress } from './events.ts'
import { words } from './panelWords.ts'

interface Props {
  /** What is being trained or was trained; absent before the first training. */
  readonly shown: Progress | Lab | undefined
  /** The training before that one, to compare with. */
  readonly before: Lab | undefined
  /** Epochs in all, so that the axis stands still while the curve grows. */
  readonly epochs: number
  /** Pictures kept aside for checking. */
  readonly aside: number
}

/** The curve while it grows, the comparison with last time, and the first layer's weights as pictures. */
export function Learning({ shown, before, epochs, aside }: Props) {
  const { lang, say } = useSpeaking()
  const curve = shown?.curve
  const series: Series[] = []
  if (before && before.curve.validation.length > 0) {
    series.push({ name: say(words.lastTime), values: spread(before.curve, 'validation'), look: 'ghost' })
  }
  if (curve && curve.validation.length > 0) {
    series.push({ name: say(words.learnt), values: spread(curve, 'train'), look: 'second' })
    series.push({ name: say(words.aside), values: spread(curve, 'validation'), look: 'main' })
  }
  return (
    <div class="stack stack--snug">
      <LineChart
        label={say(words.accuracy)}
        series={series}
        xLabel={say(words.epoch)}
        yLabel={say(words.share)}
        to={epochs}
        top={1}
        format={(value) => percent(lang, value)}
        empty={say(words.noCurve)}
        height={12}
      />
      {shown && 'confusion' in shown && (
        <p>
          {say(words.now, {
            n: number(lang, Math.round(shown.accuracy * aside)),
            of: number(lang, aside),
            share: percent(lang, shown.accuracy, 1),
          })}{' '}
          {before
            ? say(...compared(lang, shown.accuracy, before.accuracy))
            : say(words.untrained, { share: percent(lang, shown.untrained, 1) })}
        </p>
      )}
      {shown && shown.weights.length > 0 && (
        <figure class="post__weights">
          <figcaption>
            <strong>{say(words.weights)}</strong>
            <br />
            {say(words.weightsNote)}
          </figcaption>
          <div class="post__neurons">
            {shown.weights.map((pixels, i) => (
              <PixelPicture key={i} pixels={pixels} signed />
            ))}
          </div>
        </figure>
      )}
    </div>
  )
}

function compared(lang: Parameters<typeof percent>[0], is: number, was: number) {
  const points = number(lang, Math.abs(is - was) * 100, 1)
  const words3 = is > was ? words.better : words.worse
  return [is === was ? words.same : words3, { points, was: percent(lang, was, 1) }] as const
}

/** One value for every epoch, with gaps where no figure was kept. */
function spread(curve: Lab['curve'], name: 'train' | 'validation'): number[] {
  const out = new Array<number>(curve.epoch.at(-1) ?? 0).fill(Number.NaN)
  for (const [i, epoch] of curve.epoch.entries()) out[epoch - 1] = curve[name][i] ?? Number.NaN
  return out
}
