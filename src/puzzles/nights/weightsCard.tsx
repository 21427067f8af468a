import { weightColour } from '../../look/index.ts'
import { Button, Card, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'
import type { Standing } from './standing.ts'
import { nightsWaited } from './view.ts'

interface Props {
  readonly setup: Setup
  readonly standings: readonly Standing[]
  readonly night: number
  readonly waits: number
  readonly wait: () => void
}

/** The model itself, every number of it: they stay as they are, however long one waits. */
export function WeightsCard({ setup, standings, night, waits, wait }: Props) {
  const { lang, say } = useSpeaking()
  const standing = standings[night - 1]
  const { weights, model = 0 } = standing ?? {}
  const of = weights?.reduce((sum, row) => sum + row.length, 0) ?? 0
  const since = standings.find((one) => one.model === model)?.night ?? 1
  const rows = [...setup.measures.map(({ name }) => name[lang]), say(words.bias)]
  const most = Math.max(1e-6, ...(weights ?? []).flat().map(Math.abs))
  const told =
    night === 1
      ? say(words.firstNight, { of })
      : since === night
        ? say(words.changed)
        : say(words.same, { of, n: since })
  const nights = nightsWaited(waits)
  const each = Math.max(...setup.nights.map(({ ferry }) => ferry.length))
  const passed = { nights: nights.toLocaleString(lang), seen: (nights * each).toLocaleString(lang) }
  return (
    <Card title={say(words.weights)}>
      {weights && (
        <>
          <table class="nights-weights">
            <thead>
              <tr>
                <td />
                {setup.classes.map(({ id, name }, i) => (
                  <th key={id} scope="col">
                    <ClassMark of={i} />
                    <span class="unseen">{name[lang]}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weights.map((row, i) => (
                <tr key={rows[i]}>
                  <th scope="row">{rows[i]}</th>
                  {row.map((value, c) => (
                    <td
                      key={setup.classes[c]?.id}
                      class="figures"
                      style={`--patch: rgb(${weightColour(value / most).join(' ')} / 45%)`}
                    >
                      {value.toFixed(2)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="note note--small" aria-live="polite">
            {told}
          </p>
        </>
      )}
      <div class="row">
        <Button onPress={wait}>{say(words.wait)}</Button>
        <span class="note note--small nights-waited" aria-live="polite">
          {waits > 0 && say(waits > 4 ? words.waitedLong : words.waited, passed)}
        </span>
      </div>
    </Card>
  )
}
