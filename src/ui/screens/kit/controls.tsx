import { useState } from 'preact/hooks'
import { percent } from '../../../i18n/index.ts'
import { Card, Choice, ClassMark, Slider, Stepper, Tabs, Toggle, useSpeaking } from '../../kit/index.ts'
import { Part } from './part.tsx'

const nothing = () => {}

export function Controls() {
  const { lang } = useSpeaking()
  const [width, setWidth] = useState(12)
  const [rate, setRate] = useState(0.03)
  const [neurons, setNeurons] = useState(4)
  const [on, setOn] = useState(true)
  const [pick, setPick] = useState('b')
  const [tab, setTab] = useState('data')
  const options = [
    { value: 'a', label: 'It learns the rule we had in mind', picture: <ClassMark of={0} /> },
    { value: 'b', label: 'It learns whatever the examples share', detail: 'Even if we did not mean it' },
    { value: 'c', label: 'It learns nothing', disabled: true },
  ]
  const words = options.map(({ value, label }) => ({ value, label: label.split(' ').slice(0, 3).join(' ') }))
  return (
    <Part title="Controls">
      <Card title="Sliders">
        <Slider label="Width" min={1} max={32} value={width} onChange={setWidth} />
        <Slider
          label="Learning rate"
          note="How large each correction is"
          stops={[0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]}
          value={rate}
          onChange={setRate}
        />
        <Slider
          label="Disabled"
          min={0}
          max={1}
          step={0.01}
          value={0.4}
          format={(n) => percent(lang, n)}
          onChange={nothing}
          disabled
        />
      </Card>
      <Card title="Stepper, toggle">
        <Stepper label="Neurons" value={neurons} min={1} max={8} onChange={setNeurons} />
        <Stepper label="At its least" value={1} min={1} max={8} onChange={nothing} />
        <Toggle label="Captions" note="Words for sounds that mean something" value={on} onChange={setOn} />
        <Toggle label="Off" value={false} onChange={nothing} />
        <Toggle label="Disabled" value disabled onChange={nothing} />
      </Card>
      <Card title="Choices">
        <Choice label="What will it learn?" options={options} value={pick} onChange={setPick} />
        <Choice label="In a row" layout="row" options={words} value={pick} onChange={setPick} />
        <Choice label="Disabled" layout="row" options={words} value={pick} onChange={nothing} disabled />
      </Card>
      <Card title="Tabs">
        <Tabs
          label="Parts of the lab"
          value={tab}
          onChange={setTab}
          tabs={['data', 'network', 'training'].map((id) => ({
            id,
            label: id,
            body: <p>The {id} panel.</p>,
          }))}
        />
      </Card>
    </Part>
  )
}
