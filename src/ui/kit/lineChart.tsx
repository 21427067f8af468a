import { figure } from '../../i18n/index.ts'
import { kitWords } from '../../i18n/kit.ts'
import { useMeasure } from './measure.ts'
import { linear, linePath, niceTop, ticks } from './scale.ts'
import { useSpeaking } from './speaking.ts'
import './chart.css'

export interface Series {
  readonly name: string
  /** One value an epoch (or whatever x counts), the first at x = `from`. */
  readonly values: readonly number[]
  /** `main` solid and lit, `second` dashed, `ghost` faint: an earlier try. */
  readonly look: 'main' | 'second' | 'ghost'
}

export interface LineChartProps {
  readonly label: string
  readonly series: readonly Series[]
  readonly xLabel: string
  readonly yLabel: string
  /** Where x begins and ends; the end keeps the curve from rescaling while it grows. */
  readonly from?: number
  readonly to?: number
  /** The top of y; found from the data if absent. */
  readonly top?: number
  /** The bottom of y; 0 if absent. */
  readonly bottom?: number
  readonly format?: (value: number) => string
  /** Rem. */
  readonly height?: number
  /** Shown in the middle while there is nothing to draw. */
  readonly empty: string
}

/** Lines over a count, crisp at every size: SVG in page pixels, words in the page's type, each line named at its end. */
export function LineChart(props: LineChartProps) {
  const { lang, say } = useSpeaking()
  const [frame, { width, rem }] = useMeasure<HTMLDivElement>()
  const { label, series, xLabel, yLabel, from = 1, bottom = 0, height = 13, empty } = props
  const format = props.format ?? ((value: number) => figure(lang, value))
  const drawn = series.filter((one) => one.values.some(Number.isFinite))
  const longest = Math.max(2, ...drawn.map((one) => one.values.length))
  const to = Math.max(props.to ?? 0, from + longest - 1)
  const finite = drawn.flatMap((one) => one.values.filter(Number.isFinite))
  const top = props.top ?? niceTop(Math.max(...finite, 0))

  const tall = height * rem
  const left = 3.5 * rem
  const right = width - 1.1 * rem
  const ceiling = 1.9 * rem
  const floor = tall - 2.1 * rem
  const x = linear(from, to, left, right)
  const y = linear(bottom, top, floor, ceiling)
  const says = drawn.map((one) => {
    const values = one.values.filter(Number.isFinite)
    return say(kitWords.chartSays, {
      name: one.name,
      first: format(values[0] ?? 0),
      last: format(values.at(-1) ?? 0),
    })
  })
  const visible = drawn.filter((one) => one.look !== 'ghost')
  const ends = visible.map((one) => y(one.values.findLast(Number.isFinite) ?? 0))

  return (
    <figure class="chart">
      <Legend series={drawn} format={format} />
      <div class="chart__frame" ref={frame} style={`block-size: ${height}rem`}>
        {width > 0 && (
          <svg
            class="chart__drawing"
            width={width}
            height={tall}
            role="img"
            aria-label={`${label}. ${says.join('. ') || empty}`}
          >
            {ticks(bottom, top, 4).map((tick) => (
              <g key={tick}>
                <line class="chart__grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
                <text
                  class="chart__tick"
                  x={left - 0.5 * rem}
                  y={y(tick)}
                  text-anchor="end"
                  dominant-baseline="middle"
                >
                  {format(tick)}
                </text>
              </g>
            ))}
            {ticks(from, to, width > 26 * rem ? 6 : 4)
              .filter(Number.isInteger)
              .map((tick) => (
                <text key={tick} class="chart__tick" x={x(tick)} y={floor + 1.25 * rem} text-anchor="middle">
                  {tick}
                </text>
              ))}
            <text class="chart__axis" x={0} y={0.95 * rem}>
              {yLabel}
            </text>
            <text class="chart__axis" x={right} y={0.95 * rem} text-anchor="end">
              {`${xLabel} →`}
            </text>
            <line class="chart__base" x1={left} x2={right} y1={floor} y2={floor} />
            {drawn.map((one) => (
              <path
                key={one.name}
                class={`chart__line chart__line--${one.look}`}
                d={linePath(one.values, (i) => x(from + i), y)}
              />
            ))}
            {visible.map((one, i) => (
              <circle
                key={one.name}
                class={`chart__end chart__end--${one.look}`}
                cx={x(from + one.values.length - 1)}
                cy={ends[i]}
                r={0.36 * rem}
              />
            ))}
            {drawn.length === 0 && (
              <foreignObject x={left} y={ceiling} width={Math.max(0, right - left)} height={floor - ceiling}>
                <p class="chart__empty">{empty}</p>
              </foreignObject>
            )}
          </svg>
        )}
      </div>
    </figure>
  )
}

function Legend({
  series,
  format,
}: {
  readonly series: readonly Series[]
  readonly format: (n: number) => string
}) {
  if (series.length === 0) return null
  return (
    <figcaption class="chart__legend">
      {series.map((one) => (
        <span key={one.name} class="chart__key">
          <svg width="34" height="12" aria-hidden="true">
            <line class={`chart__line chart__line--${one.look}`} x1="2" x2="32" y1="6" y2="6" />
          </svg>
          {one.name}
          <b class="figures">{format(one.values.findLast(Number.isFinite) ?? 0)}</b>
        </span>
      ))}
    </figcaption>
  )
}
