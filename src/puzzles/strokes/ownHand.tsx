import { useMemo } from 'preact/hooks'
import { Button, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { Pad } from '../../ui/kit/pad.tsx'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import { pack } from '../kit/drawing.ts'
import { Answers } from './answers.tsx'
import { writingOf } from './own.ts'
import { words } from './panelWords.ts'
import type { PartProps } from './props.ts'
import { SignPicture } from './signPicture.tsx'
import { side } from './writing.ts'

/** A card of the player's own: what the model gets of it and answers at once; it may come last tonight. */
export function OwnHand({ setup, recipe, lab, view, ask, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const { strokes } = view.now()
  const lines = useMemo(() => pack(strokes), [strokes])
  const picture = useMemo(() => (lines.length > 0 ? writingOf(lines).picture : undefined), [lines])
  const blank = useMemo(() => new Array<number>(side * side).fill(0), [])
  const sent = lines.length > 0 && JSON.stringify(recipe.own) === JSON.stringify(lines)
  const write = (next: typeof strokes) => view.set({ strokes: next, row: 'own' })
  return (
    <div class="stack stack--snug">
      <ul class="strokes-names">
        {setup.characters.map(({ id, name, sign }, of) => (
          <li key={id} class="row">
            <ClassMark of={of} size={1.2} /> <SignPicture of={sign} /> {name[lang]}
          </li>
        ))}
      </ul>
      <div class="strokes-own">
        <Pad how={say(words.how)} strokes={strokes} onChange={write} />
        <figure>
          <PixelPicture pixels={picture ?? blank} label={say(words.sees)} />
          <figcaption>{say(words.sees)}</figcaption>
        </figure>
      </div>
      <p class="note note--small">{say(words.how)}</p>
      <div class="row">
        <Button icon="undo" disabled={strokes.length === 0} onPress={() => write(strokes.slice(0, -1))}>
          {say(words.back)}
        </Button>
        <Button kind="ghost" disabled={strokes.length === 0} onPress={() => write([])}>
          {say(words.clear)}
        </Button>
      </div>
      {lab ? <Answers {...{ setup, lab, ask, picture }} /> : <p class="note">{say(words.trainFirst)}</p>}
      <Button
        pressed={sent}
        disabled={lines.length === 0}
        onPress={() => decide({ type: 'write', ...(!sent && { own: lines }) })}
      >
        {say(sent ? words.sent : words.send)}
      </Button>
    </div>
  )
}
