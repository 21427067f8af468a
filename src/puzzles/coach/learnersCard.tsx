import { capital, sure } from '../../i18n/say.ts'
import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Card, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { indexOf, rehearsalOf } from './learners.ts'
import type { Rehearsed } from './mind.ts'
import { toneName, whoOf } from './nameOf.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'
import type { Verdict } from './verdicts.ts'
import type { View } from './view.ts'

/** As many of each kind of mistake as have room. */
const most = 12

export interface LearnersProps {
  readonly setup: Setup
  /** What the model gives them, once there is one. */
  readonly learners: readonly Rehearsed[] | undefined
  readonly verdicts: readonly Verdict[] | undefined
  readonly view: View
}

/** The penguin, and whoever is judged wrongly as the mark stands: each can be heard. Others are pressed on the beach. */
export function LearnersCard({ setup, learners, verdicts, view }: LearnersProps) {
  const { lang, say } = useSpeaking()
  const { chosen } = view.now()
  const all = learners ?? rehearsalOf(setup)
  const wrong = (slip: boolean) =>
    all.flatMap((one, i) => (verdicts && one.slip === slip && verdicts[i]?.praised === slip ? [i] : []))
  const hear = (i: number) => {
    const pitches = all[i]?.pitches
    if (pitches) view.set({ chosen: i, song: { pitches } })
  }
  const chips = (places: readonly number[]) => (
    <div class="chips">
      {places.slice(0, most).map((i) => {
        const one = all[i]
        if (!one) return null
        const picture = one.guest === 'penguin' ? 'penguin' : (setup.groups[one.group]?.singer ?? 'penguin')
        return (
          <button key={i} type="button" class="chip" aria-pressed={chosen === i} onClick={() => hear(i)}>
            <AtlasPicture kind="coach" name={picture} size={1.5} />
            <ClassMark of={one.asked} />
            {say(words.one, { who: whoOf(setup, one, lang), tone: toneName(setup, one.asked, lang) })}
          </button>
        )
      })}
      {places.length === 0 && say(words.nobody)}
    </div>
  )
  const penguin = all.findIndex(({ guest }) => guest === 'penguin')
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.listen)}</p>
        <p aria-live="polite" class="note">
          {aboutOf(chosen)}
        </p>
        <div class="chips">
          <button type="button" class="chip" aria-pressed={chosen === penguin} onClick={() => hear(penguin)}>
            <AtlasPicture kind="coach" name="penguin" size={1.5} />
            {say(words.penguin)}
          </button>
        </div>
        {verdicts && (
          <>
            <p class="note">{say(words.darkOnes)}</p>
            {chips(wrong(false))}
            <p class="note">{say(words.missedOnes)}</p>
            {chips(wrong(true))}
          </>
        )}
      </div>
    </Card>
  )

  function aboutOf(i: number): string {
    const one = all[i]
    if (!one) return ''
    const what =
      one.guest === 'penguin'
        ? say(words.penguinSang, { sings: toneName(setup, indexOf(setup.tones, setup.penguin.sings), lang) })
        : one.slip
          ? say(words.wentWrong, { slip: setup.tones[one.asked]?.slip.name[lang] ?? '' })
          : say(words.wasRight)
    const said = { who: capital(whoOf(setup, one, lang)), asked: toneName(setup, one.asked, lang), what }
    const found = learners?.[i]
    if (!found) return say(words.aboutUntrained, said)
    return say(words.about, { ...said, given: sure(found.given), hears: toneName(setup, found.hears, lang) })
  }
}
