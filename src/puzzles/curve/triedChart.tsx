import { fill } from '../../i18n/say.ts'
import { useSpeaking } from '../../ui/kit/index.ts'
import { useMeasure } from '../../ui/kit/measure.ts'
import { linear } from '../../ui/kit/scale.ts'
import { tenths } from './curve.ts'
import { words } from './panelWords.ts'
import type { Tried } from './view.ts'
import '../../ui/kit/chart.css'

/** The error at which the chart ends, °C: what is worse stands at its top, with an arrow. */
const top = 8
const tall = 11

interface TriedChartProps {
  readonly tried: readonly Tried[]
  readonly to: number
}

/** Each degree with its error on the pages learned from, a disc, and on those set aside, a diamond. */
export function TriedChart({ tried, to }: TriedChartProps) {
  const { say } = useSpeaking()
  const [frame, { width, rem }] = useMeasure<HTMLDivElement>()
  const x = linear(1, to, 3.2 * rem, width - 1.3 * rem)
  const y = linear(0, top, (tall - 2.1) * rem, 1.9 * rem)
  const says = tried.map(
    ({ degree, off, aside }) =>
      fill(say(words.triedSays), { n: degree, off: tenths(off) }) +
      (aside === undefined ? '' : fill(say(words.triedAside), { off: tenths(aside) })),
  )
  const mark = (one: Tried, shape: 'disc' | 'diamond') => {
    const off = shape === 'disc' ? one.off : one.aside
    if (off === undefined) return null
    const [cx, cy, r] = [x(one.degree), y(Math.min(off, top)), 0.42 * rem]
    const key = `${one.degree} ${one.every} ${shape}`
    return (
      <g key={key} class={`curve-tried__${shape}`}>
        {shape === 'disc' ? (
          <circle cx={cx} cy={cy} r={r} />
        ) : (
          <path
            d={`M${cx} ${cy - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`}
          />
        )}
        {off > top && (
          <text class="chart__tick" x={cx} y={cy - 0.7 * rem} text-anchor="middle">
            ↑
          </text>
        )}
      </g>
    )
  }
  return (
    <figure class="chart curve-tried">
      <figcaption class="chart__legend">
        <span class="chart__key">
          <svg width="18" height="16" aria-hidden="true" class="curve-tried__disc">
            <circle cx="9" cy="8" r="6" />
          </svg>
          {say(words.trainOff)}
        </span>
        <span class="chart__key">
          <svg width="18" height="16" aria-hidden="true" class="curve-tried__diamond">
            <path d="M9 0l8 8l-8 8l-8 -8z" />
          </svg>
          {say(words.asideOff)}
        </span>
      </figcaption>
      <div class="chart__frame" ref={frame} style={`block-size: ${tall}rem`}>
        {width > 0 && (
          <svg
            class="chart__drawing"
            width={width}
            height={tall * rem}
            role="img"
            aria-label={`${say(words.tried)}. ${says.join('. ') || say(words.triedNone)}`}
          >
            {[0, 2, 4, 6, 8].map((tick) => (
              <g key={tick}>
                <line class="chart__grid" x1={2.6 * rem} x2={width - 0.6 * rem} y1={y(tick)} y2={y(tick)} />
                <text
                  class="chart__tick"
                  x={2 * rem}
                  y={y(tick)}
                  text-anchor="end"
                  dominant-baseline="middle"
                >
                  {tick}
                </text>
              </g>
            ))}
            {Array.from({ length: Math.ceil(to / 3) }, (_, i) => 1 + i * 3).map((tick) => (
              <text key={tick} class="chart__tick" x={x(tick)} y={(tall - 0.8) * rem} text-anchor="middle">
                {tick}
              </text>
            ))}
            <text class="chart__axis" x={0} y={0.95 * rem}>
              {say(words.errorAxis)}
            </text>
            <text class="chart__axis" x={width - 0.6 * rem} y={0.95 * rem} text-anchor="end">
              {`${say(words.degreeAxis)} →`}
            </text>
            {tried.map((one) => mark(one, 'disc'))}
            {tried.map((one) => mark(one, 'diamond'))}
            {tried.length === 0 && (
              <foreignObject x={3 * rem} y={2 * rem} width={width - 4 * rem} height={5 * rem}>
                <p class="chart__empty">{say(words.triedNone)}</p>
              </foreignObject>
            )}
          </svg>
        )}
      </div>
    </figure>
  )
}
