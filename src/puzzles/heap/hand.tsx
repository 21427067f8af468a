import { useRef } from 'preact/hooks'
import { number } from '../../i18n/index.ts'
import { Button, Card, ClassMark, useSpeaking, Words } from '../../ui/kit/index.ts'
import type { Lab } from './events.ts'
import { Garment } from './garment.tsx'
import { nthInk } from './garments.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'
import type { View } from './view.ts'

interface HandProps {
  readonly setup: Setup
  readonly lab: Lab
  readonly view: View
}

/** Longer pauses are somebody else's: a lesson, a telephone. Milliseconds. */
const longest = 30_000

/** The player labels, piece after piece, and sees how long the whole heap would take. Nothing of it is judged. */
export function Hand({ setup, lab: { heap }, view }: HandProps) {
  const { lang, say } = useSpeaking()
  const { byHand } = view.now()
  const at = byHand.length % heap.truths.length
  const since = useRef(performance.now())
  const last = byHand.at(-1)
  const isRight = (one: { readonly at: number; readonly answer: number }) =>
    heap.truths[one.at] === one.answer
  const label = (answer: number) => {
    const ms = Math.min(longest, performance.now() - since.current)
    since.current = performance.now()
    view.set({ byHand: [...byHand, { at, answer, ms }] })
  }
  const each = byHand.reduce((sum, { ms }) => sum + ms, 0) / Math.max(1, byHand.length) / 1000
  const all = heap.truths.length
  return (
    <Card>
      <div class="stack stack--snug">
        <p>{say(words.handAbout)}</p>
        <div class="heap-lit">
          <Garment ink={nthInk(heap.ink, at)} size={8} label={say(words.piece)} />
          <div class="heap-guess">
            {setup.classes.map(({ label: id, name }, of) => (
              <Button key={id} onPress={() => label(of)}>
                <span class="row">
                  <ClassMark of={of} size={1.1} /> {name[lang]}
                </span>
              </Button>
            ))}
          </div>
        </div>
        <p aria-live="polite">
          {last && (
            <>
              {isRight(last) ? '✓' : '✗'}{' '}
              <Words
                of={say(words.was, { truth: setup.classes[heap.truths[last.at] ?? 0]?.name[lang] ?? '' })}
              />{' '}
              {say(words.tally, {
                ...{ n: byHand.filter(isRight).length, of: byHand.length, all },
                seconds: number(lang, each, 1),
                minutes: number(lang, Math.max(1, Math.round((each * all) / 60))),
              })}
            </>
          )}
        </p>
      </div>
    </Card>
  )
}
