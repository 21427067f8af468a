import { useEffect, useReducer, useState } from 'preact/hooks'
import { Watch } from '../../coding/watch.tsx'
import type { Lang } from '../../engine/index.ts'
import { fill } from '../../i18n/index.ts'
import { IconButton } from '../../ui/kit/index.ts'
import type { Walk } from './cursor.ts'
import type { LabCase } from './events.ts'
import { isLost, variablesAt } from './moment.ts'
import { words } from './words.ts'

/** Where the player stands, in step with everybody else who follows. */
export function useCursor(cursor: Walk) {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => cursor.follow(() => again(0)), [cursor])
  return cursor.at()
}

interface Props {
  readonly cursor: Walk
  readonly of: LabCase
  /** Whether the program has lines; blocks have none. */
  readonly numbered: boolean
  readonly lang: Lang
}

/**
 * One practice run, line by line: play, step, back, scrub; the variables and what was printed so far. It stays in sight
 * while the program is: both are read together.
 */
export function Trace({ cursor, of, numbered, lang }: Props) {
  const { step } = useCursor(cursor)
  const last = of.lines.length - 1
  const at = Math.max(0, Math.min(step, last))
  const [playing, play] = usePlaying(cursor, of, at, last)
  const now = of.lines[at]
  if (!now) return null
  const steps = fill(words.stepOf[lang], { n: at + 1, of: last + 1 })
  const where =
    now.line === 0 ? words.ended[lang] : numbered ? fill(words.line[lang], { n: now.line }) : undefined
  const move = (to: number) => {
    play(false)
    cursor.move({ step: Math.max(0, Math.min(last, to)) })
  }
  return (
    <section class="code-trace" aria-label={words.steps[lang]}>
      <div class="code-trace__bar">
        <IconButton
          icon="back"
          label={words.stepBack[lang]}
          disabled={at === 0}
          onPress={() => move(at - 1)}
        />
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={(playing ? words.pause : words.play)[lang]}
          onPress={() => {
            if (!playing && at === last) cursor.move({ step: 0 })
            play(!playing)
          }}
        />
        <IconButton
          icon="next"
          label={words.stepOn[lang]}
          disabled={at === last}
          onPress={() => move(at + 1)}
        />
        <input
          type="range"
          class="code-trace__scrub"
          min={0}
          max={last}
          value={at}
          aria-label={steps}
          aria-valuetext={[steps, where].filter(Boolean).join(', ')}
          onInput={(event) => move(event.currentTarget.valueAsNumber)}
        />
        <span class="code-trace__where figures">
          <span>{steps}</span>
          {where && <span>{where}</span>}
        </span>
      </div>
      <Watch
        bare
        variables={variablesAt(of.lines, at)}
        fresh={new Set(Object.keys(now.set))}
        printed={of.printed ? of.printed.slice(0, now.printed) : undefined}
        unknown={isLost(of.lines, at) ? words.lost : undefined}
        lang={lang}
      />
    </section>
  )
}

/** A long run is gone through in at most so many moments, so that it does not take minutes. */
const moments = 300

/** Goes on by itself, to the end of this run; a short one slowly enough to follow. */
function usePlaying(cursor: Walk, of: LabCase, at: number, last: number) {
  const [playing, play] = useState<LabCase>()
  const here = playing === of && at < last
  useEffect(() => {
    if (!here) return
    const stride = Math.max(1, Math.round(last / moments))
    const timer = setTimeout(
      () => cursor.move({ step: Math.min(last, at + stride) }),
      Math.max(60, Math.min(450, 15_000 / last)),
    )
    return () => clearTimeout(timer)
  }, [here, at, last])
  return [here, (on: boolean) => play(on ? of : undefined)] as const
}
