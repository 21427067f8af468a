import { sure } from '../../i18n/say.ts'
import { Icon, useSpeaking } from '../../ui/kit/index.ts'
import { Pool, type PoolItem, WrongAnswer } from '../../ui/kit/pool.tsx'
import type { Answer } from '../kit/scores.ts'
import type { Card } from './cards.ts'
import type { Looking } from './looking.ts'
import type { Setup } from './schema.ts'
import { words } from './words.ts'

export interface CrateProps {
  readonly setup: Setup
  readonly cards: readonly Card[]
  readonly open: string | undefined
  readonly looking: Looking
  /** What the last trained model answers, by the cards' ids. */
  readonly answers: ReadonlyMap<string, Answer>
}

/** Cards as they are labelled now, to be opened. */
export function Crate({ setup, cards, open, looking, answers }: CrateProps) {
  const { lang, say } = useSpeaking()
  const { classes, measures } = setup
  const items = cards.map(({ id, n, values, label, checked, changed }): PoolItem => {
    const answer = answers.get(id)
    const differs = answer && answer.answer !== label
    const given = { sure: sure(answer?.sure ?? 0), answer: classes[answer?.answer ?? 0]?.name[lang] ?? '' }
    const figures = measures.map(({ unit }, i) => `${values[i]} ${unit}`).join(', ')
    return {
      ...{ id, name: String(n), group: label ?? classes.length, pressed: id === open },
      picture: (
        <>
          <span class="unseen">{figures}. </span>
          {checked && <Icon name={changed ? 'check' : 'eye'} />}
          {checked && <span class="unseen">{say(changed ? words.changedMark : words.checkedMark)}. </span>}
        </>
      ),
      ...(differs && {
        wrong: (
          <>
            <WrongAnswer answer={answer.answer} say={say(words.says, given)} />
            <small class="figures" aria-hidden="true">
              {given.sure}%
            </small>
          </>
        ),
      }),
    }
  })
  const bare = cards.some(({ label }) => label === undefined) ? [say(words.noLabel)] : []
  return (
    <Pool
      items={items}
      groups={[...classes.map(({ name }) => name[lang]), ...bare]}
      words={{ find: say(words.find), noneFound: say(words.noneFound), keys: say(words.keys) }}
      onPress={(card) => looking.set({ open: card }, 'panel')}
    />
  )
}
