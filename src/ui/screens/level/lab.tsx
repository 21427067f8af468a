import { useMemo } from 'preact/hooks'
import { levelWords } from '../../../i18n/level.ts'
import { sayToPlayer } from '../../../i18n/reasons.ts'
import { useVerbs } from '../../harbour.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import { Heading } from '../heading.tsx'
import { LabFoot } from './labFoot.tsx'
import { LabHead } from './labHead.tsx'
import { LastTraining } from './lastTraining.tsx'
import { type PhaseProps, wordingOf } from './parts.tsx'
import { Works } from './works.tsx'
import './lab.css'

/** Where the player decides: task, goals, budgets, the kind's own panel, hints; training at the foot. */
export function Lab({ play, kind }: PhaseProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const { level } = play
  const wording = wordingOf(level, kind)
  const { Panel } = kind
  const refusal = play.refusal && sayToPlayer(play.refusal, wording, lang)
  // Where an answer is on show, the player's own work is what was before it.
  const before = play.daily?.answer === undefined ? 0 : 1
  const untouched = play.past.length === before && play.outcome === undefined
  const tried = play.training.status === 'busy' && !kind.live
  // A training reports many times a second: what it does not change is left out of it.
  const head = useMemo(
    () => (
      <LabHead
        level={level}
        recipe={play.recipe}
        kind={kind}
        untouched={untouched}
        tried={tried}
        hintsShown={play.hintsShown}
      />
    ),
    [level, play.recipe, kind, untouched, tried, play.hintsShown, lang],
  )
  return (
    <div class="phase lab">
      <Heading unseen>{say(levelWords.lab)}</Heading>
      <div class="column phase__body lab__body">
        {head}
        <Works play={play} />
        <Panel
          play={play}
          lang={lang}
          say={(text) => text[lang]}
          act={verbs.act}
          ask={verbs.ask}
          view={verbs.view}
        />
        <LastTraining play={play} kind={kind} />
        {level.credits.length > 0 && (
          <p class="lab__credits">
            {say(levelWords.credits)}
            {level.credits
              .map((credit) => (typeof credit === 'string' ? credit : say(credit)))
              .join(lang === 'en' ? '; ' : '；')}
          </p>
        )}
      </div>
      <LabFoot play={play} kind={kind} refusal={refusal} />
    </div>
  )
}
