import { capital } from '../../i18n/say.ts'
import { Button, Card, Slider, useSpeaking, Words } from '../../ui/kit/index.ts'
import type { Lab } from './events.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'
import type { View } from './view.ts'

interface DayProps {
  readonly setup: Setup
  readonly lab: Lab | undefined
  readonly view: View
}

/** The rehearsed day, one visit at a time: where it went and why, what it tasted, what it noted. */
export function DayCard({ setup, lab, view }: DayProps) {
  const { lang, say } = useSpeaking()
  const of = lab?.film.length ?? 0
  if (!lab || of === 0)
    return (
      <Card>
        <p class="note">{say(words.unlived)}</p>
      </Card>
    )
  const visit = view.now().visit ?? of
  const to = (n: number) => view.set({ visit: Math.min(of, Math.max(1, n)), film: undefined })
  const step = lab.film[visit - 1]?.step
  const before = lab.film[visit - 2]?.step
  return (
    <Card>
      <div class="stack stack--snug">
        <Slider
          label={say(words.visit)}
          min={1}
          max={of}
          value={visit}
          format={(n) => say(words.nOf, { n, of })}
          onChange={to}
        />
        <div class="row">
          <Button kind="ghost" disabled={visit <= 1} onPress={() => to(visit - 1)}>
            {say(words.before)}
          </Button>
          <Button kind="ghost" disabled={visit >= of} onPress={() => to(visit + 1)}>
            {say(words.next)}
          </Button>
          <Button icon="play" onPress={() => view.set({ film: {} })}>
            {say(words.film)}
          </Button>
        </div>
        {step && (
          <div aria-live="polite">
            <p>{say(words[step.why])}</p>
            <p>
              <Words
                of={say(words.step, {
                  dish: capital(setup.stalls[step.stall]?.name[lang] ?? ''),
                  score: step.score.toFixed(1),
                  old:
                    (before?.visits[step.stall] ?? 0) > 0
                      ? (before?.estimates[step.stall] ?? 0).toFixed(1)
                      : '?',
                  estimate: (step.estimates[step.stall] ?? 0).toFixed(1),
                })}
              />
            </p>
            {visit > setup.change && <p class="note">{say(words.gone)}</p>}
          </div>
        )}
        {view.now().visit !== undefined && (
          <Button kind="quiet" onPress={() => view.set({ visit: undefined })}>
            {say(words.whole)}
          </Button>
        )}
      </div>
    </Card>
  )
}
