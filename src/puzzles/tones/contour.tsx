import { levelAt, type Pitches } from './sung.ts'

/** Semitones from the middle of a picture to its edge. */
const reach = 9
const [wide, tall] = [100, 64]

const sounding = (pitches: Pitches): number[] => pitches.filter((pitch) => pitch !== undefined)
const middleOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length

/** How far it lies from its own average at start, middle and end, whole semitones. */
export function heightsOf(pitches: Pitches): number[] {
  const all = sounding(pitches)
  const middle = middleOf(all)
  const shape = all.map((pitch, i) => [i / (all.length - 1), pitch] as const)
  // How a voice sets in and ends tells nothing of its tone.
  return [0.15, 0.5, 0.95].map((part) => Math.round(levelAt(shape, part) - middle))
}

/** A call's pitch over time, around its own average: as an ear takes it. Decoration; its heights stand in a label. */
export function Contour({ pitches, moments }: { readonly pitches: Pitches; readonly moments: number }) {
  const all = sounding(pitches)
  const middle = middleOf(all)
  const x = (i: number) => 4 + ((wide - 8) * i) / (moments - 1)
  const y = (pitch: number) => tall / 2 - ((pitch - middle) / reach) * (tall / 2)
  const points = all.map((pitch, i) => `${x(i).toFixed(1)},${y(pitch).toFixed(1)}`).join(' ')
  return (
    <svg class="tones-contour" viewBox={`0 0 ${wide} ${tall}`} aria-hidden="true">
      <path d={`M4 ${tall / 2}H${wide - 4}`} class="tones-contour__middle" />
      <polyline points={points} class="tones-contour__line" />
    </svg>
  )
}
