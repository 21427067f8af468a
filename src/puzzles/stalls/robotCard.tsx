import { Card, Choice, Slider, useSpeaking, Words } from '../../ui/kit/index.ts'
import { bestAt, dayOf } from './day.ts'
import type { Lab } from './events.ts'
import { words } from './panelWords.ts'
import { favouriteOf } from './robot.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

interface RobotProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly decide: (action: Action) => void
}

/** How much it explores, whether less and less, and how fast it forgets; and what came of that. */
export function RobotCard({ setup, recipe, lab, decide }: RobotProps) {
  const { say } = useSpeaking()
  const { explore, memory, fade } = recipe
  return (
    <Card>
      <div class="stack stack--snug">
        <Slider
          label={say(words.explore)}
          stops={setup.explore.steps}
          value={explore}
          format={(n) => say(words.ofHundred, { n })}
          onChange={(to) => decide({ type: 'explore', explore: to })}
        />
        <Choice
          label={say(words.fade)}
          layout="row"
          value={fade}
          onChange={(to) => decide({ type: 'fade', fade: to })}
          options={setup.fade.steps.map((n) => ({
            value: n,
            label: say(n === 0 ? words.stays : words.halves, { n }),
          }))}
        />
        <Slider
          label={say(words.memory)}
          stops={setup.memory.steps}
          value={memory}
          format={(n) => say(n === 0 ? words.average : words.percent, { n })}
          onChange={(to) => decide({ type: 'memory', memory: to })}
          note={say(memory === 0 ? words.averageNote : words.memoryNote, { n: memory })}
        />
        <div aria-live="polite">
          {lab ? <Came setup={setup} lab={lab} /> : <p class="note">{say(words.unlived)}</p>}
        </div>
      </div>
    </Card>
  )
}

function Came({ setup, lab }: { readonly setup: Setup; readonly lab: Lab }) {
  const { lang, say } = useSpeaking()
  const last = lab.film.at(-1)
  const name = (stall: number) => setup.stalls[stall]?.name[lang] ?? ''
  const percent = (share: number) => Math.round(share * 100)
  return (
    <>
      <p>
        <Words
          of={say(words.share, {
            ...{ n: setup.days.rehearsal, share: percent(lab.accuracy), own: percent(last?.accuracy ?? 0) },
          })}
        />
      </p>
      <p>
        {say(words.end, {
          favourite: name(favouriteOf(last?.step.estimates ?? [])),
          best: name(bestAt(dayOf(setup, 'rehearsal'), setup.visits - 1)),
        })}
      </p>
      <p class="note note--small">{say(words.stripNote)}</p>
    </>
  )
}
