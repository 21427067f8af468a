import { useMemo } from 'preact/hooks'
import { Button, ClassMark, Slider, useSpeaking, Words } from '../../ui/kit/index.ts'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import { largest } from '../kit/scores.ts'
import { Answers } from './answers.tsx'
import { trayOf } from './cards.ts'
import { glassOf } from './light.ts'
import { type Filter, found, places, scaled } from './net.ts'
import { words } from './panelWords.ts'
import type { PartProps } from './props.ts'
import { SignPicture } from './signPicture.tsx'
import { projected } from './view.ts'
import type { Picture } from './writing.ts'

/** A card of the tray with a filter over it: what it finds, and what the model answers. */
export function LensCard({ setup, recipe, lab, view, ask }: PartProps) {
  const { lang, say } = useSpeaking()
  const tray = useMemo(() => trayOf(setup), [setup])
  const now = view.now()
  const card = useMemo(
    () => projected(setup, recipe, now, tray),
    [setup, recipe.vary, recipe.cards, now.row, now.nth, now.strokes],
  )
  if (!lab) return <p class="note">{say(words.trainFirst)}</p>
  const chosen = Math.min(now.filter, lab.filters.length - 1)
  const filter = lab.filters[chosen]
  const wrong = tray.flatMap(({ truth }, i) => (lab.tray[i]?.answer === truth ? [] : [i]))
  const here = now.row === 'tray' ? now.nth : -1
  const turn = (by: number) =>
    view.set({ row: 'tray', nth: (Math.max(here, 0) + by + tray.length) % tray.length })
  const about = card?.truth === undefined ? undefined : setup.characters[card.truth]
  return (
    <div class="stack stack--snug">
      <p class="note note--small">{say(words.lensAbout)}</p>
      <fieldset class="strokes-set" aria-label={say(words.which)}>
        {lab.filters.map((one, i) => (
          <button
            key={i}
            type="button"
            class="chip strokes-filter"
            style={`--glass: ${glassOf(i)}`}
            aria-pressed={i === chosen}
            aria-label={say(words.filter, { n: i + 1 })}
            onClick={() => view.set({ filter: i })}
          >
            <PixelPicture pixels={scaled(one)} signed />
            <b aria-hidden="true">{i + 1}</b>
          </button>
        ))}
      </fieldset>
      {filter && card && <Found {...{ filter, nth: chosen }} picture={card.picture} />}
      <div class="strokes-lens">
        <Slider
          label={say(words.across)}
          min={0}
          max={100}
          step={5}
          value={Math.round(now.lens.x * 100)}
          onChange={(x) => view.set({ lens: { ...now.lens, x: x / 100 } })}
        />
        <Slider
          label={say(words.down)}
          min={0}
          max={100}
          step={5}
          value={Math.round(now.lens.y * 100)}
          onChange={(y) => view.set({ lens: { ...now.lens, y: y / 100 } })}
        />
      </div>
      <p class="row" aria-live="polite">
        {about && (
          <>
            <ClassMark of={card?.truth ?? 0} size={1.3} /> <SignPicture of={about.sign} />
          </>
        )}
        <Words
          of={
            !about
              ? say(words.ownCard)
              : now.row === 'tray'
                ? say(words.card, { n: here + 1, of: tray.length, name: about.name[lang] })
                : say(words.practiceCard, { name: about.name[lang] })
          }
        />
      </p>
      <div class="row">
        <Button icon="back" onPress={() => turn(-1)}>
          {say(words.previous)}
        </Button>
        <Button iconAfter="next" onPress={() => turn(1)}>
          {say(words.next)}
        </Button>
        <Button
          disabled={wrong.length === 0}
          why={say(words.noMistake)}
          onPress={() => view.set({ row: 'tray', nth: wrong.find((i) => i > here) ?? wrong[0] ?? 0 })}
        >
          {say(words.mistake)}
        </Button>
      </div>
      <Answers {...{ setup, lab, ask }} picture={card?.picture} />
    </div>
  )
}

interface FoundProps {
  readonly filter: Filter
  readonly nth: number
  readonly picture: Picture
}

/** The weights of a filter beside what it finds in a picture. */
function Found({ filter, nth, picture }: FoundProps) {
  const { say } = useSpeaking()
  const values = found(filter, picture)
  const most = largest(values)
  const top = values[most] ?? 0
  const third = Math.floor((Math.floor(most / places) / places) * 3)
  const where = top < 1e-6 ? words.nowhere : [words.top, words.middle, words.bottom][third]
  return (
    <div class="strokes-found">
      <figure>
        <PixelPicture pixels={scaled(filter)} signed />
        <figcaption>{say(words.weights)}</figcaption>
      </figure>
      <figure>
        <PixelPicture
          pixels={values.map((one) => (top > 0 ? one / top : 0))}
          label={say(words.lightsSays, { n: nth + 1, where: say(where ?? words.nowhere) })}
        />
        <figcaption>{say(words.lights)}</figcaption>
      </figure>
    </div>
  )
}
