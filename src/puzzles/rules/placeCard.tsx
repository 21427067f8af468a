import { Button, Card, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { countsOf, majorities, reaching } from '../kit/tree.ts'
import { Picture } from './picture.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { asksIn, unasked, yardOf } from './tree.ts'
import { classOf, pipSays, words } from './words.ts'

export interface PlaceCardProps {
  readonly setup: Setup
  readonly recipe: Recipe
  /** The place of the tree looked at: a pen, or a question. */
  readonly at: string
  readonly decide: (action: Action) => void
}

/** What can be done at a place: ask a pen, name it, see who is in it; or take a question away. */
export function PlaceCard({ setup, recipe, at, decide }: PlaceCardProps) {
  const { lang, say } = useSpeaking()
  const asks = asksIn(setup, recipe)
  const ask = asks.get(at)
  const inside = reaching(yardOf(setup).yard, asks, at)
  if (ask !== undefined) {
    const question = setup.questions[ask]
    return (
      <Card title={say(words.askedHere)}>
        <p class="rules-who">
          <Picture name={question?.icon ?? ''} size={2} />
          <b>{question?.ask[lang]}</b>
        </p>
        <Button icon="close" onPress={() => decide({ type: 'prune', at })}>
          {say(words.prune)}
        </Button>
      </Card>
    )
  }
  const counts = countsOf(inside, setup.classes.length)
  const most = majorities(yardOf(setup).yard, asks, setup.classes.length).get(at) ?? 0
  const named = recipe.names.find((each) => each.at === at)?.is ?? ''
  const here = named === '' ? most : setup.classes.findIndex(({ id }) => id === named)
  const stray = inside.find((animal) => animal.class !== here)
  return (
    <>
      <Card title={say(words.askHere, { name: classOf(setup, here, lang), n: inside.length })}>
        <p class="note">{say(words.askHow)}</p>
        <ul class="chips">
          {unasked(setup, asks, at).map((index) => {
            const { id, ask: whole, name, icon } = setup.questions[index] as Setup['questions'][number]
            const yes = inside.filter(({ facts }) => facts[index]).length
            const no = inside.length - yes
            return (
              <li key={id}>
                <Chip
                  class="rules-question"
                  data-idle={yes * no === 0 || undefined}
                  aria-label={say(words.wouldSay, { ask: whole[lang], yes, no })}
                  onPress={() => decide({ type: 'ask', at, ask: id })}
                >
                  <Picture name={icon} />
                  <span>{name[lang]}</span>
                  <span class="rules-question__split figures">
                    ✓{yes} −{no}
                  </span>
                </Chip>
              </li>
            )
          })}
        </ul>
      </Card>
      <Card title={say(words.inPen)}>
        <label class="rules-name">
          <span>{say(words.nameIt)}</span>
          <select
            value={named}
            onChange={({ currentTarget: { value } }) =>
              decide({ type: 'name', at, ...(value !== '' && { is: value }) })
            }
          >
            <option value="">{say(words.majority, { name: classOf(setup, most, lang) })}</option>
            {setup.classes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[lang]}
              </option>
            ))}
          </select>
        </label>
        {stray && (
          <p class="note">
            {pipSays(
              setup,
              {
                card: stray.id,
                answer: here,
                sure: (counts[here] ?? 0) / inside.length,
                inPen: inside.length,
              },
              lang,
            )}
          </p>
        )}
        <ul class="rules-inside">
          {setup.classes.map(({ id, name }, index) => {
            const own = inside.filter((animal) => animal.class === index)
            return own.length === 0 ? null : (
              <li key={id}>
                <ClassMark of={index} />
                <span>
                  <b class="figures">{counts[index]}</b> {name[lang]}:{' '}
                  {own.map((animal) => animal.name[lang]).join(lang === 'en' ? ', ' : '、')}
                </span>
              </li>
            )
          })}
        </ul>
      </Card>
    </>
  )
}
