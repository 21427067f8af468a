import { Button, useSpeaking } from '../../ui/kit/index.ts'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import { pack, unpack } from '../kit/ink.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  /** What is on the pad now, as the model gets it. */
  readonly pixels: readonly number[] | undefined
  readonly act: (action: Action) => void
  readonly onKept: () => void
}

/** The contest's last parcels: a drawing on the pad is put on the one pressed; with a bare pad it is taken off. */
export function OwnParcels({ setup, recipe, pixels, act, onKept }: Props) {
  const { say } = useSpeaking()
  const { own = [] } = setup
  if (own.length === 0) return null
  const press = (of: string) => {
    if (!pixels) return act({ type: 'own', of })
    act({ type: 'own', of, ink: pack(pixels) })
    onKept()
  }
  return (
    <div class="stack stack--snug">
      <h4 class="post__heading">{say(words.own)}</h4>
      <p class="note note--small">{say(words.ownHow)}</p>
      <ul class="post__own">
        {own.map((of) => {
          const ink = recipe.drawn?.find((one) => one.of === of)?.ink
          const label = say(pixels ? words.ownPut : ink ? words.ownTake : words.ownEmpty, { digit: of })
          return (
            <li key={of}>
              <Button
                class="post__slot"
                aria-label={label}
                disabled={!pixels && !ink}
                onPress={() => press(of)}
              >
                <b aria-hidden="true">{of}</b>
                {ink ? <PixelPicture pixels={unpack(ink)} /> : <span class="post__bare" aria-hidden="true" />}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
