import { Card, Stepper, useSpeaking } from '../../ui/kit/index.ts'
import { squares } from './grid.ts'
import { handfulsOf } from './hunt.ts'
import { huntWords } from './huntWords.ts'
import { inkBack } from './looks.ts'
import { readAll } from './reading.ts'
import type { Shared } from './shared.ts'

/** Counter-examples by the handful, with a look at the first of each kind, and what was mended so far. */
export function Bags({ setup, recipe, act }: Shared) {
  const { lang, say } = useSpeaking()
  const { windows, relabel = [], more = [] } = recipe
  const { handfuls = [], each = 0 } = setup.hunt ?? {}
  return (
    <Card>
      <div class="stack">
        <p>{say(huntWords.bagsAbout, { n: each })}</p>
        {handfuls.map(({ name, letters }, of) => (
          <div key={of} class="stack stack--snug">
            <Stepper
              label={name[lang]}
              value={more[of] ?? 0}
              min={0}
              max={handfulsOf(setup, of)}
              onChange={(count) => act({ type: 'more', of, count })}
            />
            <div class="pixels-bag" aria-hidden="true">
              {readAll(setup, letters)
                .slice(0, each * 2)
                .map(({ dots }, nth) => (
                  <Small key={nth} dots={dots} />
                ))}
            </div>
          </div>
        ))}
        <p aria-live="polite">
          {say(huntWords.fixes, {
            tape: squares - windows.length,
            labels: relabel.length,
            bags: more.reduce((sum, n) => sum + n, 0),
          })}
        </p>
      </div>
    </Card>
  )
}

const Small = ({ dots }: { readonly dots: readonly number[] }) => (
  <span class="pixels-small">
    {dots.map((n, at) => (
      <i key={at} style={`background: ${inkBack(n).back}`} />
    ))}
  </span>
)
