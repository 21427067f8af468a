import { useMemo } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import type { Play } from '../../store/session.ts'
import { Card, Choice, ClassMark, LossCurve, useSpeaking } from '../../ui/kit/index.ts'
import type { Panel as PanelOf } from '../../ui/kit/panel.ts'
import { TrainingKnobs } from '../../ui/kit/trainingKnobs.tsx'
import { ActivationCurve } from './activationCurve.tsx'
import { Builder } from './builder.tsx'
import { borderSize, type Frame, type Lab } from './events.ts'
import { encloses } from './field.ts'
import { curveOf } from './film.ts'
import { MonsterCard } from './monsterCard.tsx'
import { Probe } from './probe.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { useFilm } from './useFilm.ts'
import { activationWords, words } from './words.ts'
import '../../ui/kit/stack.css'
import './panel.css'

/** The network builder: layers and neurons, activation, training, and what came of it. */
export const Panel: PanelOf = ({ play, act, ask, view }) => {
  const { lang, say } = useSpeaking()
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const film = useFilm(play)
  const before = play.before?.lab as Lab | undefined
  const decide = (action: Action) => act(action)
  // A film is shown many times a second: what it does not change is left out of it.
  const activation = useMemo(
    () => (
      <Choice
        label={say(words.activation)}
        layout="row"
        value={recipe.activation}
        onChange={(to) => decide({ type: 'activation', to })}
        options={setup.activation.options.map((name) => ({
          value: name,
          label: activationWords[name].name,
          detail: say(activationWords[name].does),
          picture: <ActivationCurve of={name} />,
        }))}
      />
    ),
    [setup, recipe.activation, lang],
  )
  const sliders = useMemo(
    () => (
      <TrainingKnobs
        knobs={[
          { name: 'learningRate', label: words.learningRate, note: say(words.learningRateHelp) },
          { name: 'epochs', label: words.epochs, note: say(words.epochsHelp) },
        ]}
        setup={setup}
        recipe={recipe}
        act={decide}
      />
    ),
    [setup, recipe.learningRate, recipe.epochs, lang],
  )
  const legend = useMemo(
    () => (
      <Card title={say(words.marks)}>
        <Legend setup={setup} />
      </Card>
    ),
    [setup, lang],
  )

  return (
    <div class="stack">
      <Card title={say(words.network)}>
        <Builder setup={setup} recipe={recipe} frame={film.at(-1)} act={decide} />
        {activation}
      </Card>
      <Card title={say(words.training)}>
        {sliders}
        <LossCurve
          train={curveOf(film, 'loss')}
          validation={curveOf(film, 'validationLoss')}
          before={before && curveOf(before.film, 'loss')}
          epochs={recipe.epochs}
        />
      </Card>
      <Result play={play} setup={setup} frame={film.at(-1)} before={before?.film.at(-1)} />
      {play.outcome && setup.monster && film.length > 0 && (
        <MonsterCard view={view} ask={ask} outcome={play.outcome} yours={lastOf(play.outcome)} />
      )}
      {play.outcome && <Probe setup={setup} ask={ask} outcome={play.outcome} />}
      {legend}
    </div>
  )
}

const lastOf = ({ lab }: { readonly lab: unknown }) => (lab as Lab).film.at(-1) as Frame

interface ResultProps {
  readonly play: Play
  readonly setup: Setup
  readonly frame: Frame | undefined
  readonly before: Frame | undefined
}

/** The figures of this training beside those of the one before, and the border in words. */
function Result({ play, setup, frame, before }: ResultProps) {
  const { lang, say } = useSpeaking()
  if (!frame) {
    return (
      <Card title={say(words.result)}>
        <p>{say(words.resultEmpty)}</p>
      </Card>
    )
  }
  const neuronsOf = (of: Frame) => of.views.reduce((sum, layer) => sum + layer.length, 0)
  const rows = [
    [words.validationRight, percent(lang, frame.accuracy), before && percent(lang, before.accuracy)],
    [words.trainRight, percent(lang, frame.trainAccuracy), before && percent(lang, before.trainAccuracy)],
    [words.neurons, String(neuronsOf(frame)), before && String(neuronsOf(before))],
  ] as const
  return (
    <Card title={say(words.result)}>
      <table class="boundary__figures">
        <thead>
          <tr>
            <td />
            <th scope="col">{say(words.now)}</th>
            {before && <th scope="col">{say(words.before)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, now, then]) => (
            <tr key={name.en}>
              <th scope="row">{say(name)}</th>
              <td class="figures">{now}</td>
              {before && <td class="figures">{then}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <BorderWords setup={setup} frame={frame} />
      </p>
      {play.outcome && frame.trainAccuracy - frame.accuracy >= 0.03 && (
        <p class="warn">{say(words.chasing)}</p>
      )}
    </Card>
  )
}

/** The border for those who cannot see it, and in a word for those who can. */
function BorderWords({ setup, frame: { border } }: { readonly setup: Setup; readonly frame: Frame }) {
  const { lang, say } = useSpeaking()
  const { share, closed } = useMemo(() => encloses(border, borderSize), [border])
  const [first, second] = setup.classes
  if (share === 0 || share === 1) {
    return <>{say(words.none, { names: say((share ? first : second).names) })}</>
  }
  if (!closed) return <>{say(words.open)}</>
  return <>{say(words.closed, { share: percent(lang, share), names: say(first.names) })}</>
}

/** What the marks on the stage stand for. */
function Legend({ setup: { classes, data } }: { readonly setup: Setup }) {
  const { say } = useSpeaking()
  const count = (places: number | readonly unknown[]) => (typeof places === 'number' ? places : places.length)
  return (
    <>
      <ul class="boundary__classes">
        {classes.map((one, i) => (
          <li key={one.creature}>
            <ClassMark of={i} />
            {say(one.name)}
          </li>
        ))}
      </ul>
      <p>{say(words.trainMarks, { n: count(data.train) })}</p>
      <p>{say(words.validationMarks, { n: count(data.validation) })}</p>
    </>
  )
}
