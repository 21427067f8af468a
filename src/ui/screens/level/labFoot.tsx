import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { percent } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import type { Play } from '../../../store/session.ts'
import { useVerbs } from '../../harbour.ts'
import { type Kind, labWord } from '../../kinds.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { announce } from '../../kit/live.tsx'
import { Meter } from '../../kit/meter.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { sayFailure, sayFault } from './faults.ts'
import { Nudge } from './nudge.tsx'
import { wordingOf } from './parts.tsx'
import './labFoot.css'

export interface LabFootProps {
  readonly play: Play
  readonly kind: Kind
  /** The last "no", in words. */
  readonly refusal: string | undefined
}

/** Always in sight: what was refused or went wrong, how far the training is, Train, Cancel, Run. */
export function LabFoot({ play, kind, refusal }: LabFootProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const { training, outcome } = play
  const busy = training.status === 'busy'
  const failure = outcome?.failure && sayFailure(outcome.failure, kind, lang)
  const fault =
    training.status === 'failed' ? sayFault(training.why, wordingOf(play.level, kind), lang) : undefined
  // A model that learned nothing is no model: choosing comes first, not the contest.
  const ready = outcome && outcome.failure?.code !== 'nothing-to-learn-from'
  const unjudged = training.status === 'failed' && training.why.code === 'not-judged'
  const trouble = refusal ?? fault ?? failure
  useEffect(() => {
    if (refusal ?? fault) announce(refusal ?? fault ?? '')
  }, [refusal, fault])
  const foot = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    // Train goes while it trains, and the focus with it: the next thing to press takes it up.
    if (document.activeElement !== document.body) return
    foot.current
      ?.querySelector<HTMLElement>('.lab__busy .button, .lab__actions .button--primary')
      ?.focus({ preventScroll: true })
  }, [busy])
  useProgressRead(play, failure)
  return (
    <footer class="lab__foot" ref={foot}>
      {trouble && (
        <p class="lab__trouble" data-tone={refusal ? 'no' : 'fault'} key={trouble}>
          <Icon name={refusal ? 'lock' : 'warning'} />
          <span>{trouble}</span>
        </p>
      )}
      <Nudge play={play} kind={kind} />
      {busy ? (
        <div class="lab__busy">
          <Meter label={say(labWord(kind, 'training'))} value={training.done} progress tone="neon" />
          <Button kind="danger" icon="close" onPress={verbs.cancel}>
            {say(levelWords.cancel)}
          </Button>
        </div>
      ) : (
        <div class="lab__actions">
          <Button kind={ready ? 'quiet' : 'primary'} icon="spark" class="lab__train" onPress={verbs.train}>
            {say(labWord(kind, ready || unjudged ? 'trainAgain' : 'train'))}
          </Button>
          <Button kind={ready ? 'primary' : 'quiet'} icon="flag" class="lab__run" onPress={verbs.run}>
            {say(levelWords.runIt)}
          </Button>
        </div>
      )}
      <span class="unseen">{busy ? percent(lang, training.done) : ''}</span>
    </footer>
  )
}

/** Training is said when it begins, at each quarter, and how it ends: sparing. */
function useProgressRead({ training, outcome }: Play, failure: string | undefined): void {
  const { lang, say } = useSpeaking()
  const quarter = training.status === 'busy' ? Math.floor(training.done * 4) : -1
  const before = useRef(quarter)
  useEffect(() => {
    if (before.current === quarter) return
    if (quarter >= 0) announce(`${say(levelWords.training)} ${percent(lang, quarter / 4)}`)
    else if (outcome) announce(failure ?? say(levelWords.trained))
    before.current = quarter
  })
}
