import { number, percent } from '../../i18n/index.ts'
import { useSpeaking } from '../../ui/kit/index.ts'
import { reachBy } from './reach.ts'
import type { Place } from './slide.ts'
import { words } from './variationWords.ts'

interface Props {
  readonly reach: readonly (readonly number[])[]
  readonly pictures: number
  /** Where the digit lies that is pushed about. */
  readonly at: Place
}

/** How many pictures are read right from each place on the glass: the brighter, the more; the figure says it too. */
export function ReachMap({ reach, pictures, at }: Props) {
  const { lang, say } = useSpeaking()
  const across = (right: number) =>
    right === 0 ? say(words.by0) : say(right > 0 ? words.byRight : words.byLeft, { n: Math.abs(right) })
  const along = (down: number) =>
    down === 0 ? say(words.by0) : say(down > 0 ? words.byDown : words.byUp, { n: Math.abs(down) })
  return (
    <figure class="reach">
      <figcaption>
        <strong>{say(words.reach, { n: number(lang, pictures) })}</strong>
        <br />
        {say(words.reachNote)}
      </figcaption>
      <table class="reach__table">
        <thead>
          <tr>
            <td />
            {reach.map((_, i) => (
              <th key={i} scope="col">
                {across(i - reachBy)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reach.map((row, y) => (
            <tr key={y}>
              <th scope="row">{along(y - reachBy)}</th>
              {row.map((share, x) => (
                <td
                  key={x}
                  class="reach__cell"
                  style={`--share: ${share}`}
                  data-tonight={Math.abs(x - reachBy) + Math.abs(y - reachBy) === 1 || undefined}
                  data-here={(x - reachBy === at.right && y - reachBy === at.down) || undefined}
                >
                  {percent(lang, share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
