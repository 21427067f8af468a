import { fill } from '../../i18n/say.ts'
import { ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { Outlines } from '../../ui/kit/outlines.tsx'
import { looks } from '../kit/penguins.ts'
import { largest } from '../kit/scores.ts'
import { countsOf, seenAshore } from './crate.ts'
import { words } from './panelWords.ts'
import { pipSays } from './pipSays.ts'
import type { Recipe, Setup } from './schema.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly answer: (values: readonly number[]) => readonly number[]
}

/** Of each kind: those the player has met ashore, and what the model would call them. Who was never met is not there. */
export function Called({ setup, recipe, answer }: Props) {
  const { lang, say } = useSpeaking()
  const met = seenAshore(setup, recipe).map((bird) => {
    const shares = answer(bird.values)
    const of = largest(shares)
    return { ...bird, answer: of, sure: shares[of] ?? 0 }
  })
  const worst = met
    .filter((bird) => bird.answer !== bird.truth)
    .reduce<(typeof met)[number] | undefined>((a, b) => (a && a.sure >= b.sure ? a : b), undefined)
  const crate = countsOf(setup, recipe)
  return (
    <div class="stack stack--snug">
      <p>{say(words.seen)}</p>
      <ul class="trips-called">
        {setup.classes.map(({ id, name, look }, truth) => {
          const own = met.filter((bird) => bird.truth === truth)
          return (
            <li key={id} class="trips-called__row">
              <Outlines shapes={looks[look]} size={2} />
              <span>{name[lang]}</span>
              {own.length === 0 ? (
                <span class="note">{say(words.unseen)}</span>
              ) : (
                <span class="trips-called__names">
                  {setup.classes.map((other, of) => {
                    const n = own.filter((bird) => bird.answer === of).length
                    if (n === 0) return null
                    return (
                      <span key={other.id} class="trips-called__name" data-wrong={of !== truth || undefined}>
                        <ClassMark of={of} size={1.1} />
                        {fill(say(words.says), { n, answer: other.name[lang] })}
                      </span>
                    )
                  })}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {worst && <p class="warn">{pipSays(setup, { ...worst, shown: crate[worst.answer] ?? 0 }, lang)}</p>}
    </div>
  )
}
