import { sure } from '../../i18n/say.ts'
import { Icon, useSpeaking } from '../../ui/kit/index.ts'
import { Pool, type PoolItem, WrongAnswer } from '../../ui/kit/pool.tsx'
import type { Answer } from '../kit/scores.ts'
import { type Card, disputed } from './cards.ts'
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
  const items = cards.map((card): PoolItem => {
    const { id, n, values, label, second, changed } = card
    const checked = card.checked && (!setup.guide || changed)
    const answer = answers.get(id)
    const differs = answer && label !== undefined && answer.answer !== label
    const other = { hand: setup.guide?.hand[lang] ?? '', label: classes[second ?? 0]?.name[lang] ?? '' }
    const given = { sure: sure(answer?.sure ?? 0), answer: classes[answer?.answer ?? 0]?.name[lang] ?? '' }
    const figures = measures.map(({ unit }, i) => `${values[i]} ${unit}`).join(', ')
    return {
      ...{ id, name: String(n), group: label ?? classes.length, pressed: id === open },
      detail: checked ? `${figures}. ${say(changed ? words.changedMark : words.checkedMark)}` : figures,
      picture: checked && <Icon name={changed ? 'check' : 'eye'} />,
      ...(disputed(card) && {
        wrong: <WrongAnswer answer={second ?? 0} say={say(words.wrote, other)} />,
      }),
      ...(!setup.guide &&
        differs && {
          wrong: (
            <>
              <WrongAnswer answer={answer.answer} say={say(words.says, given)} />
              <span class="labels-sure figures" aria-hidden="true">
                {given.sure}%
              </span>
            </>
          ),
        }),
    }
  })
  const bare = cards.some(({ label }) => label === undefined)
  return (
    <Pool
      items={items}
      groups={[...classes.map(({ name }) => name[lang]), ...(bare ? [say(words.noLabel)] : [])]}
      bare={bare}
      words={{ find: say(words.find), noneFound: say(words.noneFound), keys: say(words.keys) }}
      onPress={(card) => looking.set({ open: card }, 'panel')}
    />
  )
}
