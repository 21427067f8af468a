import { Card, ClassMark, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { indicesOf, partOf, valueAt } from './bought.ts'
import { fenced, moveFence, tallied } from './byHand.ts'
import type { Lab } from './events.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'
import { told, words } from './words.ts'

interface StandingProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly view: View
}

/** How the crowd stands: sorted by hand with the only ruler, or by the trained model, each class with its count. */
export function Standing({ setup, recipe, lab, view }: StandingProps) {
  const { lang, say } = useSpeaking()
  const [column, ...more] = indicesOf(setup, recipe.columns)
  const of = column === undefined ? undefined : setup.columns[column]
  if (column === undefined || !of) return <Card>{<p class="note">{say(words.none)}</p>}</Card>
  const only = more.length === 0
  const { fences } = view.now()
  const byHand = only ? fenced(setup, column, fences) : undefined
  const answers = lab?.answers ?? byHand
  const right = (all: readonly { readonly truth: number; readonly answer: number }[]) =>
    all.filter(({ truth, answer }) => truth === answer).length
  const count = answers && { n: right(answers), of: answers.length }
  return (
    <Card {...(only && !lab && { title: say(words.byHand) })}>
      {only && !lab && (
        <div class="features-ropes">
          {fences.map((fence, nth) => (
            <Slider
              key={nth}
              label={say(words.fence, { n: nth + 1 })}
              min={of.from}
              max={of.to}
              step={(of.to - of.from) / 200}
              value={of.from + fence * (of.to - of.from)}
              format={(value) => told(setup, column, valueAt(of, partOf(of, value)), lang)}
              onChange={(value) => view.set({ fences: moveFence(fences, nth, partOf(of, value)) })}
            />
          ))}
        </div>
      )}
      {count ? (
        <>
          <p aria-live="polite">
            <strong>{say(lab ? words.pip : words.hand, count)}</strong>
            {lab && byHand && <> {say(words.versus, { n: right(byHand) })}</>}
          </p>
          <ul class="features-tally">
            {tallied(setup.classes.length, answers).map((one, i) => (
              <li key={i} data-low={one.right < one.of * 0.8 || undefined}>
                <ClassMark of={i} />
                <span>{setup.classes[i]?.name[lang]}</span>
                <b class="figures">{say(words.tally, { n: one.right, of: one.of })}</b>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="note">{say(words.twoLaid)}</p>
      )}
      {more.length > 1 && <p class="note">{say(words.third)}</p>}
    </Card>
  )
}
