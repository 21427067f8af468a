import type { SessionView } from '../../store/view.ts'
import { ClassMark, Icon, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { words } from './panelWords.ts'
import type { Recipe, Setup } from './schema.ts'
import { open, type Sheet } from './sheet.ts'
import { SignPicture } from './signPicture.tsx'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly sheet: SessionView<Sheet>
}

/** Which sign the sheet is of, each with how many there are; last, anything at all. */
export function SignChoice({ setup, recipe, sheet }: Props) {
  const { lang, say } = useSpeaking()
  const { of } = sheet.get()
  const choose = (to: string | undefined) => sheet.set(open(sheet.get(), to, recipe), 'panel')
  return (
    <fieldset class="doodles-signs">
      <legend class="unseen">{say(words.draw)}</legend>
      {setup.classes.map(({ id, name, sign }, i) => (
        <Chip class="doodles-sign" key={id} pressed={of === id} onPress={() => choose(id)}>
          <ClassMark of={i} />
          <SignPicture sign={sign} />
          <span>{name[lang]}</span>
          <small>
            {say(words.kept, { n: recipe.drawn.filter((one) => one.of === id).length, most: setup.most })}
          </small>
        </Chip>
      ))}
      <Chip class="doodles-sign" pressed={of === undefined} onPress={() => choose(undefined)}>
        <Icon name="spark" />
        <span>{say(words.fun)}</span>
      </Chip>
    </fieldset>
  )
}
