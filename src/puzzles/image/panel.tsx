import { useMemo, useState } from 'preact/hooks'
import { number } from '../../i18n/index.ts'
import { networkWords } from '../../i18n/network.ts'
import type { Stroke } from '../../ui/kit/hands.ts'
import { Card, type PanelProps, Tabs, useSpeaking } from '../../ui/kit/index.ts'
import { NetworkCard } from '../../ui/kit/networkCard.tsx'
import { TrainingKnobs } from '../../ui/kit/trainingKnobs.tsx'
import { Draw } from './draw.tsx'
import type { Curve, Lab, Progress } from './events.ts'
import { Learning } from './learning.tsx'
import { Mistakes } from './mistakes.tsx'
import { Move } from './move.tsx'
import { side } from './network.ts'
import { words } from './panelWords.ts'
import { two } from './samples.ts'
import type { Recipe, Setup } from './schema.ts'
import { useFilm } from './useFilm.ts'
import { copiesBy } from './variation.ts'
import { VariationsCard } from './variationsCard.tsx'
import { words as moveWords } from './variationWords.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The post office's lab: shape the network, train it, look into its curve, its mistakes, and draw for it. */
export function Panel({ play, act, ask }: PanelProps) {
  const { say } = useSpeaking()
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const setup = play.level.setup as Setup
  const [tab, setTab] = useState(setup.moved ? 'move' : 'learning')
  const recipe = play.recipe as Recipe

  const done = play.outcome?.lab as Lab | undefined
  const before = play.before?.lab as Lab | undefined
  const growing = play.training.status === 'busy' ? play.training : undefined
  const lab = done ?? before
  /** Nothing is trained for the recipe as it stands: what is shown is the network before the change. */
  const stale = !done && !growing && before !== undefined
  const frame = useFilm(done)
  const shown = growing
    ? (growing.show as Progress | undefined)
    : done && frame
      ? { ...frame, curve: upTo(done.curve, frame.epoch) }
      : lab
  // A film is shown many times a second: what it does not change is left out of it.
  const example = lab?.moved?.samples.at(2)?.pixels ?? two
  const network = useMemo(
    () => (
      <NetworkCard
        side={side(setup)}
        classes={setup.classes}
        offered={setup.hidden}
        hidden={recipe.hidden}
        act={act}
      />
    ),
    [setup, recipe, act],
  )
  const training = useMemo(() => <TrainingCard {...{ setup, recipe, act }} />, [setup, recipe, act])
  const variations = useMemo(
    () => setup.augment && <VariationsCard {...{ setup, recipe, example, act }} />,
    [setup, recipe, example, act],
  )

  return (
    <div class="stack">
      {variations}
      {!variations && network}
      {!variations && training}
      <Card title={say(words.views)}>
        {stale && <p class="warn">{say(words.earlier)}</p>}
        <Tabs
          label={say(words.views)}
          value={tab}
          onChange={setTab}
          tabs={[
            ...(setup.moved
              ? [{ id: 'move', label: say(moveWords.move), body: <Move {...{ setup, ask, lab }} /> }]
              : []),
            {
              id: 'learning',
              label: say(words.learning),
              body: (
                <Learning
                  shown={shown}
                  before={done || growing ? before : undefined}
                  epochs={Math.max(2, recipe.epochs)}
                  aside={setup.split.validation}
                />
              ),
            },
            {
              id: 'mistakes',
              label: say(words.mistakes),
              body: lab ? (
                <Mistakes lab={lab} setup={setup} />
              ) : (
                <p class="note note--small">{say(words.noModel)}</p>
              ),
            },
            {
              id: 'draw',
              label: say(words.draw),
              body: (
                <Draw
                  setup={setup}
                  recipe={recipe}
                  act={act}
                  ask={ask}
                  model={lab}
                  strokes={strokes}
                  onStrokes={setStrokes}
                />
              ),
            },
          ]}
        />
      </Card>
      {variations && training}
      {variations && network}
    </div>
  )
}

/** How long, how fast and on how many pictures the network is trained. */
function TrainingCard({ setup, recipe, act }: Omit<Parameters<typeof VariationsCard>[0], 'example'>) {
  const { lang, say } = useSpeaking()
  const pictures = recipe.images * (1 + copiesBy(recipe.augment ?? []))
  return (
    <Card title={say(networkWords.training)}>
      <TrainingKnobs
        knobs={[
          {
            name: 'epochs',
            label: networkWords.epochs,
            note: say(words.epochsNote, { n: number(lang, pictures) }),
          },
          {
            name: 'learningRate',
            label: networkWords.learningRate,
            note: say(networkWords.learningRateNote),
          },
          { name: 'images', label: words.images, note: say(words.imagesNote) },
        ]}
        setup={setup}
        recipe={recipe}
        act={act}
      />
    </Card>
  )
}

/** The curve as it stood after so many epochs. */
function upTo({ epoch, loss, train, validation }: Curve, last: number): Curve {
  const n = epoch.filter((e) => e <= last).length
  return {
    epoch: epoch.slice(0, n),
    loss: loss.slice(0, n),
    train: train.slice(0, n),
    validation: validation.slice(0, n),
  }
}
