import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../../engine/index.ts'
import { number, percent } from '../../i18n/index.ts'
import { peopleNames } from '../../i18n/level.ts'
import { marks } from '../../look/index.ts'
import * as look from '../../look/tokens.ts'
import type { Notice } from '../../store/state.ts'
import { useVerbs } from '../harbour.ts'
import {
  BudgetTokens,
  Button,
  Card,
  Choice,
  ClassMark,
  ConfidenceBars,
  ConfusionMatrix,
  Dialog,
  Hint,
  IconButton,
  LineChart,
  LossCurve,
  Meter,
  Pip,
  type PipMood,
  Slider,
  Speech,
  Stars,
  Stepper,
  Tabs,
  Term,
  Toggle,
  useSpeaking,
} from '../kit/index.ts'
import { Toasts } from '../kit/toast.tsx'
import { OverBar } from './overBar.tsx'
import './kit.css'

/**
 * Every component in every state, for those who build the game. Its own labels are in English: no player comes here.
 * Components speak the language of the settings.
 */
export function Kit() {
  const verbs = useVerbs()
  return (
    <div class="kit">
      <OverBar />
      <main class="kit__main">
        <h1>Kit</h1>
        <div class="kit__languages">
          <Button onPress={() => verbs.set({ lang: 'en' })}>English</Button>
          <Button onPress={() => verbs.set({ lang: 'zh-Hant' })}>繁體中文</Button>
          <Button onPress={() => verbs.set({ lang: 'zh-Hans' })}>简体中文</Button>
          <Button onPress={() => verbs.set({ motion: 'calm' })}>Calm</Button>
          <Button onPress={() => verbs.set({ motion: 'full' })}>Full motion</Button>
          <Button onPress={() => verbs.set({ textSize: 1.5 })}>Text 150%</Button>
          <Button onPress={() => verbs.set({ textSize: 1 })}>Text 100%</Button>
        </div>
        <Buttons />
        <Controls />
        <Numbers />
        <Charts />
        <Speaking />
        <Overlays />
        <Tokens />
      </main>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="kit__part" aria-label={title}>
      <h2>{title}</h2>
      <div class="kit__shelf">{children}</div>
    </section>
  )
}

const nothing = () => {}

function Buttons() {
  return (
    <Part title="Buttons">
      {(['primary', 'quiet', 'ghost', 'danger'] as const).map((kind) => (
        <div class="kit__row" key={kind}>
          <Button kind={kind} onPress={nothing}>
            {kind}
          </Button>
          <Button kind={kind} icon="play" onPress={nothing}>
            With icon
          </Button>
          <Button kind={kind} iconAfter="next" onPress={nothing}>
            Next
          </Button>
          <Button kind={kind} pressed onPress={nothing}>
            Pressed
          </Button>
          <Button kind={kind} busy onPress={nothing}>
            Busy
          </Button>
          <Button kind={kind} disabled why="Nothing to train yet" onPress={nothing}>
            Disabled
          </Button>
          <IconButton kind={kind} icon="undo" label="Undo" onPress={nothing} />
          <IconButton kind={kind} icon="redo" label="Redo" disabled onPress={nothing} />
        </div>
      ))}
      <Button kind="primary" size="large" icon="play" onPress={nothing}>
        Large
      </Button>
    </Part>
  )
}

