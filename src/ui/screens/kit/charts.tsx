import { useEffect, useState } from 'preact/hooks'
import { percent } from '../../../i18n/index.ts'
import { Card, ConfidenceBars, ConfusionMatrix, IconButton, LineChart, LossCurve } from '../../kit/index.ts'
import { Part } from './part.tsx'

const nothing = () => {}

const falling = (from: number, to: number, bend: number) =>
  Array.from({ length: 40 }, (_, i) => to + (from - to) / (1 + i / bend) + ((i * 7919) % 13) / 400)

export function Charts() {
  const [shown, setShown] = useState(40)
  const [cell, setCell] = useState<{ truth: number; answer: number } | undefined>({ truth: 1, answer: 2 })
  const animals = ['bird', 'fish', 'insect'].map((name) => ({ name }))
  const digits = Array.from({ length: 10 }, (_, n) => ({ name: String(n), letter: String(n) }))
  useEffect(() => {
    if (shown >= 40) return
    const timer = setTimeout(() => setShown(shown + 1), 50)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <Part title="Charts">
      <Card
        title="Loss curve"
        aside={<IconButton icon="restart" label="Again" onPress={() => setShown(1)} />}
      >
        <LossCurve
          train={falling(1.9, 0.12, 4).slice(0, shown)}
          validation={falling(2, 0.3, 5).slice(0, shown)}
          before={falling(2.1, 0.6, 9)}
          epochs={40}
        />
      </Card>
      <Card title="Empty">
        <LossCurve train={[]} />
      </Card>
      <Card title="Line chart">
        <LineChart
          label="Accuracy"
          series={[{ name: 'Accuracy', values: falling(0.2, 0.95, 3), look: 'main' }]}
          xLabel="Labels"
          yLabel="Right"
          top={1}
          format={(n) => percent('en', n)}
          empty="Nothing yet"
        />
      </Card>
      <Card title="Confidence">
        <ConfidenceBars
          label="The model's answer"
          truth={2}
          bars={[
            { of: 0, name: 'bird', share: 0.87 },
            { of: 1, name: 'fish', share: 0.09 },
            { of: 2, name: 'insect', share: 0.04 },
          ]}
        />
        <ConfidenceBars
          label="Ten digits"
          tight
          bars={digits.map((d, i) => ({ of: i, share: i === 7 ? 0.64 : 0.04, ...d }))}
        />
      </Card>
      <Card title="Confusion matrix">
        <ConfusionMatrix
          classes={animals}
          counts={[
            [38, 2, 0],
            [1, 30, 9],
            [0, 4, 36],
          ]}
          selected={cell}
          onPick={(truth, answer) => setCell({ truth, answer })}
        />
      </Card>
      <Card title="Ten classes">
        <ConfusionMatrix
          classes={digits}
          counts={digits.map((_, t) =>
            digits.map((_, a) => (t === a ? 80 + t : (t * a * 7) % 11 === 3 ? t : 0)),
          )}
          onPick={nothing}
        />
      </Card>
    </Part>
  )
}
