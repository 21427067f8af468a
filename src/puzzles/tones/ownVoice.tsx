import { Button, ClassMark, ConfidenceBars, Slider, useSpeaking } from '../../ui/kit/index.ts'
import type { PartProps } from './buoysCard.tsx'
import { sharesOf } from './mind.ts'
import { nameOf } from './nameOf.ts'
import { knotWords, words } from './panelWords.ts'
import { SingYourself } from './singYourself.tsx'
import { byTheBook, hertz, knotsOf, through } from './view.ts'

/** A contour by sliders or by the textbook; whatever was drawn over the water stands here too. */
export function OwnVoice({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const drawn = view.now().own
  const own = drawn ?? byTheBook(setup, 0)
  const pitches = knotsOf(own)
  const coming = String(recipe.own) === String(own)
  const sing = (next: readonly number[]) => view.set({ own: next, song: { pitches: next } })
  return (
    <div class="stack stack--snug">
      <p>{say(words.draw)}</p>
      <div aria-live="polite">
        {lab && drawn ? (
          <ConfidenceBars
            tight
            label={say(words.modelSays)}
            bars={sharesOf(lab, recipe, own).map((share, of) => ({
              of,
              share,
              name: nameOf(setup, of, lang),
            }))}
          />
        ) : (
          <p class="note">{say(lab ? words.drawFirst : words.trainFirst)}</p>
        )}
      </div>
      <div class="row">
        <Button icon="play" onPress={() => sing(own)}>
          {say(words.hear)}
        </Button>
        <Button pressed={coming} onPress={() => decide({ type: 'sing', ...(!coming && { own }) })}>
          {say(coming ? words.isLast : words.last)}
        </Button>
      </div>
      <SingYourself {...{ setup, view }} />
      <fieldset class="tones-listen">
        <legend class="note">{say(words.book)}</legend>
        <div class="chips">
          {setup.tones.map(({ id }, i) => (
            <button key={id} type="button" class="chip" onClick={() => sing(byTheBook(setup, i))}>
              <ClassMark of={i} />
              {nameOf(setup, i, lang)}
            </button>
          ))}
        </div>
      </fieldset>
      <div class="tones-knots">
        {pitches.map((pitch, i) => (
          <Slider
            key={i}
            label={say(knotWords[i] ?? words.knot0)}
            min={setup.pitch.from}
            max={setup.pitch.to}
            value={pitch}
            format={(n) => say(words.hertz, { n: Math.round(hertz(n)) })}
            onChange={(to) => view.set({ own: through(setup, pitches.with(i, to), own.length) })}
            onRelease={() => sing(view.now().own ?? own)}
          />
        ))}
      </div>
      <p class="note note--small">{say(words.synthesised)}</p>
    </div>
  )
}
