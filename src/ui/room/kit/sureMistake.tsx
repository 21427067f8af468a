import { useEffect, useMemo } from 'preact/hooks'
import type { Level, Likeness, LikenessOf, RunEvent } from '../../../engine/index.ts'
import { sure } from '../../../i18n/index.ts'
import { roomWords as words } from '../../../i18n/room.ts'
import { type SureMistake as Found, surestMistake } from '../../../room/sureMistakes.ts'
import type { Lane } from '../../../store/room.ts'
import { AtlasPicture } from '../../kit/atlasPicture.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { usePart } from '../../part.ts'
import { Heading } from '../../screens/heading.tsx'
import { Foot } from './foot.tsx'
import { useNarration } from './narrated.ts'
import { SightPicture } from './sight.tsx'
import './sureMistake.css'

const likenesses = import.meta.glob<{ readonly likeness: LikenessOf<unknown> }>(
  '../../../puzzles/*/likeness.ts',
)

/** The mistake at which the telling of these lanes stops; undefined where none is sure enough, or none is `wanted`. */
export function useSureMistake(level: Level, lanes: readonly Lane[], wanted: boolean): Found | undefined {
  const narrate = useNarration(level)
  return useMemo(() => {
    if (!wanted) return undefined
    const events = lanes.map(({ outcome }) => outcome?.events ?? [])
    return surestMistake(events, (event) => narrate(event).includes(`${sure(event.sure ?? 0)}%`))
  }, [narrate, lanes, wanted])
}

/** What the case looks like; undefined until that is here, and where there is nothing to see. */
function useLikeness({ kind, setup }: Level, event: RunEvent): Likeness | undefined {
  const likeness = usePart(async () => {
    const file = await likenesses[`../../../puzzles/${kind}/likeness.ts`]?.()
    return file?.likeness ?? (() => undefined)
  }, `likeness ${kind}`)
  return likeness?.(setup, event)
}

interface SureMistakeProps {
  /** Of the mode, for its layout. */
  readonly class: string
  readonly level: Level
  readonly event: RunEvent
  /** Which of several lanes made it. */
  readonly whose?: string | undefined
  readonly go: () => void
}

/** The wall stops: one case, large, with what the model said of it and how sure it was, until the teacher goes on. */
export function SureMistake({ class: of, level, event, whose, go }: SureMistakeProps) {
  const { say } = useSpeaking()
  const told = useNarration(level)(event)
  const likeness = useLikeness(level, event)
  useEffect(() => announce(told), [told])
  return (
    <section class={`game ${of}`}>
      <Heading>{say(words.sureWrong)}</Heading>
      <div class="sure-mistake" data-seen={likeness !== undefined || undefined}>
        {likeness && (
          <div class="sure-mistake__case">
            {'icon' in likeness ? (
              <AtlasPicture kind={level.kind} name={likeness.icon} size={1} />
            ) : (
              <SightPicture sight={likeness} label="" />
            )}
          </div>
        )}
        <div class="sure-mistake__said">
          {whose && <p class="sure-mistake__whose">{whose}</p>}
          <b class="sure-mistake__sure figures">{say(words.sureOf, { n: sure(event.sure ?? 0) })}</b>
          <p class="sure-mistake__told">{told}</p>
        </div>
      </div>
      <Foot label={say(words.goAhead)} go={go} />
    </section>
  )
}
