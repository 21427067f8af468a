import { useSpeaking } from '../../ui/kit/index.ts'
import { levelAt } from '../kit/sung.ts'
import { heard, type Learner } from './learners.ts'
import { toneName } from './nameOf.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'

/** Semitones above and below the middle, as on the stage’s card; and in one of the textbook’s levels. */
const reach = 9
const level = 2.6

/** A learner’s contour, and the textbook’s dashed, each around its own middle. */
export function TryPicture({ setup, one }: { readonly setup: Setup; readonly one: Learner }) {
  const { lang, say } = useSpeaking()
  const sung = one.pitches.filter((pitch) => pitch !== undefined)
  const { shape = [] } = setup.tones[one.asked] ?? {}
  const book = sung.map((_, i) => levelAt(shape, i / Math.max(1, sung.length - 1)) * level)
  const label = say(words.aTry, {
    tone: toneName(setup, one.asked, lang),
    sung: heard(setup, one.pitches).map(Math.round).join(say(words.between)),
    book: shape.map(([, at]) => at).join(say(words.between)),
  })
  return (
    <svg class="coach-try__picture" viewBox="0 0 120 60" role="img" aria-label={label}>
      <polyline points={pointsOf(book, setup.moments)} class="coach-try__book" />
      <polyline points={pointsOf(sung, setup.moments)} class="coach-try__sung" />
    </svg>
  )
}

function pointsOf(pitches: readonly number[], moments: number): string {
  const middle = pitches.reduce((sum, one) => sum + one, 0) / Math.max(1, pitches.length)
  return pitches
    .map((pitch, i) => `${6 + (i / (moments - 1)) * 108},${30 - ((pitch - middle) / reach) * 30}`)
    .join(' ')
}
