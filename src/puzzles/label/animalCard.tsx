import { useEffect, useMemo, useState } from 'preact/hooks'
import { sure } from '../../i18n/index.ts'
import { capital } from '../../i18n/say.ts'
import { Button, ClassMark, ConfidenceBars } from '../../ui/kit/index.ts'
import { useAnswer } from '../../ui/kit/useAnswer.ts'
import { type Card, deckOf } from './deck.ts'
import type { Naming, Thought } from './events.ts'
import { Picture } from './picture.tsx'
import type { Setup } from './schema.ts'
import { useSaying } from './useSaying.ts'
import { pipSays, words } from './words.ts'

export interface AnimalCardProps {
  readonly setup: Setup
  readonly card: Card
  readonly shown: readonly string[]
  /** What the trained model says of it; absent before training, or once the crate has changed. */
  readonly naming: Naming | undefined
  readonly toggle: () => void
  readonly ask: (query: unknown) => Promise<unknown>
}

/**
 * An animal as the model gets it: sixteen facts and nothing else, beside those of the closest example. Every fact
 * can be changed to see what the trained model would say then.
 */
export function AnimalCard({ setup, card, shown, naming, toggle, ask }: AnimalCardProps) {
  const { lang, say } = useSaying(setup)
  const [facts, imagine] = useState(card.facts)
  const changed = facts.some((value, index) => value !== card.facts[index])
  const query = useMemo(() => (changed ? { facts, shown } : undefined), [changed, facts, shown])
  const imagined = useAnswer(query, ask, naming) as Thought | undefined
  const deck = deckOf(setup)

  useEffect(() => imagine(card.facts), [card, naming])

  const flip = (index: number) => {
    const most = Math.max(...deck.all.map((each) => each.facts[index] ?? 0))
    imagine(facts.map((value, i) => (i === index ? nextValue(setup, index, value, most) : value)))
  }

  const thought: Thought | undefined = changed ? imagined : naming
  const example = thought?.like[0] ? deck.card(thought.like[0]) : undefined
  const others = thought?.like.slice(1, 4).map((id) => deck.card(id).name[lang]) ?? []
  const inside = shown.includes(card.id)
  const named = (index: number) => setup.classes[index]?.name[lang] ?? ''

  return (
    <article class="label-animal">
      <header class="label-animal__head">
        <Picture name={card.icon} size={3.6} />
        <div class="label-animal__who">
          <h3 class="label-animal__name">{capital(card.name[lang])}</h3>
          <p class="label-animal__kind">
            <ClassMark of={card.class} /> {named(card.class)}
          </p>
        </div>
        <Button icon={inside ? 'minus' : 'plus'} onPress={toggle}>
          {say(inside ? words.putOut : words.putIn)}
        </Button>
      </header>

      {thought && example && (
        <div class="label-verdict" data-right={(changed ? undefined : naming?.right) ?? undefined}>
          <p aria-live="polite">
            {changed
              ? say(words.imagined, {
                  sure: sure(thought.sure),
                  answer: named(thought.answer),
                  like: example.name[lang],
                  same: thought.same,
                  of: setup.facts.length,
                })
              : say(naming?.right ? words.saysRight : words.saysWrong, {
                  sure: sure(thought.sure),
                  answer: named(thought.answer),
                  truth: named(card.class),
                })}
          </p>
          {!changed && naming && !naming.right && (
            <p class="label-verdict__pip">{pipSays(setup, naming, lang)}</p>
          )}
          {!changed && (
            <p class="label-verdict__like">
              <Picture name={example.icon} size={1.5} />
              <span>
                {say(words.closest, {
                  like: example.name[lang],
                  same: thought.same,
                  of: setup.facts.length,
                })}{' '}
                {others.length > 0 && say(words.alsoClose, { list: others.join(say(words.comma)) })}
              </span>
            </p>
          )}
          {thought.sure < 0.9 && (
            <ConfidenceBars
              tight
              label={say(words.look)}
              bars={thought.shares
                .map((share, of) => ({ of, share, name: named(of) }))
                .filter(({ share }) => share >= 0.03)}
            />
          )}
        </div>
      )}

      <div class="label-facts__head">
        <h4>{say(words.facts)}</h4>
        {changed ? (
          <Button kind="ghost" icon="undo" onPress={() => imagine(card.facts)}>
            {say(words.reset)}
          </Button>
        ) : (
          naming && <span class="note">{say(words.whatIf)}</span>
        )}
      </div>
      <ul class="label-facts">
        {setup.facts.map((fact, index) => {
          const value = facts[index] ?? 0
          const other = example?.facts[index]
          const differs = other !== undefined && other !== value
          const spoken = (n: number) =>
            fact.values === 'count' ? String(n) : say(n === 1 ? words.yes : words.no)
          const body = (
            <>
              <Picture name={fact.icon} size={1.4} />
              <span class="label-fact__name">{fact.name[lang]}</span>
              <b class="label-fact__value figures">
                {fact.values === 'count' ? value : <Tick yes={value === 1} />}
                {fact.values === 'yes-no' && <span class="unseen">{spoken(value)}</span>}
              </b>
              {differs && example && (
                <span class="label-fact__other">
                  ≠ <Picture name={example.icon} size={1.2} />
                  <span class="unseen">
                    {say(words.differs, { like: example.name[lang], value: spoken(other) })}
                  </span>
                </span>
              )}
            </>
          )
          const look = {
            class: 'label-fact',
            'data-on': value > 0 || undefined,
            'data-differs': differs || undefined,
            'data-changed': value !== card.facts[index] || undefined,
          }
          return (
            <li key={fact.id}>
              {naming ? (
                <button type="button" {...look} onClick={() => flip(index)}>
                  {body}
                </button>
              ) : (
                <span {...look}>{body}</span>
              )}
            </li>
          )
        })}
      </ul>
    </article>
  )
}

function Tick({ yes }: { readonly yes: boolean }) {
  return (
    <svg class="label-tick" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={yes ? 'M3 8.500l3.500 3.500L13 4.500' : 'M4.500 8h7'} />
    </svg>
  )
}

/** Yes becomes no; a count steps on by two and begins again after the largest the level knows. */
function nextValue(setup: Setup, fact: number, value: number, most: number): number {
  if (setup.facts[fact]?.values === 'yes-no') return value === 1 ? 0 : 1
  return value + 2 > most ? 0 : value + 2
}
