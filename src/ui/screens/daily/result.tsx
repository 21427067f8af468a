import { useEffect } from 'preact/hooks'
import { cutToTenth } from '../../../engine/index.ts'
import { dailyWords as words } from '../../../i18n/daily.ts'
import { percent } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { sayFigures } from '../../../i18n/reasons.ts'
import { capital } from '../../../i18n/say.ts'
import { shellWords } from '../../../i18n/shell.ts'
import { same } from '../../../store/index.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Heading } from '../heading.tsx'
import { sayFailure } from '../level/faults.ts'
import { type PhaseProps, wordingOf } from '../level/parts.tsx'
import { Lantern } from './lantern.tsx'
import { Pass } from './pass.tsx'
import './result.css'

/** One lantern, lit or not; the house's figure and the player's; the best here; something to pass on. */
export function DailyResult({ play, kind }: PhaseProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const best = useHarbour(({ progress }) => progress.levels[play.level.id]?.best)
  const { outcome, daily, level } = play
  const theirs = daily !== undefined && same(play.recipe, daily.answer)
  const lit = (outcome?.stars ?? 0) > 0
  const verdict = say(theirs ? words.houseDidIt : lit ? words.lit : words.ahead)
  useEffect(() => announce(verdict), [verdict])
  if (!outcome || !daily) return null
  const { metric, house } = daily.entry
  // Cut as the house's figure is: who is level with it must read the same.
  const reached = cutToTenth(outcome.metrics[metric] ?? 0)
  const wording = wordingOf(level, kind)
  return (
    <div class="phase result">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and holds no control, so keys need a way in */}
      <section class="column phase__body" tabIndex={0} aria-label={verdict}>
        <div class="result__ceremony daily__ceremony" data-stars={lit ? 1 : 0}>
          <Lantern lit={lit} />
          <Heading>{verdict}</Heading>
        </div>
        {outcome.failure && (
          <Card tone="coral">
            <p class="result__failure">{sayFailure(outcome.failure, kind, lang)}</p>
          </Card>
        )}
        <dl class="duel">
          <Side name={say(words.house)} share={house} />
          {!theirs && <Side name={say(words.you)} share={reached} own />}
        </dl>
        <p class="duel__of">
          {[capital(say(level.cases)), ...sayFigures('cost', outcome.cost, wording, lang)].join(' · ')}
        </p>
        {!theirs && best?.reached !== undefined && (
          <p class="duel__of figures">{say(words.best, { n: percent(lang, cutToTenth(best.reached), 1) })}</p>
        )}
        {!theirs && <Pass play={play} reached={reached} />}
      </section>
      <div class="phase__foot">
        <div class="phase__actions">
          <IconButton kind="quiet" icon="restart" label={say(levelWords.watchAgain)} onPress={verbs.run} />
          <Button kind={lit ? 'quiet' : 'primary'} icon="back" onPress={verbs.backToLab}>
            {say(levelWords.tryAgain)}
          </Button>
          <Button kind={lit ? 'primary' : 'quiet'} icon="map" onPress={() => verbs.go({ at: 'map' })}>
            {say(shellWords.toMap)}
          </Button>
        </div>
      </div>
    </div>
  )
}

interface SideProps {
  readonly name: string
  readonly share: number
  readonly own?: boolean
}

function Side({ name, share, own }: SideProps) {
  const { lang } = useSpeaking()
  return (
    <div class="duel__side" data-own={own || undefined}>
      <dt>{name}</dt>
      <dd class="figures">
        <span class="duel__bar" aria-hidden="true">
          <span style={`inline-size: ${share * 100}%`} />
        </span>
        {percent(lang, share, 1)}
      </dd>
    </div>
  )
}
