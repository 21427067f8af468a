import { Button, Card, Choice, ClassMark, ConfidenceBars, useSpeaking } from '../../ui/kit/index.ts'
import type { Answer } from '../kit/scores.ts'
import { type Card as CrateCard, disputed } from './cards.ts'
import { Portrait } from './portrait.tsx'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'
import { pipSays, words } from './words.ts'

export interface OpenCardProps {
  readonly setup: Setup
  readonly card: CrateCard | undefined
  /** What the last trained model answers for it. */
  readonly answer: Answer | undefined
  /** How many cards said so when it was trained. */
  readonly shown: (label: number) => number
  readonly stale: boolean
  readonly act: (action: Action) => void
}

/** One card: its figures, its label, what the model makes of it; the penguin itself once somebody has looked. */
export function OpenCard({ setup, card, answer, shown, stale, act }: OpenCardProps) {
  const { lang, say } = useSpeaking()
  if (!card) return <Card>{<p class="note">{say(setup.guide ? words.openToLabel : words.openOne)}</p>}</Card>
  const { classes, measures, relabel } = setup
  const label = card.label === undefined ? undefined : classes[card.label]
  const truth = classes[card.truth]
  const aside = (
    <span class="labels-open__label" data-changed={card.changed || undefined}>
      {card.label !== undefined && <ClassMark of={card.label} />}
      {label ? label.name[lang] : say(words.noLabel)}
    </span>
  )
  return (
    <Card title={say(words.card, { n: card.n })} aside={aside}>
      <div class="labels-open">
        <Portrait look={card.checked ? truth?.look : undefined} />
        <div class="labels-open__facts">
          <ul class="labels-figures">
            {measures.map(({ id, name, unit }, i) => (
              <li key={id}>
                {name[lang]} <b class="figures">{card.values[i]}</b> {unit}
              </li>
            ))}
          </ul>
          <p aria-live="polite">
            {card.checked ? say(words.seen, { marks: truth?.marks[lang] ?? '' }) : say(words.hidden)}
          </p>
          {!card.checked && (
            <Button icon="eye" onPress={() => act({ type: 'check', card: card.id })}>
              {say(words.look)}
            </Button>
          )}
        </div>
      </div>
      {(card.checked || relabel === 'any') && (
        <Choice
          label={say(words.stamp)}
          layout="row"
          value={label?.id}
          onChange={(to) => act({ type: 'label', card: card.id, label: to })}
          options={classes.map(({ id, name, look }, i) => ({
            ...{ value: id, label: name[lang] },
            picture: (
              <span class="labels-stamp">
                <ClassMark of={i} />
                {!setup.guide && <Portrait look={look} size={2} />}
              </span>
            ),
          }))}
        />
      )}
      {setup.guide && card.second !== undefined && (
        <div class="labels-hands" data-disputed={disputed(card) || undefined}>
          <span class="labels-hands__second">
            {say(words.wrote, {
              hand: setup.guide.hand[lang],
              label: classes[card.second]?.name[lang] ?? '',
            })}
            <ClassMark of={card.second} />
          </span>
          <Button onPress={() => act({ type: 'peel', card: card.id })}>{say(words.peel)}</Button>
        </div>
      )}
      {answer && (
        <>
          {stale && <p class="note">{say(words.stale)}</p>}
          {answer.answer !== card.label && (
            <p>{pipSays(setup, { ...answer, values: card.values, shown: shown(answer.answer) }, lang)}</p>
          )}
          <ConfidenceBars
            tight
            label={say(words.modelSays)}
            bars={answer.shares.map((share, of) => ({ of, share, name: classes[of]?.name[lang] ?? '' }))}
          />
        </>
      )}
    </Card>
  )
}
