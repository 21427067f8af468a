import { useEffect } from 'preact/hooks'
import { percent } from '../../i18n/index.ts'
import { sure } from '../../i18n/say.ts'
import { announce, useSpeaking } from '../../ui/kit/index.ts'
import { words } from './panelWords.ts'
import type { Recipe, Setup } from './schema.ts'
import type { Sheet } from './sheet.ts'

/** An answer of the model, and the lines that it was given for. */
export interface Said {
  readonly of: number
  readonly share: number
  readonly strokes: Sheet['strokes']
}

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly sheet: Sheet
  readonly answer: Said | undefined
  /** What it answered for the same lines before it learned from them. */
  readonly before: Said | undefined
}

/** Figures and what it was shown, nothing else. */
export function Says({ setup, recipe, sheet, answer, before }: Props) {
  const { lang, say } = useSpeaking()
  const name = (of: number) => setup.classes[of]?.name[lang] ?? ''
  const given = ({ of, share }: Said) => ({ sure: sure(share), answer: name(of) })

  // A screen reader hears the answer once the pen rests, not every output of every line.
  useEffect(() => {
    if (!answer) return
    const rest = setTimeout(() => announce(`${percent(lang, answer.share)} ${name(answer.of)}`), 700)
    return () => clearTimeout(rest)
  }, [answer])

  const shown = setup.classes
    .map(({ id }, of) => [of, recipe.drawn.filter((one) => one.of === id).length] as const)
    .filter(([, n]) => n > 0)
    .map(([of, n]) => say(words.shown, { name: name(of), n }))
    .join(lang === 'en' ? ', ' : '、')
  const waiting = sheet.of === undefined ? words.toy : recipe.drawn.length === 0 ? words.empty : words.bare
  const changed = answer && before && before.strokes === answer.strokes && before.of !== answer.of
  return (
    <p class="doodles-says">
      {answer ? say(words.says, { ...given(answer), shown }) : say(waiting)}
      {changed && <small>{say(words.before, given(before))}</small>}
    </p>
  )
}
