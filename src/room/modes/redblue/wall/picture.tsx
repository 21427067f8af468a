import { percent } from '../../../../i18n/index.ts'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { topOf } from '../digits.ts'
import { changed, unpacked, width } from '../ink.ts'
import { redBlueWords as words } from '../words.ts'

interface PictureProps {
  /** As it was written. */
  readonly ink: string
  readonly turned?: readonly number[]
}

/** A digit, its changed pixels framed. */
export function Picture({ ink, turned = [] }: PictureProps) {
  const values = unpacked(changed(ink, turned))
  return (
    <svg class="redblue__picture" viewBox={`0 0 ${width} ${width}`} aria-hidden="true" focusable="false">
      {values.map((value, at) => (
        <rect
          key={at}
          x={(at % width) + 0.02}
          y={Math.floor(at / width) + 0.02}
          width={0.96}
          height={0.96}
          fill={inkColour(value)}
        />
      ))}
      {turned.map((at) => (
        <rect
          key={at}
          class="redblue__turned"
          x={(at % width) + 0.1}
          y={Math.floor(at / width) + 0.1}
          width={0.8}
          height={0.8}
        />
      ))}
    </svg>
  )
}

/** White paper, dark ink: as it was written. */
export const inkColour = (ink: number): string =>
  `rgb(${[244, 240, 230].map((paper, i) => Math.round(paper + (([20, 26, 60][i] ?? 0) - paper) * ink)).join(' ')})`

interface ReadingProps extends PictureProps {
  readonly title: string
  readonly shares: readonly number[]
  readonly of: number
}

/** A digit, and what the model takes it for: its three likeliest, the truth among them. */
export function Reading({ title, shares, of, ...picture }: ReadingProps) {
  const { say, lang } = useSpeaking()
  const ranked = shares.map((_, digit) => digit).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
  const first = ranked.slice(0, 3)
  const shown = first.includes(of) ? first : [...first.slice(0, 2), of]
  const top = topOf(shares)
  return (
    <section class="redblue__reading" data-right={top === of}>
      <h3>{title}</h3>
      <Picture {...picture} />
      <p class="redblue__says">
        {say(words.says, { digit: top, n: percent(lang, shares[top] ?? 0) })}{' '}
        <span aria-hidden="true">{top === of ? '✓' : '✗'}</span>
      </p>
      <ul class="redblue__shares">
        {shown.map((digit) => (
          <li key={digit} data-truth={digit === of || undefined}>
            <b class="figures">{digit}</b>
            <span class="redblue__bar" aria-hidden="true">
              <span style={`scale: ${shares[digit] ?? 0} 1`} />
            </span>
            <span class="figures">{percent(lang, shares[digit] ?? 0)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
