import { languages } from '../../../engine/index.ts'
import { tag } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { shellWords } from '../../../i18n/shell.ts'
import { lockOf } from '../../../store/locks.ts'
import { useHarbour, useVerbs } from '../../harbour.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Icon } from '../../kit/icon.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { Words } from '../../kit/words.tsx'
import { Heading } from '../heading.tsx'
import { nextLevel, wayOut } from '../route.ts'
import type { PhaseProps } from './parts.tsx'
import './application.css'

/** The real world: one use, one harm, one choice without a score, and the words that are new. */
export function Application({ play }: PhaseProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const next = useHarbour((state) => {
    const id = nextLevel(state, play.level.id)
    return id !== undefined && !lockOf(state, id) ? id : undefined
  })
  const lesson = useHarbour((state) => state.lesson)
  const { use, harm, choice } = play.level.application
  const answer = play.choice === undefined ? undefined : choice.answers?.[play.choice]
  return (
    <div class="phase application">
      <Heading>{say(levelWords.application)}</Heading>
      <div class="column phase__body">
        <Card tone="jade" title={say(levelWords.use)} aside={<Icon name="check" />}>
          <p>
            <Words of={say(use)} explain />
          </p>
        </Card>
        <Card tone="coral" title={say(levelWords.harm)} aside={<Icon name="warning" />}>
          <p>
            <Words of={say(harm)} explain />
          </p>
        </Card>
        <Card tone="lantern" title={say(levelWords.choice)}>
          <Choice
            label={<Words of={say(choice.ask)} explain />}
            value={play.choice}
            onChange={verbs.choose}
            options={choice.choices.map((one, i) => ({ value: i, label: say(one) }))}
          />
          <div aria-live="polite">
            {answer && (
              <p class="application__answer">
                <Words of={say(answer)} explain />
              </p>
            )}
            <p class="phase__note">
              {say(play.choice === undefined ? levelWords.choiceNote : levelWords.chosen)}
            </p>
          </div>
        </Card>
        <Card title={say(levelWords.newTerms)} aside={<Icon name="notes" />}>
          <dl class="terms">
            {play.level.glossary.map(({ term, means }) => (
              <div key={term.en}>
                <dt>
                  <b>{say(term)}</b>
                  {languages
                    .filter((other) => other !== lang && term[other] !== term[lang])
                    .map((other) => (
                      <span key={other} lang={tag[other]}>
                        {term[other]}
                      </span>
                    ))}
                </dt>
                <dd>
                  <Words of={say(means)} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
      <div class="phase__foot">
        <div class="phase__actions">
          <IconButton kind="quiet" icon="back" label={say(levelWords.backToStars)} onPress={verbs.toResult} />
          <Button
            kind={next ? 'quiet' : 'primary'}
            icon={lesson ? 'notes' : 'map'}
            onPress={() => verbs.go(wayOut(lesson))}
          >
            {say(lesson ? levelWords.toLesson : shellWords.toMap)}
          </Button>
          {next && (
            <Button kind="primary" iconAfter="next" onPress={() => verbs.go({ at: 'level', id: next })}>
              {say(levelWords.nextLevel)}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
