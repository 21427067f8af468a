import './pip.css'

/** How the model is doing, on Pip's face: the same six states as on the canvas. */
export type PipMood = 'dark' | 'puzzled' | 'learning' | 'unsure' | 'sure' | 'delighted'

type Gaze = 'open' | 'raised' | 'narrow' | 'happy' | 'shut'

const gazes: Readonly<Record<PipMood, Gaze>> = {
  dark: 'shut',
  puzzled: 'raised',
  learning: 'open',
  unsure: 'narrow',
  sure: 'open',
  delighted: 'happy',
}
const mouths: Readonly<Record<PipMood, string>> = {
  dark: 'M-4 14h8',
  puzzled: 'M-8 15c3-5 5.5-5 8-1s5 4 8-1',
  learning: 'M-3.6 14a3.6 4.4 0 1 0 7.2 0a3.6 4.4 0 1 0-7.2 0',
  unsure: 'M-8 15c3-5 5.5-5 8-1s5 4 8-1',
  sure: 'M-6.5 12q6.5 7 13 0',
  delighted: 'M-9 10q9 2 18 0q-1.5 11-9 11q-7.5 0-9-11Z',
}
const sides = [-1, 1] as const

/**
 * Pip, the paper-lantern robot, as a small picture, with the proportions and faces of `scenes/kit/pipPaint.ts`: the
 * companion must be one and the same on the page and on the stage. Decoration: the words beside it say who speaks.
 */
export function Pip({ mood = 'sure' }: { readonly mood?: PipMood }) {
  const gaze = gazes[mood]
  return (
    <span class={`pip pip--${mood}`}>
      <svg class="pip__figure" viewBox="0 0 100 112" aria-hidden="true" focusable="false">
        <g transform="translate(50 60) scale(0.78)">
          <path class="pip__brass" d="M0 40v8" />
          <path
            class="pip__fringe"
            d="M-4 50q-1.5 7-4 14M-1.5 50q-.5 8-1.5 16M1.5 50q.5 8 1.5 16M4 50q1.5 7 4 14"
          />
          <rect class="pip__knot" x="-5" y="45" width="10" height="7" rx="3.5" />
          <path class="pip__brass" d="M0-40q-2-12 2-22" />
          <circle class="pip__bulb" cx="2" cy="-66" r="6.5" />
          {sides.map((side) => (
            <g key={side} class="pip__arm" transform={`translate(${side * 40} 5)`}>
              <g class={side < 0 ? 'pip__left' : 'pip__right'}>
                <path class="pip__sleeve" d="M0 0v14" />
                <circle class="pip__hand" cy="19" r="7.5" />
              </g>
            </g>
          ))}
          <path
            class="pip__paper"
            d="M-17-37C35-38 43-23 43 0C43 23 35 38 15 37H-15C-35 38-43 23-43 0C-43-23-35-38-17-37Z"
          />
          <ellipse class="pip__inner" cy="4" rx="33" ry="28" />
          <ellipse class="pip__core" cy="5" rx="20" ry="18" />
          <path
            class="pip__rib"
            d="M-32-27Q0-30 32-27M-41-14Q0-16 41-14M-43 8Q0 12 43 8M-38 20Q0 27 38 20M-28 31Q0 38 28 31"
          />
          <rect class="pip__cap" x="-21" y="-45" width="42" height="10" rx="5" />
          <rect class="pip__band" x="-17" y="-41.2" width="34" height="2.4" rx="1.2" />
          <rect class="pip__cap" x="-17" y="36" width="34" height="9" rx="4.5" />
          <rect class="pip__band" x="-13" y="39.3" width="26" height="2.4" rx="1.2" />
          {sides.map((side) => (
            <ellipse key={side} class="pip__cheek" cx={side * 25} cy="11" rx="7" ry="4.5" />
          ))}
          {sides.map((side) => (
            <Eye key={side} side={side} gaze={gaze} />
          ))}
          <path class="pip__mouth" d={mouths[mood]} />
        </g>
      </svg>
    </span>
  )
}

function Eye({ side, gaze }: { readonly side: -1 | 1; readonly gaze: Gaze }) {
  const x = side * 15
  if (gaze === 'happy') return <path class="pip__line" d={`M${x - 7.5} 0q7.5-12 15 0`} />
  if (gaze === 'shut') return <path class="pip__line" d={`M${x - 7}-2q7 4 14 0`} />
  const tall = gaze === 'narrow' ? 4 : gaze === 'raised' && side > 0 ? 12 : 10
  return (
    <>
      <ellipse class="pip__eye" cx={x} cy="-4" rx="7" ry={tall} />
      <ellipse class="pip__spark" cx={x + 2.4} cy={-4 - tall * 0.4} rx="2.5" ry={tall * 0.31} />
    </>
  )
}
