import { Fragment } from 'preact'
import { useEffect } from 'preact/hooks'
import { type Outcome, type RunEvent, spent } from '../../../engine/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { sayClauses, sayFigures } from '../../../i18n/reasons.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Icon } from '../../kit/icon.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Stars } from '../../kit/stars.tsx'
import { plainWords, Words } from '../../kit/words.tsx'
import { Heading } from '../heading.tsx'
import { sayFailure } from './faults.ts'
import { type PhaseProps, Told, wordingOf } from './parts.tsx'
import { Counts } from './tally.tsx'
import './result.css'

/** Whether there was a contest: who asked for it has nothing to say of one that never was. */
const measured = ({ events }: Outcome) => events.length > 0

/** Some events only move things. */
const isJudged = ({ right, count }: RunEvent) => right !== undefined || count !== undefined

/** The stars, each with its reason; the player's guess against what happened; the best so far; ways on. */
export function Result({ play, kind }: PhaseProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const best = useHarbour((state) => state.progress.levels[play.level.id])
  const { outcome, level } = play
  const wording = wordingOf(level, kind)
  const stars = outcome?.stars ?? 0
  const verdict = say(
    [levelWords.won0, levelWords.won1, levelWords.won2, levelWords.won3][stars] ?? levelWords.won0,
  )
  useEffect(() => announce(verdict), [verdict])
  if (!outcome) return null
  const fresh = JSON.stringify(best?.best?.recipe) === JSON.stringify(play.recipe) && stars > 0
  return (
    <div class="phase result" data-fingerprint={fresh ? best?.best?.fingerprint : undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and holds no control, so keys need a way in */}
      <section class="column phase__body" tabIndex={0} aria-label={verdict}>
        <div class="result__ceremony" data-stars={stars}>
          <Stars won={stars} size="ceremony" />
          <Heading>{verdict}</Heading>
          {outcome.events.some(isJudged) && (
            <p class="result__counts">
              <Counts events={outcome.events} />
            </p>
          )}
        </div>
        {level.thanks && measured(outcome) && (
          <Told level={level} small glad={stars >= 2}>
            {say(level.thanks[stars])}
          </Told>
        )}
        {outcome.failure && (
          <Card tone="coral">
            <p class="result__failure">{sayFailure(outcome.failure, kind, lang)}</p>
          </Card>
        )}
        <ol class="reasons">
          {outcome.why.map((reason) => (
            <li
              key={reason.stars}
              class="reasons__one"
              data-won={reason.stars <= stars || undefined}
              style={`--place: ${reason.stars}`}
            >
              <span class="reasons__star" aria-hidden="true">
                <Icon name="star" />
              </span>
              <span>
                <b>
                  {say(reason.stars <= stars ? levelWords.starWon : levelWords.starMissed, {
                    n: reason.stars,
                  })}
                </b>
                <span class="reasons__why">
                  {sayClauses(reason, { ...wording, weakest: outcome.weakest }, lang).map((clause) => (
                    <span key={clause} class="reasons__clause">
                      <Words of={clause} explain />
                    </span>
                  ))}
                </span>
                {reason.won && reason.stars > stars && (
                  <span class="reasons__why">{say(levelWords.waitsForLower)}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
        <Guess play={play} />
        {best?.best && (
          <Card title={say(fresh ? levelWords.newBest : levelWords.best)} aside={<Stars won={best.stars} />}>
            <p class="figures">
              {[
                ...sayFigures('metric', best.best.metrics, wording, lang).slice(0, 1),
                ...sayFigures('cost', spent(level, best.best.cost), wording, lang),
              ].map((figure, i, all) => (
                <Fragment key={figure}>
                  <span class="result__figure">{i < all.length - 1 ? `${figure} ·` : figure}</span>{' '}
                </Fragment>
              ))}
            </p>
            <div>
              <Button kind="quiet" icon="code" onPress={() => verbs.go({ at: 'recipe' })}>
                {say(levelWords.handOn)}
              </Button>
            </div>
          </Card>
        )}
      </section>
      <div class="phase__foot">
        <div class="phase__actions">
          <IconButton kind="quiet" icon="restart" label={say(levelWords.watchAgain)} onPress={verbs.run} />
          <Button kind={stars === 0 ? 'primary' : 'quiet'} icon="back" onPress={verbs.backToLab}>
            {say(stars > 0 && stars < 3 ? levelWords.improve : levelWords.tryAgain)}
          </Button>
          <Button kind={stars > 0 ? 'primary' : 'quiet'} iconAfter="next" onPress={verbs.toApplication}>
            {say(levelWords.outThere)}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** The prediction again, beside what happened: once the level is solved, for it tells how. */
function Guess({ play }: Pick<PhaseProps, 'play'>) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const solved = useHarbour(({ progress }) => (progress.levels[play.level.id]?.stars ?? 0) > 0)
  const { predict } = play.level
  const guessed = play.guess === undefined ? undefined : predict.choices[play.guess]
  if (!solved && !guessed) return null
  return (
    <Card tone="neon" title={plainWords(say(predict.ask))}>
      <p class="result__guess">
        {guessed ? (
          <>
            {say(levelWords.youGuessed)}
            <strong>{plainWords(say(guessed))}</strong>
          </>
        ) : (
          say(levelWords.noGuess)
        )}
      </p>
      <p>{solved ? <Words of={say(predict.after)} explain /> : say(levelWords.guessWaits)}</p>
      {solved && guessed && predict.tries && (
        <div>
          <Button kind="quiet" icon="play" onPress={verbs.showGuess}>
            {say(levelWords.showGuess)}
          </Button>
        </div>
      )}
    </Card>
  )
}
