import { kitWords } from '../../i18n/kit.ts'
import { LineChart, type Series } from './lineChart.tsx'
import { useSpeaking } from './speaking.ts'

export interface LossCurveProps {
  /** Loss after each epoch, on the training data. */
  readonly train: readonly number[]
  /** The same on held-out data, if the kind measures it. */
  readonly validation?: readonly number[] | undefined
  /** The training loss of the try before, drawn faintly. */
  readonly before?: readonly number[] | undefined
  /** Epochs in all, so that the axis stands still while the curve grows. */
  readonly epochs?: number
  /** Instead of "Epoch". */
  readonly xLabel?: string
  /** Rem. */
  readonly height?: number
}

/** Loss by epoch: feed it what has been reported so far and it grows. */
export function LossCurve({ train, validation, before, epochs, xLabel, height }: LossCurveProps) {
  const { say } = useSpeaking()
  const series: Series[] = []
  if (before?.length) series.push({ name: say(kitWords.lastTime), values: before, look: 'ghost' })
  if (validation?.length) series.push({ name: say(kitWords.validation), values: validation, look: 'second' })
  if (train.length) series.push({ name: say(kitWords.training), values: train, look: 'main' })
  return (
    <LineChart
      label={say(kitWords.loss)}
      series={series}
      xLabel={xLabel ?? say(kitWords.epoch)}
      yLabel={say(kitWords.loss)}
      empty={say(kitWords.noCurve)}
      {...(epochs !== undefined && { to: epochs })}
      {...(height !== undefined && { height })}
    />
  )
}
