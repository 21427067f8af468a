import { Button, Card, Slider, useSpeaking, Words } from '../../ui/kit/index.ts'
import { monthFits } from './mind.ts'
import { words } from './panelWords.ts'
import type { PartProps } from './part.ts'
import { mostSilenced } from './silenced.ts'
import { titleOf } from './titleOf.ts'

/** How many factors, how songs are then chosen, and what a month makes of it. */
export function MapCard({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const month = lab && monthFits(lab, recipe) ? lab.month : undefined
  const day = month?.[view.now().day ?? -1]
  const most = day ? Math.max(...day.plays) : 0
  const left = day && mostSilenced(setup, day.plays)
  return (
    <Card>
      <div class="stack stack--snug">
        <Slider
          label={say(words.factors)}
          stops={setup.factors.steps}
          value={recipe.factors}
          format={(n) => (n === 0 ? say(words.noMap) : String(n))}
          onChange={(factors) => decide({ type: 'factors', factors })}
        />
        <p class="note note--small" aria-live="polite">
          {lab
            ? say(words.off, { train: lab.off.train.toFixed(2), aside: lab.off.aside.toFixed(2) })
            : say(words.untrained)}
        </p>
        <Slider
          label={say(words.popularity)}
          stops={setup.popularity.steps}
          value={recipe.popularity}
          format={(n) => say(words.times, { n })}
          onChange={(popularity) => decide({ type: 'popularity', popularity })}
        />
        <Slider
          label={say(words.surprises)}
          stops={setup.surprises.steps}
          value={recipe.surprises}
          format={(n) => say(words.ofHundred, { n })}
          onChange={(surprises) => decide({ type: 'surprises', surprises })}
        />
        <Button icon="play" disabled={!month} onPress={() => view.set({ month: {} })}>
          {say(words.month)}
        </Button>
        <p class="note" aria-live="polite">
          {day ? (
            <>
              <Words
                of={say(words.day, {
                  ...{ day: day.day, of: day.plays.length, most },
                  n: day.plays.filter((plays) => plays >= 0).length,
                  song: titleOf(setup, day.plays.indexOf(most), lang),
                })}
              />
              {left &&
                say(words.silenced, {
                  ...{ n: left.heard, of: left.of, style: setup.styles[left.style]?.name[lang] ?? '' },
                })}
            </>
          ) : (
            say(words.monthFirst, { n: setup.month.memory })
          )}
        </p>
      </div>
    </Card>
  )
}
