import { type Glimpse, type Outcome, spent } from '../../../engine/index.ts'
import { figure, percent } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { sayFigures } from '../../../i18n/reasons.ts'
import { labWord } from '../../kinds.ts'
import { Card } from '../../kit/card.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { type PhaseProps, wordingOf } from './parts.tsx'
import './lastTraining.css'

/** The last training beside the one before: known cases only, for the contest keeps its secrets. */
export function LastTraining({ play, kind }: PhaseProps) {
  const { lang, say } = useSpeaking()
  const shown = play.outcome ?? play.before
  if (!shown || shown.failure) return null
  const older = play.outcome ? play.before : undefined
  const [now, then] = [glimpse(shown), older && glimpse(older)]
  const weak = shown.weakest?.known
  const costs = sayFigures('cost', spent(play.level, shown.cost), wordingOf(play.level, kind), lang)
  return (
    <Card
      title={say(labWord(kind, 'lastTraining'))}
      tone={play.outcome ? 'neon' : 'plain'}
      aside={<span class="last__state">{say(labWord(kind, play.outcome ? 'trained' : 'notTrained'))}</span>}
    >
      <dl class="last">
        {now.accuracy !== undefined && (
          <Measure
            name={say(labWord(kind, 'known'))}
            now={percent(lang, now.accuracy)}
            then={then?.accuracy === undefined ? undefined : percent(lang, then.accuracy)}
            better={(then?.accuracy ?? now.accuracy) < now.accuracy}
            rose={(then?.accuracy ?? now.accuracy) < now.accuracy}
          />
        )}
        {now.loss !== undefined && (
          <Measure
            name={say(levelWords.loss)}
            now={figure(lang, now.loss)}
            then={then?.loss === undefined ? undefined : figure(lang, then.loss)}
            better={(then?.loss ?? now.loss) > now.loss}
            rose={(then?.loss ?? now.loss) < now.loss}
          />
        )}
      </dl>
      {weak?.share !== undefined && (
        <p class="last__note">
          {say(levelWords.weakest, {
            name: typeof weak.name === 'string' ? weak.name : say(weak.name),
            n: percent(lang, weak.share),
          })}
        </p>
      )}
      <p class="last__note">{costs.join(' · ')}</p>
      <p class="last__note">{say(levelWords.unseenNote, { cases: say(play.level.cases) })}</p>
    </Card>
  )
}

interface MeasureProps {
  readonly name: string
  readonly now: string
  readonly then: string | undefined
  readonly better: boolean
  readonly rose: boolean
}

function Measure({ name, now, then, better, rose }: MeasureProps) {
  const { say } = useSpeaking()
  return (
    <div class="last__measure">
      <dt>{name}</dt>
      <dd class="figures">
        <b>{now}</b>
        {then !== undefined && then !== now && (
          <span data-better={better || undefined}>
            {rose ? '▲ ' : '▼ '}
            {say(levelWords.was, { n: then })}
          </span>
        )}
      </dd>
    </div>
  )
}

function glimpse({ lab }: Outcome): Glimpse {
  return typeof lab === 'object' && lab !== null ? lab : {}
}
