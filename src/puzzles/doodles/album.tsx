import type { SessionView } from '../../store/view.ts'
import { Card, ClassMark, Icon, useSpeaking } from '../../ui/kit/index.ts'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import { pictureOf } from '../kit/drawing.ts'
import type { Answer } from '../kit/scores.ts'
import { words } from './panelWords.ts'
import type { Recipe, Setup } from './schema.ts'
import { openDrawing, type Sheet } from './sheet.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly sheet: SessionView<Sheet>
  /** What the model answers for each; none while it does not know these drawings. */
  readonly answers: readonly Answer[]
}

/** All drawings by their sign; pressed, one lies under the pen again. */
export function Album({ setup, recipe, sheet, answers }: Props) {
  const { lang, say } = useSpeaking()
  const { n: on } = sheet.get()
  return (
    <Card title={say(words.flags)}>
      <ul class="doodles-album">
        {setup.classes.map(({ id, name }, c) => (
          <li key={id} class="doodles-line">
            <ClassMark of={c} />
            <span class="unseen">{name[lang]}</span>
            {recipe.drawn.every(({ of }) => of !== id) && <span class="note">{say(words.noFlags)}</span>}
            {recipe.drawn.map((one, n) => {
              if (one.of !== id) return null
              const wrong = answers[n]?.right === false
              const of = recipe.drawn.slice(0, n + 1).filter((each) => each.of === id).length
              const label = say(words.flag, { name: name[lang], n: of })
              return (
                <button
                  type="button"
                  class="doodles-flag"
                  key={`${n}`}
                  aria-pressed={on === n}
                  aria-label={wrong ? `${label}. ${say(words.wrong)}` : label}
                  data-wrong={wrong || undefined}
                  onClick={() => sheet.set(openDrawing(sheet.get(), n, recipe), 'panel')}
                >
                  <PixelPicture pixels={pictureOf(one)} />
                  {wrong && <Icon name="close" />}
                </button>
              )
            })}
          </li>
        ))}
      </ul>
    </Card>
  )
}
