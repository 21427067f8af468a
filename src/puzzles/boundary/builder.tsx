import { useRef } from 'preact/hooks'
import { decimal } from '../../i18n/index.ts'
import { Button, IconButton, Stepper, useSpeaking } from '../../ui/kit/index.ts'
import { type Frame, viewSize } from './events.ts'
import { leaning } from './field.ts'
import { NeuronView } from './neuronView.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { inputWords, leaningWords, words } from './words.ts'

export interface BuilderProps {
  readonly setup: Setup
  readonly recipe: Recipe
  /** The training's current frame; its neurons' views are shown while it still fits the recipe. */
  readonly frame: Frame | undefined
  readonly act: (action: Action) => void
}

/** The network from inputs to output, every neuron a token that shows its own view of the garden. */
export function Builder({ setup, recipe, frame, act }: BuilderProps) {
  const { say } = useSpeaking()
  const root = useRef<HTMLDivElement>(null)
  const add = () => root.current?.querySelector<HTMLElement>('.network__add')
  const [first] = setup.classes
  const choosing = setup.inputs.options.length > 2
  return (
    <div class="network" ref={root}>
      <div class="network__row network__row--end">
        <span class="network__name">{say(words.inputs)}</span>
        {choosing ? (
          <span class="network__inputs">
            {setup.inputs.options.map((input) => (
              <Button
                key={input}
                pressed={recipe.inputs.includes(input)}
                onPress={() => act({ type: 'input', input, on: !recipe.inputs.includes(input) })}
              >
                {inputWords[input]}
              </Button>
            ))}
          </span>
        ) : (
          <span class="network__note">{say(words.inputsAre)}</span>
        )}
      </div>
      {recipe.hidden.length === 0 && <p class="network__empty">{say(words.noHidden)}</p>}
      {recipe.hidden.map((neurons, layer) => (
        <Layer
          key={layer}
          layer={layer}
          neurons={neurons}
          most={setup.hidden.widest}
          frame={frame?.views[layer]?.length === neurons ? frame : undefined}
          act={act}
          onRemove={() => {
            act({ type: 'remove-layer', layer })
            add()?.focus()
          }}
        />
      ))}
      {setup.hidden.most > 0 && (
        <Button
          class="network__add"
          icon="plus"
          disabled={recipe.hidden.length >= setup.hidden.most}
          onPress={() => act({ type: 'add-layer' })}
        >
          {say(words.addLayer)}
        </Button>
      )}
      <div class="network__row network__row--end">
        <span class="network__name">{say(words.output)}</span>
        <span class="network__note">{say(words.outputIs, { class: say(first.name) })}</span>
      </div>
    </div>
  )
}

interface LayerProps {
  readonly layer: number
  readonly neurons: number
  readonly most: number
  readonly frame: Frame | undefined
  readonly act: (action: Action) => void
  readonly onRemove: () => void
}

function Layer({ layer, neurons, most, frame, act, onRemove }: LayerProps) {
  const { lang, say } = useSpeaking()
  const n = layer + 1
  const says = (neuron: number) => {
    const name = say(words.neuron, { n: neuron + 1, layer: n })
    const view = frame?.views[layer]?.[neuron]
    if (!view) return `${name}: ${say(words.untrained)}`
    return `${name}: ${say(leaningWords[leaning(view, viewSize)])}`
  }
  const weight = (neuron: number) => frame?.weights[layer + 1]?.[neuron]?.[0]
  return (
    <div class="network__row">
      <div class="network__head">
        <span class="network__name">{say(words.layer, { n })}</span>
        <Stepper
          bare
          label={say(words.neuronsIn, { n })}
          value={neurons}
          min={1}
          max={most}
          onChange={(to) => act({ type: 'width', layer, to })}
        />
        <IconButton icon="close" label={say(words.removeLayer, { n })} onPress={onRemove} />
      </div>
      <ul class="network__neurons">
        {Array.from({ length: neurons }, (_, neuron) => (
          <li key={neuron} class="network__neuron">
            <NeuronView view={frame?.views[layer]?.[neuron]} label={says(neuron)} />
            {frame && layer === frame.views.length - 1 && (
              <span class="network__weight figures" data-sign={Math.sign(weight(neuron) ?? 0)}>
                {decimal(lang, weight(neuron) ?? 0, 1)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
