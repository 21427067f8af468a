import { kitWords } from '../../i18n/kit.ts'
import { useSpeaking } from './speaking.ts'
import './stars.css'

export interface StarsProps {
  readonly won: number
  readonly of?: number
  /** `ceremony`: large, arriving one after another with light. */
  readonly size?: 'small' | 'medium' | 'ceremony'
}

const outline =
  'M12 2.6c.5 0 .9.3 1.100.7l2.300 4.800 5.200.7c1 .1 1.400 1.300.7 2l-3.800 3.700.9 5.200c.2 1-.9 1.800-1.800 1.300L12 18.500 7.400 21c-.9.5-2-.3-1.800-1.300l.9-5.200L2.700 10.800c-.7-.7-.3-1.900.7-2l5.200-.7 2.300-4.800c.2-.4.6-.7 1.100-.7Z'

/** Stars won and still to win. */
export function Stars({ won, of = 3, size = 'small' }: StarsProps) {
  const { say } = useSpeaking()
  return (
    <span class={`stars stars--${size}`} role="img" aria-label={say(kitWords.starsWon, { won, of })}>
      {Array.from({ length: of }, (_, i) => (
        <svg
          key={i}
          class="stars__star"
          viewBox="0 0 24 24"
          data-won={i < won || undefined}
          style={`--place: ${i}`}
          aria-hidden="true"
        >
          <path d={outline} />
        </svg>
      ))}
    </span>
  )
}
