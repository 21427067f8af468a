import { useMemo, useRef } from 'preact/hooks'
import { ByHand } from '../../ui/kit/byHand.tsx'
import { Icon, useSpeaking } from '../../ui/kit/index.ts'
import type { PartProps } from './buoysCard.tsx'
import { Contour, heightsOf } from './contour.tsx'
import { nameOf } from './nameOf.ts'
import { peopleWords as words } from './peopleWords.ts'
import { type Pitches, rowOf } from './sung.ts'

/** The calls that the player names before the model: by ear, or by the line of their pitch. `lab`: the last training. */
export function RowCard({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const calls = useMemo(() => rowOf(setup), [setup])
  const truths = useMemo(() => calls.map(({ truth }) => truth), [calls])
  // Once one was asked for, the next call is heard by itself.
  const listens = useRef(false)
  const { byHand } = setup
  if (!byHand) return null
  const hand = recipe.hand ?? []
  const hear = (pitches: Pitches) => view.set({ song: { pitches } })
  return (
    <ByHand
      row={byHand}
      sense="ears"
      ask={say(words.which)}
      names={setup.tones.map((_, i) => nameOf(setup, i, lang))}
      truths={truths}
      hand={hand}
      raced={lab?.raced}
      trained={lab !== undefined}
      view={view}
      onName={(as) => {
        decide({ type: 'name', as })
        const next = calls[hand.length + 1]
        if (listens.current && next) hear(next.pitches)
      }}
      picture={(nth, small) => {
        const call = calls[nth]
        return (
          call && (
            <button
              type="button"
              class={small ? 'tones-call tones-call--small' : 'tones-call'}
              aria-label={say(words.hearCall, {
                n: nth + 1,
                heights: heightsOf(call.pitches).map(signed).join(say(words.between)),
              })}
              onClick={() => {
                listens.current = true
                hear(call.pitches)
              }}
            >
              <Contour pitches={call.pitches} moments={setup.moments} />
              <Icon name="play" />
            </button>
          )
        )
      }}
    />
  )
}

const signed = (n: number): string => (n > 0 ? `+${n}` : String(n).replace('-', '−'))
