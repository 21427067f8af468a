import { levelWords } from '../../../i18n/level.ts'
import { useVerbs } from '../../harbour.ts'
import { Button } from '../../kit/button.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Words } from '../../kit/words.tsx'
import { Heading } from '../heading.tsx'
import { type PhaseProps, Told } from './parts.tsx'
import './predict.css'

/** The question that ends the briefing. One press answers it and opens the lab. */
export function Predict({ play }: PhaseProps) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const { ask, choices } = play.level.predict
  return (
    <div class="phase phase--story">
      <Heading>{say(levelWords.predict)}</Heading>
      <div class="column phase__body">
        <Told level={play.level}>{say(ask)}</Told>
        <ul class="guesses">
          {choices.map((choice, i) => (
            <li key={choice.en}>
              <Button class="guesses__one" pressed={play.guess === i} onPress={() => verbs.guess(i)}>
                <Words of={say(choice)} />
              </Button>
            </li>
          ))}
        </ul>
        <p class="phase__note">{say(levelWords.guessNote)}</p>
      </div>
      <div class="phase__foot">
        <div class="phase__actions">
          <Button icon="back" onPress={verbs.previousCard}>
            {say(levelWords.previous)}
          </Button>
          <Button kind="ghost" onPress={verbs.toLab}>
            {say(levelWords.skipGuess)}
          </Button>
        </div>
      </div>
    </div>
  )
}
