import { ClassMark } from './mark.tsx'
import './networkDiagram.css'

interface Props {
  readonly side: number
  readonly hidden: readonly number[]
  readonly classes: readonly string[]
  /** The whole drawing in words. */
  readonly label: string
}

/** A layer is drawn neuron by neuron up to this many; wider ones are packed in more columns. */
const tall = 12
const height = 132
const gap = 64

/** Picture, hidden layers, outputs, with the bundle of weights between them as thick as it is. */
export function NetworkDiagram({ side, hidden, classes, label }: Props) {
  const columns = hidden.map((n) => Math.ceil(n / tall))
  let x = 84
  const blocks = hidden.map((n, i) => {
    const wide = (columns[i] ?? 1) * 10
    const left = x + gap
    x = left + wide
    return { n, left, wide }
  })
  const end = x + gap
  const edges = [84, ...blocks.flatMap(({ left, wide }) => [left, left + wide]), end]
  return (
    <div class="diagram" role="img" aria-label={label}>
      <svg class="diagram__drawing" viewBox={`0 0 ${end} ${height}`} aria-hidden="true">
        <g class="diagram__inputs">
          {Array.from({ length: side * side }, (_, i) => (
            <rect
              key={i}
              x={6 + (i % side) * (78 / side)}
              y={27 + Math.floor(i / side) * (78 / side)}
              width={78 / side - 1.2}
              height={78 / side - 1.2}
              rx={1.5}
            />
          ))}
        </g>
        {edges.map((from, i) =>
          i % 2 === 0 && edges[i + 1] !== undefined ? (
            <path
              class="diagram__weights"
              key={from}
              d={`M${from} 30C${from + 24} 30 ${(edges[i + 1] ?? 0) - 24} 14 ${edges[i + 1]} 14V118C${(edges[i + 1] ?? 0) - 24} 118 ${from + 24} 102 ${from} 102Z`}
            />
          ) : null,
        )}
        {blocks.map(({ n, left }, layer) => (
          <g class="diagram__neurons" key={layer}>
            {Array.from({ length: n }, (_, i) => {
              const rows = Math.min(tall, n)
              return (
                <circle
                  key={i}
                  cx={left + 5 + Math.floor(i / tall) * 10}
                  cy={height / 2 + ((i % tall) - (rows - 1) / 2) * 10}
                  r={3.7}
                />
              )
            })}
          </g>
        ))}
      </svg>
      <div class="diagram__outputs">
        {classes.map((name, i) => (
          <ClassMark key={name} of={i} letter={name.slice(0, 1)} size={1.1} />
        ))}
      </div>
    </div>
  )
}
