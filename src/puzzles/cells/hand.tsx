import { Button, Card, ClassMark, useSpeaking, Words } from '../../ui/kit/index.ts'
import { Outlines } from '../../ui/kit/outlines.tsx'
import { looks, unseenLook } from '../kit/penguins.ts'
import { isRight, rangesOf, rightOf } from './byHand.ts'
import type { Lab } from './events.ts'
import { words } from './panelWords.ts'
import type { Recipe, Setup } from './schema.ts'
import { classOf, coinsOf, columnsOf } from './table.ts'
import { told } from './told.ts'
import type { View } from './view.ts'

interface HandProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly lab: Lab | undefined
  readonly view: View
}

/** The player is the model: guesses who is behind the curtain by what the bought columns say, beside Pip's answers. */
export function Hand({ setup, recipe, lab, view }: HandProps) {
  const { lang, say } = useSpeaking()
  const { guesses } = view.now()
  const columns = columnsOf(setup, recipe.columns)
  const key = String(columns)
  const at = guesses.length % setup.kept.length
  const bird = setup.kept[at]
  const last = guesses.at(-1)
  const lastClass = last && setup.classes[classOf(setup, setup.kept[last.at]?.truth ?? '')]
  const own = guesses.filter((guess) => guess.columns === key)
  const guess = (answer: number) =>
    view.set({ guesses: [...guesses, { at, answer, columns: key, coins: coinsOf(recipe) }] })
  if (columns.length === 0 || !bird) return <p class="note">{say(words.nothing)}</p>
  const pips = lab && own.filter((one) => isRight(setup, { ...one, answer: lab.kept[one.at] ?? -1 })).length
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.handAbout)}</p>
        <table class="cells-clues">
          <thead>
            <tr>
              <td />
              <th scope="col">
                <Outlines shapes={unseenLook} size={1.6} /> ?
              </th>
              {setup.classes.map(({ id, name }, of) => (
                <th key={id} scope="col">
                  <ClassMark of={of} size={1} /> {name[lang]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((i) => (
              <tr key={i}>
                <th scope="row">{setup.columns[i]?.name[lang]}</th>
                <td class="cells-clues__asked figures">{told(setup, i, bird.values[i] ?? 0, lang)}</td>
                {rangesOf(setup, recipe.rows, i).map((range, of) => (
                  <td key={of} class="figures">
                    {range ? say(words.between, range) : say(words.noneOf)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <div class="cells-guess">
          {setup.classes.map(({ id, name, look }, of) => (
            <Button key={id} onPress={() => guess(of)}>
              <span class="row">
                <Outlines shapes={looks[look]} size={1.5} /> {name[lang]}
              </span>
            </Button>
          ))}
        </div>
        <p aria-live="polite">
          {last && lastClass && (
            <>
              {isRight(setup, last) ? '✓' : '✗'}{' '}
              <Words of={say(words.was, { truth: lastClass.name[lang] })} />{' '}
              {own.length > 0 && say(words.tally, { n: rightOf(setup, own), of: own.length })}{' '}
              {own.length > 0 && pips !== undefined && say(words.pipToo, { n: pips, of: own.length })}
            </>
          )}
        </p>
        {own.length >= 4 && <p class="note">{say(words.payMore)}</p>}
      </div>
    </Card>
  )
}
