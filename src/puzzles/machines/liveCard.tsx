import { capital, sure } from '../../i18n/say.ts'
import type { Play } from '../../store/session.ts'
import { Button, Card, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { Picture } from './picture.tsx'
import type { Action } from './rules.ts'
import type { Live, Recipe, Setup } from './schema.ts'
import { type Item, itemsOf, liveMark, surest } from './standing.ts'
import type { View } from './view.ts'
import { sayAnswer, words } from './words.ts'

interface LiveCardProps {
  readonly setup: Setup
  readonly live: Live
  readonly play: Play
  readonly view: View
  readonly decide: (action: Action) => void
}

/** The live model's table: each thing with the two words it can be called by, and what the model makes of it. */
export function LiveCard({ setup, live, play, view, decide }: LiveCardProps) {
  const { lang, say } = useSpeaking()
  const items = itemsOf(setup, play)
  const { shown } = play.recipe as Recipe
  const odd = surest(items)
  return (
    <div class="stack stack--snug">
      <p class="machines-says" aria-live="polite">
        {odd?.answer ? sayAnswer(live, odd.item.id, odd.answer, shown, lang) : say(words.empty)}
      </p>
      {shown.length > 0 && (
        <Button kind="primary" iconAfter="next" onPress={() => view.set({ at: 'row' })}>
          {say(words.toRow, { row: setup.row[lang] })}
        </Button>
      )}
      <Card>
        <p class="note">{say(shown.length > 1 ? words.toy : words.teach)}</p>
        <ul class="machines-items">
          {items.map((one) => (
            <ItemRow key={one.item.id} setup={setup} live={live} one={one} decide={decide} />
          ))}
        </ul>
      </Card>
    </div>
  )
}

interface ItemRowProps extends Pick<LiveCardProps, 'setup' | 'live' | 'decide'> {
  readonly one: Item
}

function ItemRow({ setup, live, one: { item, as, answer }, decide }: ItemRowProps) {
  const { lang, say } = useSpeaking()
  const name = capital(item.name[lang])
  const given = answer && { answer: live.classes[answer.answer]?.name[lang] ?? '', sure: sure(answer.sure) }
  return (
    <li class="machines-item" data-wrong={(as === undefined && answer?.right === false) || undefined}>
      <Picture name={item.icon} size={1.9} />
      <span class="machines-item__name">
        {name}
        <small>{as !== undefined ? say(words.shownAs) : given ? say(words.gives, given) : ' '}</small>
      </span>
      {live.classes.map(({ id, name: of }, index) => (
        <Chip
          key={id}
          pressed={as === index}
          aria-label={say(words.teachAs, { item: name, name: of[lang] })}
          onPress={() => decide({ type: 'show', item: item.id, ...(as !== index && { as: id }) })}
        >
          <ClassMark of={liveMark(setup, index)} />
          <span>{of[lang]}</span>
        </Chip>
      ))}
    </li>
  )
}
