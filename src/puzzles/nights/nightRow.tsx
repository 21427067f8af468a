import { Button, Icon, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { words } from './panelWords.ts'
import type { Standing } from './standing.ts'

interface Props {
  readonly standings: readonly Standing[]
  readonly night: number
  /** The last night that was watched. */
  readonly reached: number
  readonly go: (night: number) => void
}

/** The nights as a row of lanterns: how many went to the wrong house, and after which nights there was a lesson. */
export function NightRow({ standings, night, reached, go }: Props) {
  const { say } = useSpeaking()
  const last = standings.length
  return (
    <div class="nights-row">
      <fieldset class="nights-lamps">
        <legend class="unseen">{say(words.nights)}</legend>
        {standings.map(({ night: n, wrong, birds, lesson }) => {
          const known = n <= reached && wrong !== undefined
          const told = known ? say(words.wrong, { wrong, of: birds.length }) : say(words.toCome)
          return (
            <Chip
              class="nights-lamp"
              key={n}
              pressed={n === night}
              aria-disabled={n > reached + 1 || undefined}
              title={told}
              style={`--shine: ${known ? 1 - wrong / birds.length : 0}`}
              onPress={() => go(n)}
            >
              <b class="figures" aria-hidden="true">
                {n}
              </b>
              <small class="figures" aria-hidden="true">
                {known ? `✗${wrong}` : '·'}
              </small>
              {lesson && <Icon name="spark" />}
              <span class="unseen">
                {say(words.night, { n })}: {told}
                {lesson && `, ${say(words.taughtAfter)}`}
              </span>
            </Chip>
          )
        })}
      </fieldset>
      <Button iconAfter="next" disabled={night >= last} onPress={() => go(night + 1)}>
        {say(words.next)}
      </Button>
    </div>
  )
}
