import { useMemo, useState } from 'preact/hooks'
import type { Lang } from '../../engine/index.ts'
import { Card, ClassMark, type Panel as PanelOf, Tabs } from '../../ui/kit/index.ts'
import { useView } from '../../ui/kit/useView.ts'
import { Buying } from './buying.tsx'
import { Hand } from './hand.tsx'
import { Lamp } from './lamp.tsx'
import { Mix } from './mix.tsx'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { labOf, viewOf } from './view.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The lab's controls: handfuls of labels with the curve they draw, a lamp, labelling against the clock, two pieces in one. */
export const Panel: PanelOf = ({ play, lang, say, act, view: session }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const view = useMemo(() => viewOf(session), [play.level])
  useView(view)
  const [tab, turnTo] = useState('buy')
  const decide = (action: Action) => act(action)
  const lab = labOf(play)
  const purse = play.level.budget.labels ?? 300
  const shown = lab ?? (play.before?.lab as typeof lab)
  const first = <p class="note">{say(words.trainFirst)}</p>
  return (
    <Tabs
      label={say(words.tabs)}
      value={tab}
      onChange={turnTo}
      tabs={[
        {
          id: 'buy',
          label: say(words.buy),
          body: (
            <Card>
              <div class="stack stack--snug">
                <Buying {...{ setup, recipe, view, purse }} lab={shown} act={decide} />
                {shown && (
                  <Labelled {...{ setup, lang }} counts={countsOf(setup, shown)} label={say(words.lies)} />
                )}
              </div>
            </Card>
          ),
        },
        { id: 'lamp', label: say(words.lamp), body: lab ? <Lamp {...{ setup, lab, view }} /> : first },
        { id: 'hand', label: say(words.hand), body: lab ? <Hand {...{ setup, lab, view }} /> : first },
        {
          id: 'mix',
          label: say(words.mix),
          body: lab ? <Mix {...{ setup, recipe, lab }} act={decide} /> : first,
        },
      ]}
    />
  )
}

/** How many of each class are labelled. */
const countsOf = (setup: Setup, lab: ReturnType<typeof labOf>): number[] =>
  setup.classes.map((_, of) => lab?.heap.taken.filter((i) => lab.heap.truths[i] === of).length ?? 0)

interface LabelledProps {
  readonly setup: Setup
  readonly lang: Lang
  readonly counts: readonly number[]
  readonly label: string
}

function Labelled({ setup, lang, counts, label }: LabelledProps) {
  return (
    <ul class="heap-counts" aria-label={label}>
      {setup.classes.map(({ label: id, name }, of) => (
        <li key={id} class="row">
          <ClassMark of={of} size={1.1} /> {name[lang]} <b class="figures">{counts[of]}</b>
        </li>
      ))}
    </ul>
  )
}
