import { useMemo, useState } from 'preact/hooks'
import type { SessionView } from '../../store/view.ts'
import { Button, ConfidenceBars, IconButton, useSpeaking } from '../../ui/kit/index.ts'
import { Pad } from '../../ui/kit/pad.tsx'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import { Chip } from '../../ui/kit/pool.tsx'
import { type Picture, reachOf, side } from '../kit/drawing.ts'
import { pens } from '../kit/drawn.ts'
import { largest } from '../kit/scores.ts'
import { type Net, sharesOf } from './net.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import { type Said, Says } from './says.tsx'
import type { Recipe, Setup } from './schema.ts'
import { hasRoom, kept, open, pictureOn, type Sheet, told } from './sheet.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly sheet: SessionView<Sheet>
  readonly net: Net | undefined
  readonly decide: (action: Action) => void
}

/** How thick a pen draws on a pad 100 wide: to where its paint is half as strong. */
const padPen = (reach: number) => Math.round(180 * reach)

/** The sheet under the pen, what the model gets of it, and what it answers, line by line. */
export function Easel({ setup, recipe, sheet, net, decide }: Props) {
  const { lang, say } = useSpeaking()
  const now = sheet.get()
  const picture = useMemo(() => pictureOn(now), [now.strokes, now.pen])
  const shares = useMemo(
    () => (net && now.strokes.length > 0 ? sharesOf(net, picture) : undefined),
    [net, picture],
  )
  const [before, remember] = useState<Said>()
  const answer = useMemo((): Said | undefined => {
    const of = shares && largest(shares)
    return of === undefined ? undefined : { of, share: shares?.[of] ?? 0, strokes: now.strokes }
  }, [shares])

  const tell = (next: Sheet) => {
    const action = told(next, recipe)
    if (next.of !== undefined) remember(answer && { ...answer, strokes: next.strokes })
    // Where there is no room for another, the rules say so, and the sheet stays untold.
    if (action) decide(action)
    sheet.set(action && hasRoom(setup, next, recipe) ? kept(next, recipe) : next, 'panel')
  }

  return (
    <div class="stack stack--snug">
      <div class="doodles-easel">
        <div class="stack stack--snug">
          <div class="doodles-easel__pad" style={`--pad-pen: ${padPen(reachOf[now.pen])}`}>
            <Pad
              how={say(words.how)}
              strokes={now.strokes}
              onChange={(strokes) => sheet.set({ ...sheet.get(), strokes }, 'panel')}
              onRest={(strokes) => tell({ ...sheet.get(), strokes })}
            />
          </div>
          <Button
            kind="primary"
            icon="plus"
            disabled={now.n === undefined}
            onPress={() => sheet.set(open(now, now.of, { drawn: [] }), 'panel')}
          >
            {say(words.next)}
          </Button>
        </div>
        <div class="stack stack--snug">
          <Tools sheet={now} picture={picture} tell={tell} />
          <ConfidenceBars
            label={say(words.outputs)}
            tight
            bars={setup.classes.map((one, i) => ({ of: i, name: one.name[lang], share: shares?.[i] ?? 0 }))}
          />
          <Says {...{ setup, recipe, answer, before }} sheet={now} />
        </div>
      </div>
      <div class="row">
        <Button
          disabled={now.n === undefined}
          onPress={() => now.n !== undefined && decide({ type: 'copy', n: now.n })}
        >
          {say(words.copy)}
        </Button>
        <IconButton
          icon="undo"
          label={say(words.back)}
          disabled={now.strokes.length === 0}
          onPress={() => tell({ ...now, strokes: now.strokes.slice(0, -1) })}
        />
        <Button
          kind="ghost"
          disabled={now.strokes.length === 0}
          onPress={() => tell({ ...now, strokes: [] })}
        >
          {say(words.clear)}
        </Button>
      </div>
    </div>
  )
}

interface ToolsProps {
  readonly sheet: Sheet
  readonly picture: Picture
  readonly tell: (next: Sheet) => void
}

/** Beside the pad: the same drawing as the model gets it, and the pens. */
function Tools({ sheet, picture, tell }: ToolsProps) {
  const { say } = useSpeaking()
  const { pen: now } = sheet
  return (
    <div class="doodles-easel__side">
      <figure class="doodles-easel__sees">
        <PixelPicture
          pixels={picture}
          label={`${say(words.sees)}: ${say(words.seesSays, { n: side * side })}`}
        />
        <figcaption>{say(words.sees)}</figcaption>
      </figure>
      <fieldset class="doodles-pens">
        <legend class="unseen">{say(words.pen)}</legend>
        {pens.map((pen) => (
          <Chip
            class="doodles-pen"
            key={pen}
            pressed={now === pen}
            aria-label={say(words[pen])}
            title={say(words[pen])}
            onPress={() => tell({ ...sheet, pen })}
          >
            <i style={`--dot: ${reachOf[pen] * 8}em`} />
          </Chip>
        ))}
      </fieldset>
    </div>
  )
}
