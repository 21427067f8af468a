import { useEffect, useRef } from 'preact/hooks'
import type { Level } from '../../../../engine/index.ts'
import { colourNumber, markOf, markPath } from '../../../../look/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { answerAt, type Example, rightOf } from '../network.ts'
import { reach, tableOf } from '../table.ts'
import { paperWords as words } from '../words.ts'

/** Cells of the coloured ground, each way. */
const grid = 48
/** A mark's size, in hundredths of the square. */
const size = 4.2

interface PlaneProps {
  readonly level: Level
  readonly of: number
  readonly weights: readonly number[]
  readonly examples: readonly Example[]
}

/** The square of both measurements: the examples, and what the network answers everywhere. */
export function Plane({ level, of, weights, examples }: PlaneProps) {
  const { say } = useSpeaking()
  const table = tableOf(level.setup)
  const [across, up] = table?.measures ?? []
  const name = table?.classes[of]
  const looked = markOf(1)
  const other = markOf(0)
  const right = rightOf(weights, examples)
  return (
    <figure class="paper__plane">
      <div class="paper__square">
        <Ground weights={weights} />
        <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
          {examples.map(([x, y, is], i) => {
            const sure = answerAt(weights, x, y) >= 0.5 === (is === 1)
            const mark = is === 1 ? looked : other
            return (
              <path
                key={i}
                class="paper__example"
                data-wrong={!sure || undefined}
                style={`--team: ${mark.colour}`}
                d={markPath(mark)}
                transform={`translate(${along(x) - size / 2} ${along(-y) - size / 2}) scale(${size / 24})`}
              />
            )
          })}
        </svg>
        {across && <span class="paper__axis">{say(words.across, { name: say(across.name) })}</span>}
        {up && (
          <span class="paper__axis" data-up>
            {say(words.up, { name: say(up.name) })}
          </span>
        )}
      </div>
      <figcaption class="paper__legend">
        <span style={`--team: ${looked.colour}`}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={markPath(looked)} />
          </svg>
          {name && say(name)}
        </span>
        <span style={`--team: ${other.colour}`}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={markPath(other)} />
          </svg>
          {say(words.others)}
        </span>
        <b class="paper__count figures">{say(words.right, { n: right, of: examples.length })}</b>
      </figcaption>
    </figure>
  )
}

/** A little more than the square, so that no mark is cut. */
const along = (value: number) => 50 + (value / (reach * 1.08)) * 50

const [yes, no] = [colourNumber('lantern'), colourNumber('neonBlue')]

/** What the network answers, as colour: the surer, the stronger. */
function Ground({ weights }: Pick<PlaneProps, 'weights'>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const key = weights.join()
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const picture = context.createImageData(grid, grid)
    for (let row = 0; row < grid; row++)
      for (let column = 0; column < grid; column++) {
        const at = (cell: number) => (((cell + 0.5) / grid) * 2 - 1) * reach * 1.08
        const answer = answerAt(weights, at(column), -at(row))
        const hue = answer >= 0.5 ? yes : no
        picture.data.set(
          [hue >> 16, (hue >> 8) & 255, hue & 255, 30 + 260 * Math.abs(answer - 0.5)],
          (row * grid + column) * 4,
        )
      }
    context.putImageData(picture, 0, 0)
  }, [key])
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} width={grid} height={grid} class="paper__ground" />
    </span>
  )
}
