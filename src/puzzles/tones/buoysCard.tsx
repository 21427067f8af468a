import { useMemo, useRef } from 'preact/hooks'
import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Card, ClassMark, ConfusionMatrix, useSpeaking } from '../../ui/kit/index.ts'
import type { PartOf } from '../../ui/kit/panel.ts'
import type { Lab } from './events.ts'
import { nameOf } from './nameOf.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { lessonOf } from './sung.ts'
import { type Only, seen, type View } from './view.ts'

/** `lab`: the training that fits the buoys as they float. */
export type PartProps = PartOf<Setup, Recipe, Lab, View, Action>

/** Every moment can be pressed; each tone can be looked at alone, and heard. */
export function BuoysCard({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const { only } = view.now()
  const lesson = useMemo(() => lessonOf(setup), [setup])
  const turn = useRef(0)
  const look = (to: Only) => {
    const sung = lesson.filter((one) => seen(to, one))
    // Another one each time.
    const one = sung[turn.current++ % Math.max(1, sung.length)]
    view.set({ only: to, ...(one && { song: { pitches: one.pitches } }) })
  }
  const right = lab?.confusion.reduce((sum, row, i) => sum + (row[i] ?? 0), 0)
  const nothing = recipe.moments.length === 0 && !recipe.mean
  return (
    <div class="stack stack--snug">
      <Card>
        <div class="stack stack--snug">
          <p aria-live="polite">
            {lab ? (
              <strong>{say(words.pip, { n: right ?? 0, of: lesson.length })}</strong>
            ) : (
              say(nothing ? words.none : words.some)
            )}
          </p>
          <fieldset class="tones-moments">
            <legend class="note">{say(words.when)}</legend>
            {Array.from({ length: setup.moments }, (_, moment) => (
              <button
                key={moment}
                type="button"
                class="tones-moment figures"
                aria-pressed={recipe.moments.includes(moment)}
                aria-label={say(words.at, { ms: moment * setup.every })}
                onClick={() => decide({ type: 'toggle', moment })}
              >
                {moment * setup.every}
              </button>
            ))}
          </fieldset>
          <div class="chips">
            <button
              type="button"
              class="chip"
              aria-pressed={recipe.mean === true}
              onClick={() => decide({ type: 'mean' })}
            >
              {say(words.mean)}
            </button>
          </div>
        </div>
      </Card>
      <Card>
        <fieldset class="tones-listen">
          <legend class="note">{say(words.listen)}</legend>
          <div class="chips">
            <button
              type="button"
              class="chip"
              aria-pressed={only === undefined}
              onClick={() => view.set({ only: undefined })}
            >
              {say(words.all)}
            </button>
            {setup.tones.map(({ id }, i) => (
              <button
                key={id}
                type="button"
                class="chip"
                aria-pressed={only !== undefined && 'tone' in only && only.tone === i}
                onClick={() => look({ tone: i })}
              >
                <ClassMark of={i} />
                {nameOf(setup, i, lang)}
              </button>
            ))}
            {setup.voices.map(({ id, name, singer }, i) => (
              <button
                key={id}
                type="button"
                class="chip"
                aria-pressed={only !== undefined && 'voice' in only && only.voice === i}
                onClick={() => look({ voice: i })}
              >
                <AtlasPicture kind="tones" name={singer} size={1.5} />
                {name[lang]}
              </button>
            ))}
          </div>
        </fieldset>
        {lab && (
          <ConfusionMatrix
            classes={setup.tones.map((_, i) => ({ name: nameOf(setup, i, lang) }))}
            counts={lab.confusion}
          />
        )}
      </Card>
    </div>
  )
}
