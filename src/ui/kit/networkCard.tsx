import { number } from '../../i18n/index.ts'
import { networkWords as words } from '../../i18n/network.ts'
import { Button } from './button.tsx'
import { Card } from './card.tsx'
import { NetworkDiagram } from './networkDiagram.tsx'
import { Slider } from './slider.tsx'
import { useSpeaking } from './speaking.ts'

interface Props {
  /** Side of the picture that goes in, in pixels. */
  readonly side: number
  readonly classes: readonly string[]
  readonly offered: { readonly most: number; readonly widest: number }
  readonly hidden: readonly number[]
  readonly act: (
    action:
      | { readonly type: 'add-layer' | 'remove-layer' }
      | { readonly type: 'width'; readonly layer: number; readonly to: number },
  ) => void
}

/** A network from a picture to its classes: a drawing of it, a slider for each hidden layer, one to add and one to remove. */
export function NetworkCard({ side, classes, offered: { most, widest }, hidden, act }: Props) {
  const { lang, say } = useSpeaking()
  const sizes = [side * side, ...hidden, classes.length]
  const count = (i: number) => {
    const [from = 0, to = 0] = [sizes[i], sizes[i + 1]]
    return { from, to, n: number(lang, (from + 1) * to) }
  }
  const layers = hidden.map((n) => say(n === 1 ? words.neuron : words.neurons, { n })).join(' → ')
  return (
    <Card title={say(words.network)}>
      <NetworkDiagram
        side={side}
        hidden={hidden}
        classes={classes}
        label={say(words.networkSays, {
          inputs: sizes[0] ?? 0,
          layers: layers || say(words.noHidden),
          outputs: classes.length,
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
