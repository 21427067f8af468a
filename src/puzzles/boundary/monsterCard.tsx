import { useEffect, useState } from 'preact/hooks'
import type { Outcome } from '../../engine/index.ts'
import { percent } from '../../i18n/index.ts'
import type { ViewOf } from '../../store/view.ts'
import { announce, Button, Card, useSpeaking } from '../../ui/kit/index.ts'
import type { Frame } from './events.ts'
import { type Monster, release, roamingOf } from './monster.ts'
import { words } from './words.ts'

interface Props {
  readonly view: ViewOf
  readonly ask: (query: unknown) => Promise<unknown>
  readonly outcome: Outcome
  /** The player's own network as it was trained last. */
  readonly yours: Frame
}

/** A toy: the largest network there is learns the same places, beside the player's own. */
export function MonsterCard({ view, ask, outcome, yours }: Props) {
  const { lang, say } = useSpeaking()
  const roaming = roamingOf(view)
  const [monster, show] = useState(roaming.get().monster)
  const [busy, setBusy] = useState(false)
  useEffect(() => roaming.follow(() => show(roaming.get().monster)), [view])
  // Another network was trained: what stands here was said of the one before.
  useEffect(() => () => roaming.set({ monster: undefined }, 'panel'), [outcome])

  async function free() {
    setBusy(true)
    const out = (await ask(release)) as Monster | undefined
    setBusy(false)
    roaming.set({ monster: out }, 'panel')
    if (out) announce(pip(out))
  }
  const pip = ({ neurons, film, test, believes }: Monster) =>
    say(words.monsterPip, {
      n: neurons,
      train: percent(lang, film.at(-1)?.trainAccuracy ?? 0),
      test: percent(lang, test),
      believes: believes.monster,
      of: believes.of,
    })
  const last = monster?.film.at(-1)
  const rows = monster &&
    last && [
      [words.trainRight, percent(lang, yours.trainAccuracy), percent(lang, last.trainAccuracy)],
      [words.validationRight, percent(lang, yours.accuracy), percent(lang, last.accuracy)],
      [words.testRight, say(words.afterContest), percent(lang, monster.test)],
      [words.believes, String(monster.believes.yours), String(monster.believes.monster)],
    ]
  return (
    <Card title={say(words.monster)}>
      {!rows && <p>{say(words.monsterIntro)}</p>}
      {rows && (
        <table class="boundary__figures">
          <thead>
            <tr>
              <td />
              <th scope="col">{say(words.yours)}</th>
              <th scope="col">{say(words.monsters, { n: monster.neurons })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, own, its]) => (
              <tr key={(name as { en: string }).en}>
                <th scope="row">{say(name as typeof words.monster, { of: monster.believes.of })}</th>
                <td class="figures">{own as string}</td>
                <td class="figures">{its as string}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {monster && <p>{pip(monster)}</p>}
      <div>
        {monster ? (
          <Button onPress={() => roaming.set({ monster: undefined }, 'panel')}>
            {say(words.monsterHome)}
          </Button>
        ) : (
          <Button icon="play" busy={busy} onPress={() => void free()}>
            {say(words.monsterFree)}
          </Button>
        )}
      </div>
    </Card>
  )
}
