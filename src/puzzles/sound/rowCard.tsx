import { useMemo, useRef } from 'preact/hooks'
import { number } from '../../i18n/index.ts'
import { ByHand } from '../../ui/kit/byHand.tsx'
import { Icon, useSpeaking } from '../../ui/kit/index.ts'
import { callerNames } from './callerNames.ts'
import type { PartProps } from './numbers.tsx'
import { words } from './panelWords.ts'
import { rowOf } from './row.ts'
import { repeatsOf, Wave } from './wave.tsx'

/** The calls that the player names before the model: by ear, or by their wave. `lab`: the last training. */
export function RowCard({ setup, recipe, lab, view, decide }: PartProps) {
  const { lang, say } = useSpeaking()
  const calls = useMemo(() => rowOf(setup), [setup])
  const truths = useMemo(() => calls.map(({ thing }) => thing), [calls])
  // Once one was asked for, the next call is heard by itself.
  const listens = useRef(false)
  const { byHand } = setup
  if (!byHand) return null
  const hand = recipe.hand ?? []
  const hear = (hertz: number) => view.set({ ear: { row: hertz } })
  return (
    <ByHand
      row={byHand}
      sense="ears"
      ask={say(words.whose)}
      names={callerNames(setup, lang)}
      truths={truths}
      hand={hand}
      raced={lab?.raced}
      trained={lab !== undefined}
      view={view}
      onName={(as) => {
        decide({ type: 'name', as })
        const next = calls[hand.length + 1]
        if (listens.current && next) hear(next.hertz)
      }}
      picture={(nth, small) => {
        const call = calls[nth]
        if (!call) return null
        return (
          <div class={small ? 'sound-call sound-call--small' : 'sound-call'}>
            <button
              type="button"
              class="sound-call__hear"
              aria-label={say(words.hearCall, { n: nth + 1, times: number(lang, repeatsOf(call), 1) })}
              onClick={() => {
                listens.current = true
                hear(call.hertz)
              }}
            >
              <Wave call={call} />
              <Icon name="play" />
            </button>
            {!small && <p class="note note--small">{say(words.byEyeByEar)}</p>}
          </div>
        )
      }}
    />
  )
}