function Controls() {
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

function Numbers() {
  const [used, setUsed] = useState(5)
  return (
    <Part title="Numbers">
      <Card title="Budgets">
        <BudgetTokens label="Neurons" used={used} limit={8} stars={[{ stars: 3, atMost: 4 }]} />
        <Stepper label="Used" value={used} min={0} max={10} onChange={setUsed} />
        <BudgetTokens label="Examples" used={20} limit={20} stars={[{ stars: 3, atMost: 14 }]} />
        <BudgetTokens label="Weights" used={2410} limit={6000} stars={[{ stars: 3, atMost: 3000 }]} />
      </Card>
      <Card title="Meters">
        <Meter label="Known animals" value={0.82} goal={0.9} />
        <Meter label="Training" value={0.4} progress tone="neon" />
        <Meter label="Right" value={1} tone="jade" />
        <Meter label="False alarms" value={0.12} tone="coral" />
      </Card>
      <Card title="Stars">
        <Stars won={0} />
        <Stars won={2} size="medium" />
        <Stars won={3} size="ceremony" />
      </Card>
      {(['glass', 'lantern', 'jade', 'coral', 'neon'] as const).map((tone) => (
        <Card key={tone} tone={tone} title={tone} aside={<span class="figures">{number('en', 1234)}</span>}>
          <p>A card in this tone.</p>
        </Card>
      ))}
    </Part>
  )
}

const falling = (from: number, to: number, bend: number) =>
  Array.from({ length: 40 }, (_, i) => to + (from - to) / (1 + i / bend) + ((i * 7919) % 13) / 400)

function Charts() {
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

function Speaking() {
  const { lang } = useSpeaking()
  const said: Text = {
    en: 'The ferry gate opens for birds and stays shut for fish. I cannot watch it all night. Can Pip learn it from a few examples?',
    'zh-Hant': '渡輪閘口要讓鳥兒通過，魚兒則不可以。我不能整晚守着，Pip 可以從幾個例子學會嗎？',
    'zh-Hans': '渡轮闸口要让鸟儿通过，鱼儿则不可以。我不能整晚守着，Pip 可以从几个例子学会吗？',
  }
  const term: Text = { en: 'epoch', 'zh-Hant': '訓練輪次', 'zh-Hans': '训练轮次' }
  const means: Text = {
    en: 'One pass through all the training examples.',
    'zh-Hant': '把所有訓練例子看過一遍，就是一輪。',
    'zh-Hans': '把所有训练样本看过一遍，就是一轮。',
  }
  const moods: PipMood[] = ['dark', 'puzzled', 'learning', 'unsure', 'sure', 'delighted']
  return (
    <Part title="Speech">
      {(Object.keys(peopleNames) as (keyof typeof peopleNames)[]).map((who) => (
        <Speech key={who} who={who} name={peopleNames[who][lang]}>
          {said[lang]}
        </Speech>
      ))}
      <Speech who="pip" name="Pip" mood="unsure">
        I was shown four birds. The numbers say 61% for bird.
      </Speech>
      <div class="kit__row">
        {moods.map((mood) => (
          <span key={mood} class="kit__pip">
            <Pip mood={mood} />
            {mood}
          </span>
        ))}
      </div>
      <Hint step={1}>Look at what the mistakes have in common.</Hint>
      <p>
        A run through all examples is an <Term entry={{ term, means }}>{term[lang]}</Term>.
      </p>
      <div class="kit__row">
        {marks.map((mark, i) => (
          <ClassMark key={mark.letter} of={i} size={2.4} />
        ))}
      </div>
    </Part>
  )
}

function Overlays() {
  const [open, setOpen] = useState(false)
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const text = (en: string): Text => ({ en, 'zh-Hant': en, 'zh-Hans': en })
  const add = (tone: Notice['tone'], words: string) =>
    setNotices((all) => [...all, { id: all.length + 1, tone, text: text(words) }])
  return (
    <Part title="Dialog and messages">
      <div class="kit__row">
        <Button onPress={() => setOpen(true)}>Dialog</Button>
        <Button onPress={() => add('good', 'Passport read.')}>Good</Button>
        <Button onPress={() => add('plain', 'Two hints are left.')}>Plain</Button>
        <Button onPress={() => add('bad', 'This level could not be fetched.')}>Bad</Button>
      </div>
      <Dialog
        open={open}
        title="Start over?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Keep my work</Button>
            <Button kind="danger" onPress={() => setOpen(false)}>
              Start over
            </Button>
          </>
        }
      >
        <p>Your best result stays. Only what is on the bench goes.</p>
      </Dialog>
      <Toasts notices={notices} dismiss={(id) => setNotices((all) => all.filter((one) => one.id !== id))} />
    </Part>
  )
}

function Tokens() {
  return (
    <Part title="Tokens">
      <ul class="kit__colours">
        {Object.entries(look.colour).map(([name, value]) => (
          <li key={name}>
            <span class="kit__colour" style={`background: ${value}`} />
            {name} <code>{value}</code>
          </li>
        ))}
      </ul>
      <div class="kit__types">
        {Object.keys(look.type).map((name) => (
          <p key={name} style={`font-size: var(--text-${name})`}>
            {name}: Harbour 霓虹港 0123
          </p>
        ))}
      </div>
    </Part>
  )
}
