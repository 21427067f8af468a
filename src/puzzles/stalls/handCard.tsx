import { useEffect, useMemo } from 'preact/hooks'
import { capital } from '../../i18n/say.ts'
import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Button, Card, ClassMark, useSpeaking, Words } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { bestAt, dayOf, tastesAt } from './day.ts'
import type { Step } from './events.ts'
import { words } from './panelWords.ts'
import { byHand, lived } from './robot.ts'
import type { Setup } from './schema.ts'
import type { View } from './view.ts'

/** The robot beside the player: it never looks. */
const never = { explore: 0, memory: 0, fade: 0 }
const eaten = (steps: readonly Step[]) => steps.reduce((sum, { score }) => sum + score, 0).toFixed(1)

/** The player's own lunches, beside those of a robot that never looks. */
export function HandCard({ setup, view }: { readonly setup: Setup; readonly view: View }) {
  const { lang, say } = useSpeaking()
  const { stalls } = setup
  const of = setup.hand.visits
  const day = useMemo(() => dayOf(setup, 'hand'), [setup])
  const robot = useMemo(() => lived(day, never), [day])
  const { hand } = view.now()
  const steps = byHand(day, hand)
  const last = steps.at(-1)
  const over = hand.length >= of
  const eat = (stall: number) => {
    const now = view.now().hand
    if (now.length < of && stall < stalls.length) view.set({ hand: [...now, stall] })
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return
      if (/^[1-9]$/.test(event.key)) eat(Number(event.key) - 1)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [view, setup])
  const name = (stall: number) => stalls[stall]?.name[lang] ?? ''
  const robotNow = robot[hand.length - 1]
  const best = bestAt(day, 0)
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.youAre, { n: of, keys: stalls.length })}</p>
        <div aria-live="polite" class="stack stack--snug">
          <p>
            {last ? (
              <Words
                of={say(words.bite, {
                  ...{ n: hand.length, of, dish: capital(name(last.stall)), score: last.score.toFixed(1) },
                })}
              />
            ) : (
              say(words.empty)
            )}
          </p>
          {last && (
            <p class="stalls-race">
              <Words of={say(words.race, { you: eaten(steps), robot: eaten(robot.slice(0, hand.length)) })} />
            </p>
          )}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame a row of buttons */}
        <div class="chips" role="group" aria-label={say(words.stalls)}>
          {stalls.map(({ id, sign }, i) => (
            <Chip key={id} disabled={over} onPress={() => eat(i)}>
              <ClassMark of={i} />
              <AtlasPicture kind="stalls" name={sign} size={1.5} />
              {i + 1}. {capital(name(i))}
            </Chip>
          ))}
        </div>
        <div aria-live="polite" class="stack stack--snug">
          {over && robotNow && (
            <>
              <p>
                {say(words.pip, {
                  ...{ dish: capital(name(robotNow.stall)), n: of },
                  estimate: (robotNow.estimates[robotNow.stall] ?? 0).toFixed(1),
                })}
              </p>
              <p>{say(words.best, { dish: name(best), score: (tastesAt(day, 0)[best] ?? 0).toFixed(1) })}</p>
            </>
          )}
        </div>
        {hand.length > 0 && (
          <Button kind="quiet" icon="restart" onPress={() => view.set({ hand: [] })}>
            {say(words.again)}
          </Button>
        )}
      </div>
    </Card>
  )
}
