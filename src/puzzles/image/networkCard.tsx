import { number } from '../../i18n/index.ts'
import { Button, Card, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { layerSizes, side } from './network.ts'
import { NetworkDiagram } from './networkDiagram.tsx'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly act: (action: Action) => void
}

/** The hidden layers: a drawing of them, a slider for each, one to add and one to remove. */
export function NetworkCard({ setup, recipe, act }: Props) {
  const { lang, say } = useSpeaking()
  const { most, widest } = setup.hidden
  const { hidden } = recipe
  const sizes = layerSizes(setup, hidden)
  const count = (i: number) => {
    const [from = 0, to = 0] = [sizes[i], sizes[i + 1]]
    return { from, to, n: number(lang, (from + 1) * to) }
  }
  const layers = hidden.map((n) => say(n === 1 ? words.neuron : words.neurons, { n })).join(' → ')
  return (
    <Card title={say(words.network)}>
      <NetworkDiagram
        side={side(setup)}
        hidden={hidden}
        classes={setup.classes}
        label={say(words.networkSays, {
          inputs: sizes[0] ?? 0,
          layers: layers || say(words.noHidden),
          outputs: setup.classes.length,
        })}
      />
      {hidden.map((width, i) => (
        <Slider
          key={i}
          label={say(words.layer, { n: i + 1 })}
          value={width}
          min={1}
          max={widest}
          format={(n) => say(n === 1 ? words.neuron : words.neurons, { n })}
          note={say(words.layerWeights, count(i))}
          onChange={(to) => act({ type: 'width', layer: i, to })}
        />
      ))}
      <p class="note note--small">{say(words.outputWeights, count(hidden.length))}</p>
      {most > 0 && (
        <div class="row">
          <Button
            icon="plus"
            disabled={hidden.length >= most}
            why={say(words.fullLayers)}
            onPress={() => act({ type: 'add-layer' })}
          >
            {say(words.addLayer)}
          </Button>
          {hidden.length > 0 && (
            <Button icon="minus" kind="ghost" onPress={() => act({ type: 'remove-layer' })}>
              {say(words.removeLayer, { n: hidden.length })}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}
