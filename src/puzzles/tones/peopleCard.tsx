import { useMemo, useRef } from 'preact/hooks'
import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Card, Choice, ConfidenceBars, ConfusionMatrix, useSpeaking } from '../../ui/kit/index.ts'
import type { PartProps } from './buoysCard.tsx'
import { createGathering, type Gathering } from './gathering.ts'
import { listeningOf } from './inputs.ts'
import { sharesOf } from './mind.ts'
import { nameOf } from './nameOf.ts'
import { peopleWords as words } from './peopleWords.ts'
import type { Only } from './view.ts'

/** Whose voices are learned from, and how pitch is told. */
export function PeopleCard({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const gathering = useMemo(() => createGathering(setup), [setup])
  const { people, voices } = setup
  const { speakers = [], told = 'hertz' } = recipe
  const right = lab?.confusion.reduce((sum, row, i) => sum + (row[i] ?? 0), 0)
  return (
    <div class="stack stack--snug">
      <Card>
        <div class="stack stack--snug">
          <p aria-live="polite">
            {lab ? (
              <strong>{say(words.pip, { n: right ?? 0, of: gathering.chosen(speakers).length })}</strong>
            ) : (
              say(speakers.length === 0 ? words.nobody : words.some)
            )}
          </p>
          <fieldset class="tones-listen">
            <legend class="note">{say(words.learnFrom)}</legend>
            <div class="chips">
              {voices.map(({ id, name, singer }) => (
                <button
                  key={id}
                  type="button"
                  class="chip"
                  aria-pressed={speakers.includes(id)}
                  onClick={() => decide({ type: 'speaker', id })}
                >
                  <AtlasPicture kind="tones" name={singer} size={1.5} />
                  {name[lang]}
                </button>
              ))}
            </div>
          </fieldset>
          <Choice
            label={say(words.tell)}
            value={told}
            onChange={(to) => decide({ type: 'tell', told: to })}
            options={(people?.told ?? []).map((value) => ({
              value,
              label: say(words[value]),
              detail: say(words[`${value}Means`]),
            }))}
          />
        </div>
      </Card>
      <Heard {...{ setup, recipe, lab, view }} gathering={gathering} />
    </div>
  )
}

/** Newcomers and crew, to be looked at and heard; what the model gives for it, and how it does on the crew. */
function Heard({
  setup,
  recipe,
  lab,
  view,
  gathering,
}: Omit<PartProps, 'decide'> & { readonly gathering: Gathering }) {
  const { lang, say } = useSpeaking()
  const turn = useRef(0)
  const { people, voices } = setup
  const { speakers = [] } = recipe
  const { only, song } = view.now()
  const hear = (
    to: Extract<Only, { readonly guest: number }> | Extract<Only, { readonly voice: number }>,
  ) => {
    const guest = 'guest' in to
    const by = guest ? to.guest : to.voice
    const all = (guest ? gathering.greetings : gathering.lesson).filter(({ voice }) => voice === by)
    // Another one each time.
    const one = all[turn.current++ % Math.max(1, all.length)]
    if (one) view.set({ only: to, song: { pitches: one.pitches, by: { one, guest } } })
  }
  const shares =
    lab && song?.by
      ? sharesOf(lab, listeningOf(setup, recipe), gathering.asTold(recipe, song.by.one, song.by.guest))
      : undefined
  return (
    <Card>
      <div class="stack stack--snug">
        <fieldset class="tones-listen">
          <legend class="note">{say(words.guests)}</legend>
          <div class="chips">
            {people?.guests.map(({ id, name, singer }, i) => (
              <button
                key={id}
                type="button"
                class="chip"
                aria-pressed={only !== undefined && 'guest' in only && only.guest === i}
                onClick={() => hear({ guest: i })}
              >
                <AtlasPicture kind="tones" name={singer} size={1.5} />
                {name[lang]}
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset class="tones-listen">
          <legend class="note">{say(words.crew)}</legend>
          <div class="chips">
            {voices.map(({ id, name, singer }, i) =>
              speakers.includes(id) ? (
                <button
                  key={id}
                  type="button"
                  class="chip"
                  aria-label={say(words.hear, { who: name[lang] })}
                  aria-pressed={only !== undefined && 'voice' in only && only.voice === i}
                  onClick={() => hear({ voice: i })}
                >
                  <AtlasPicture kind="tones" name={singer} size={1.5} />
                  {name[lang]}
                </button>
              ) : null,
            )}
          </div>
        </fieldset>
        <div aria-live="polite">
          {shares ? (
            <ConfidenceBars
              tight
              label={say(words.modelSays)}
              bars={shares.map((share, of) => ({ of, share, name: nameOf(setup, of, lang) }))}
            />
          ) : (
            <p class="note">{say(lab ? words.hearFirst : words.trainFirst)}</p>
          )}
        </div>
        {lab && (
          <ConfusionMatrix
            classes={setup.tones.map((_, i) => ({ name: nameOf(setup, i, lang) }))}
            counts={lab.confusion}
          />
        )}
        <p class="note note--small">{say(words.synthesised)}</p>
      </div>
    </Card>
  )
}
