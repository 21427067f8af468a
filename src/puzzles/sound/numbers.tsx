import { number } from '../../i18n/index.ts'
import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Button, Card, ClassMark, ConfusionMatrix, Slider, useSpeaking } from '../../ui/kit/index.ts'
import type { PartOf } from '../../ui/kit/panel.ts'
import { folded } from './calls.ts'
import type { Lab } from './events.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { hertzOfSource, type Source, type View } from './view.ts'

/** `lab`: the training that fits rate and window as they are. */
export type PartProps = PartOf<Setup, Recipe, Lab, View, Action>

/** Rate and window, and any boat to be heard, in the air and in its numbers. */
export function Numbers({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const { source } = view.now()
  return (
    <div class="stack stack--snug">
      <Card>
        <div class="stack stack--snug">
          <p aria-live="polite">
            {lab ? (
              <strong>
                {say(words.pip, {
                  share: Math.round(lab.accuracy * 100),
                  error: number(lang, lab.error, 1),
                })}
              </strong>
            ) : (
              say(words.fresh)
            )}
          </p>
          <Ears {...{ setup, view, source, rate: recipe.rate }} />
          <Slider
            label={say(words.rate)}
            note={say(words.rateNote)}
            stops={setup.rate.steps}
            value={recipe.rate}
            format={(n) => say(words.perSecond, { n: number(lang, n, 0) })}
            onChange={(to) => decide({ type: 'rate', to })}
          />
          <Slider
            label={say(words.window)}
            note={say(words.windowNote)}
            stops={setup.window.steps}
            value={recipe.window}
            format={(n) => say(words.ms, { n })}
            onChange={(to) => decide({ type: 'window', to })}
          />
        </div>
      </Card>
      <Card>
        <div class="stack stack--snug">
          <div class="chips">
            {setup.things.map(({ id, name, picture }, thing) => (
              <button
                key={id}
                type="button"
                class="chip"
                aria-pressed={'thing' in source && source.thing === thing}
                onClick={() => view.set({ source: { thing }, ear: { of: 'air' } })}
              >
                <ClassMark of={thing} />
                <AtlasPicture kind="sound" name={picture} size={1.5} />
                {name[lang]}
              </button>
            ))}
          </div>
          {lab && (
            <ConfusionMatrix
              classes={setup.things.map(({ name }) => ({ name: name[lang] }))}
              counts={lab.confusion}
            />
          )}
          <p class="note note--small">{say(words.synthesised)}</p>
        </div>
      </Card>
    </div>
  )
}

/** What is called, heard in the air and in its numbers, and whether that is the same. */
export function Ears({
  setup,
  view,
  source,
  rate,
}: {
  readonly setup: Setup
  readonly view: View
  readonly source: Source
  readonly rate: number
}) {
  const { lang, say } = useSpeaking()
  const hertz = hertzOfSource(setup, source)
  const [air, numbers] = [Math.round(hertz), Math.round(folded(hertz, rate))]
  const figures = { hertz: number(lang, air, 0), folded: number(lang, numbers, 0) }
  return (
    <>
      <div class="row">
        <Button icon="play" onPress={() => view.set({ source, ear: { of: 'air' } })}>
          {say(words.air)}
        </Button>
        <Button icon="play" onPress={() => view.set({ source, ear: { of: 'numbers' } })}>
          {say(words.hearNumbers)}
        </Button>
      </div>
      <p aria-live="polite">{say(air === numbers ? words.same : words.other, figures)}</p>
    </>
  )
}
