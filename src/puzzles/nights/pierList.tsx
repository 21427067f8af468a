import { sure } from '../../i18n/say.ts'
import { Card, ClassMark, Icon, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'
import type { Standing } from './standing.ts'

interface Props {
  readonly setup: Setup
  readonly standing: Standing
  readonly act: (action: Action) => void
}

/** Everybody on the pier that night: the figures, what Pip called it, and, once a keeper has looked, what it is. */
export function PierList({ setup, standing, act }: Props) {
  const { lang, say } = useSpeaking()
  const { night, birds, wrong = 0 } = standing
  const name = (of: number) => setup.classes[of]?.name[lang] ?? ''
  return (
    <Card title={say(words.pier, { n: night })}>
      <p class="note note--small" aria-live="polite">
        {say(wrong > 0 ? words.book : words.bookClean, { wrong, of: birds.length })}
      </p>
      <ul class="nights-pier">
        {birds.map(({ id, n, values, answer, labelled, truth }) => (
          <li key={id}>
            <Chip
              class="nights-bird"
              pressed={labelled}
              data-wrong={(labelled && answer?.right === false) || undefined}
              onPress={() => {
                if (!labelled) act({ type: 'label', bird: id })
              }}
            >
              <span class="unseen">{say(words.number, { n })}. </span>
              <span class="figures nights-bird__figures">
                {setup.measures.map(({ id: measure, unit, name: called }, i) => (
                  <span key={measure} title={called[lang]}>
                    <span class="unseen">{called[lang]} </span>
                    {values[i]} {unit}
                  </span>
                ))}
              </span>
              {answer && (
                <span class="nights-bird__says">
                  <ClassMark of={answer.answer} />
                  <b class="figures" aria-hidden="true">
                    {sure(answer.sure)}%
                  </b>
                  <span class="unseen">
                    , {say(words.gives, { sure: sure(answer.sure), answer: name(answer.answer) })}.{' '}
                  </span>
                </span>
              )}
              {labelled ? (
                <span class="nights-bird__is">
                  <Icon name="eye" />
                  <ClassMark of={truth} />
                  <span class="unseen">{say(words.labelled, { name: name(truth) })}</span>
                </span>
              ) : (
                <span class="unseen">{say(words.wake)}</span>
              )}
            </Chip>
          </li>
        ))}
      </ul>
    </Card>
  )
}
