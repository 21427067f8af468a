import type { ComponentChildren } from 'preact'
import { Card, Choice, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { type Card as CrateCard, disputed } from './cards.ts'
import { written } from './guide.ts'
import { Portrait } from './portrait.tsx'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { words } from './words.ts'

export interface GuidePageProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly cards: readonly CrateCard[]
  readonly act: (action: Action) => void
  /** Draws cards as a list to open them from. */
  readonly list: (cards: readonly CrateCard[]) => ComponentChildren
}

/** The guide: a line to choose for each class, and how far two people agree when both go by it. */
export function GuidePage({ setup, recipe, cards, act, list }: GuidePageProps) {
  const { lang, say } = useSpeaking()
  const { guide, classes } = setup
  if (!guide) return null
  const lines = written(setup, recipe.guide)
  const hand = guide.hand[lang]
  const both = cards.filter(({ second }) => second !== undefined)
  const apart = both.filter(disputed)
  const agreed = { hand, n: both.length - apart.length, of: both.length }
  return (
    <Card>
      <p aria-live="polite">
        {both.length > 0 ? say(words.agreed, agreed) : say(words.notCompared, { hand })}
      </p>
      {classes.map(({ id, name, look }, i) => (
        <div class="labels-line" key={id}>
          <span class="labels-line__kind">
            <Portrait look={look} size={3.4} />
            <ClassMark of={i} />
          </span>
          <Choice
            label={say(words.tellBy, { class: name[lang] })}
            layout="row"
            value={lines.find(({ of }) => of === id)?.id}
            onChange={(line) => act({ type: 'write', line })}
            options={guide.lines
              .filter(({ of }) => of === id)
              .map((line) => ({ value: line.id, label: line.say[lang] }))}
          />
        </div>
      ))}
      {apart.length > 0 && list(apart)}
    </Card>
  )
}
