import type { Speaker } from '../../store/index.ts'
import { people, type Stroke } from './people.ts'
import './portrait.css'

/** Bringing a problem, or glad about how it went. */
export type PortraitMood = 'asking' | 'delighted'

interface PortraitProps {
  readonly who: Speaker
  readonly mood?: PortraitMood
}

const ink = '#2a1a22'
const sides = [-1, 1] as const

/** One of the city's people, head and shoulders. Decoration: the words beside it say who speaks. */
export function Portrait({ who, mood = 'asking' }: PortraitProps) {
  const { skin, blush, hair, brows = hair, wide = 21, lips, behind = [], clothes, over } = people[who]
  const glad = mood === 'delighted'
  return (
    <svg class="portrait" data-mood={mood} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <g class="portrait__sway">
        <Strokes of={behind} />
        <path fill={skin} d="M42 62H58V76Q50 84 42 76Z" />
        <path fill={ink} opacity="0.16" d="M42 66Q50 76 58 66V70Q50 80 42 70Z" />
        <Strokes of={clothes} />
        <g class="portrait__head">
          {sides.map((side) => (
            <circle key={side} cx={50 + side * wide} cy="50" r="4.5" fill={skin} />
          ))}
          <path fill={skin} d={face(wide)} />
          {sides.map((side) => (
            <ellipse key={side} cx={50 + side * 13} cy="58" rx="4.5" ry="3" fill={blush} opacity="0.65" />
          ))}
          {sides.map((side) => (
            <Look key={side} side={side} glad={glad} brows={brows} />
          ))}
          <path
            fill="none"
            stroke={ink}
            stroke-width="1.6"
            stroke-linecap="round"
            opacity="0.45"
            d="M50 51q2.4 4-0.6 5"
          />
          {glad ? (
            <path fill={lips ?? '#8d2f35'} d="M41 60.5Q50 63.5 59 60.5Q57.5 70 50 70Q42.5 70 41 60.5Z" />
          ) : (
            <path
              fill="none"
              stroke={lips ?? ink}
              stroke-width={lips ? 2.4 : 2}
              stroke-linecap="round"
              d="M44.5 63.5Q50 66 55 62.5"
            />
          )}
          {glad && <path fill="#fffaf0" d="M43.5 61.6Q50 63.6 56.5 61.6L56 64Q50 65.5 44 64Z" />}
          <Strokes of={over} />
        </g>
      </g>
    </svg>
  )
}

/** A head as wide as it is told, its chin narrower. */
function face(wide: number): string {
  const left = 50 - wide
  const right = 50 + wide
  return `M${left} 44C${left} 24 ${right} 24 ${right} 44C${right} 60 ${right - 8} 72 50 73C${left + 8} 72 ${left} 60 ${left} 44Z`
}

function Look({
  side,
  glad,
  brows,
}: {
  readonly side: -1 | 1
  readonly glad: boolean
  readonly brows: string
}) {
  const x = 50 + side * 9.5
  const inner = x - side * 5
  const outer = x + side * 5
  const raised = glad ? 37 : 39
  return (
    <>
      {glad ? (
        <path
          fill="none"
          stroke={ink}
          stroke-width="2.6"
          stroke-linecap="round"
          d={`M${x - 4.2} 49q4.2-6.4 8.4 0`}
        />
      ) : (
        <>
          <ellipse cx={x} cy="48" rx="2.7" ry="3.4" fill={ink} />
          <circle cx={x + 1} cy="46.7" r="1" fill="#fff" />
        </>
      )}
      <path
        fill="none"
        stroke={brows}
        stroke-width="2.4"
        stroke-linecap="round"
        d={`M${inner} ${raised + 1.5}Q${x} ${raised - 2} ${outer} ${raised + (glad ? 0 : 1)}`}
      />
    </>
  )
}

function Strokes({ of }: { readonly of: readonly Stroke[] }) {
  return (
    <>
      {of.map(({ d, paint, line }) =>
        line === undefined ? (
          <path key={d} d={d} fill={paint} />
        ) : (
          <path
            key={d}
            d={d}
            fill="none"
            stroke={paint}
            stroke-width={line}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ),
      )}
    </>
  )
}
