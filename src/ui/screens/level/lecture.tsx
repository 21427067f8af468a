import { useEffect } from 'preact/hooks'
import { levelWords } from '../../../i18n/level.ts'
import { useVerbs } from '../../harbour.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { plainWords } from '../../kit/words.tsx'
import { Heading } from '../heading.tsx'
import { type PhaseProps, Told } from './parts.tsx'

/** A few short cards beside a demo on the stage; the last leads to the question. */
export function Lecture({ play }: PhaseProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const { lecture } = play.level
  const words = say((lecture[play.card] ?? play.level.lecture[0])?.say ?? play.level.task)
  const after = lecture[play.card]?.after
  const cards = lecture.filter((card) => card.after === after)
  const at = cards.findIndex((card) => card.say === lecture[play.card]?.say)
  const first = play.card === 0
  useEffect(() => {
    if (!first) announce(plainWords(words))
  }, [words, first])
  return (
    <div class="phase phase--story">
      <div class="phase__head">
        <Heading>{say(after ? levelWords.whatHappened : levelWords.lecture)}</Heading>
        <span class="unseen">{say(levelWords.cardOf, { n: at + 1, of: cards.length })}</span>
        <ol class="phase__dots" aria-hidden="true">
          {cards.map((card, i) => (
            <li key={card.say.en} data-at={i === at || undefined} data-past={i < at || undefined} />
          ))}
        </ol>
      </div>
      <div class="column phase__body" key={play.card}>
        <div class="phase__card">
          <Told level={play.level}>{words}</Told>
        </div>
      </div>
      <div class="phase__foot">
        <div class="phase__actions">
          <Button kind="ghost" onPress={after ? verbs.backToLab : verbs.toLab}>
            {say(after ? levelWords.backToLab : levelWords.skipToLab)}
          </Button>
          <IconButton
            kind="quiet"
            icon="back"
            label={say(levelWords.previous)}
            disabled={first}
            onPress={verbs.previousCard}
          />
          <Button kind="primary" iconAfter="next" onPress={verbs.nextCard}>
            {say(levelWords.next)}
          </Button>
        </div>
      </div>
    </div>
  )
}
