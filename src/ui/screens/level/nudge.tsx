import { useEffect, useState } from 'preact/hooks'
import type { Glimpse } from '../../../engine/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import type { Play } from '../../../store/session.ts'
import { useHarbour } from '../../harbour.ts'
import { type Kind, labWord } from '../../kinds.ts'
import { IconButton } from '../../kit/button.tsx'
import { Pip } from '../../kit/pip.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import './nudge.css'

/** Milliseconds until the nudge goes away by itself. */
const patience = 20_000

/** Pip points at the next thing: only for a player without a star yet, once for each thing, and it can be sent away. */
export function Nudge({ play, kind }: { readonly play: Play; readonly kind: Kind }) {
  const { say } = useSpeaking()
  const newcomer = useHarbour(({ progress }) =>
    Object.values(progress.levels).every((level) => level.stars === 0),
  )
  // Work that was brought here needs no beginning.
  const begun = useHarbour(({ progress }) => progress.levels[play.level.id]?.draft !== undefined)
  const [heard, setHeard] = useState<readonly string[]>([])
  const point = play.outcome ? 'thenRun' : 'startLabel'
  useEffect(() => {
    // It has been read by then, and what it points at is wanted more.
    const timer = setTimeout(() => setHeard((all) => [...all, point]), patience)
    return () => clearTimeout(timer)
  }, [point])
  if (!newcomer || play.training.status !== 'idle' || play.refusal || play.outcome?.failure) return null
  // Where nothing known was right, the contest is not the next thing.
  if ((play.outcome?.lab as Glimpse | undefined)?.accuracy === 0) return null
  // Who has seen the contest to its end knows where it is.
  if (play.outcome && play.run.at > 0) return null
  const next = play.outcome
    ? 'thenRun'
    : play.before || play.past.length > 0 || begun
      ? undefined
      : 'startLabel'
  if (!next || heard.includes(next)) return null
  return (
    <div class="nudge" data-at={next}>
      <span class="nudge__pip">
        <Pip mood={play.outcome ? 'delighted' : 'puzzled'} />
      </span>
      <p>{say(labWord(kind, next), { cases: say(play.level.cases) })}</p>
      <IconButton icon="close" label={say(levelWords.gotIt)} onPress={() => setHeard([...heard, next])} />
    </div>
  )
}
