import { useState } from 'preact/hooks'
import { Button, Card, ClassMark, Toggle, useSpeaking } from '../../ui/kit/index.ts'
import { letter, postOf, spam } from './letters.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { className, countable, words } from './words.ts'

/** How many letters a hand takes out of a sack. */
const handful = 8

/** The sacks to learn from: who stamped them, and a handful of their letters as the gate has them. */
export function Sacks({
  setup,
  recipe,
  act,
}: {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly act: (action: Action) => void
}) {
  const { lang, say } = useSpeaking()
  const [open, look] = useState<{ readonly sack: string; readonly from: number }>()
  return (
    <Card>
      <p>{say(words.sackHow)}</p>
      {setup.sacks.map(({ id, name, about }) => {
        const letters = postOf(setup).sacks.get(id) ?? []
        const stamped = (of: number) => letters.filter(({ stamp }) => stamp === of).length
        const from = open?.sack === id ? open.from : undefined
        return (
          <section class="stack stack--snug" key={id} aria-label={name[lang]}>
            <Toggle
              label={name[lang]}
              note={`${about[lang]} ${say(words.stamped, { letter: stamped(letter), spam: stamped(spam) })}`}
              value={recipe.sacks.includes(id)}
              onChange={() => act({ type: 'sack', sack: id })}
            />
            {from !== undefined && (
              <ul class="filter-letters">
                {Array.from({ length: handful }, (_, i) => letters[(from + i) % letters.length]).map(
                  (one, i) =>
                    one && (
                      <li key={from + i}>
                        <ClassMark of={one.stamp} size={1.3} />
                        <span>{say(words.stampOf, { name: className(one.stamp, lang) })}</span>
                        <b>{countable(setup, one.counts, lang, 9)}</b>
                      </li>
                    ),
                )}
              </ul>
            )}
            <div class="row">
              <Button
                kind="quiet"
                onPress={() =>
                  look({ sack: id, from: from === undefined ? 0 : (from + handful) % letters.length })
                }
              >
                {say(from === undefined ? words.look : words.more)}
              </Button>
            </div>
          </section>
        )
      })}
    </Card>
  )
}
