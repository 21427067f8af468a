import { useRef, useState } from 'preact/hooks'
import { ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { type Card, deckOf } from './deck.ts'
import type { Naming } from './events.ts'
import { gaze } from './gaze.ts'
import { Answered } from './mistakes.tsx'
import { Picture } from './picture.tsx'
import type { Setup } from './schema.ts'
import { words } from './words.ts'

export interface YardProps {
  readonly setup: Setup
  readonly shown: readonly string[]
  /** What the last trained model said of each card, by id. */
  readonly named: ReadonlyMap<string, Naming>
  readonly toggle: (card: string) => void
}

/** The pool as rows of buttons that stay down: one stop of the Tab key, arrow keys walk, Space puts in and takes out. */
export function Yard({ setup, shown, named, toggle }: YardProps) {
  const { lang, say } = useSpeaking()
  const list = useRef<HTMLDivElement>(null)
  const [wanted, want] = useState('')
  const [at, walkTo] = useState(setup.pool[0])
  const { pool } = deckOf(setup)
  const fits = (card: Card) => card.name[lang].toLowerCase().includes(wanted.trim().toLowerCase())
  const visible = pool.filter(fits)
  const stop = visible.some((card) => card.id === at) ? at : visible[0]?.id

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.label-chip') ?? [])]
    const next = neighbourOf(buttons, document.activeElement as HTMLElement, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <div class="label-yard">
      <label class="label-find">
        <span class="unseen">{say(words.filter)}</span>
        <input
          type="search"
          class="label-find__input"
          placeholder={say(words.filter)}
          value={wanted}
          onInput={(event) => want(event.currentTarget.value)}
        />
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move the focus among the buttons inside */}
      <div class="label-yard__kinds" ref={list} onKeyDown={onKeyDown}>
        {setup.classes.map((kind, index) => {
          const cards = visible.filter((card) => card.kind === index)
          if (cards.length === 0) return null
          return (
            <section key={kind.id} class="label-kind" aria-label={kind.name[lang]}>
              <h4 class="label-kind__name">
                <ClassMark of={index} />
                {kind.name[lang]}
              </h4>
              <ul class="label-chips">
                {cards.map((card) => (
                  <li key={card.id}>
                    <Chip
                      card={card}
                      kind={kind.name[lang]}
                      inside={shown.includes(card.id)}
                      naming={named.get(card.id)}
                      setup={setup}
                      stop={card.id === stop}
                      onFocus={() => walkTo(card.id)}
                      onPress={() => {
                        gaze.turn(card.id)
                        toggle(card.id)
                      }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {visible.length === 0 && <p class="label-note">{say(words.noneFound)}</p>}
      </div>
      <p class="label-note label-note--keys">{say(words.keys)}</p>
    </div>
  )
}

interface ChipProps {
  readonly card: Card
  readonly kind: string
  readonly inside: boolean
  readonly naming: Naming | undefined
  readonly setup: Setup
  readonly stop: boolean
  readonly onFocus: () => void
  readonly onPress: () => void
}

function Chip({ card, kind, inside, naming, setup, stop, onFocus, onPress }: ChipProps) {
  const { lang } = useSpeaking()
  const wrong = naming && !naming.right && !inside
  return (
    <button
      type="button"
      class="label-chip"
      aria-pressed={inside}
      data-wrong={wrong || undefined}
      tabIndex={stop ? 0 : -1}
      onFocus={onFocus}
      onClick={onPress}
    >
      <Picture name={card.icon} />
      <span>{card.name[lang]}</span>
      <span class="unseen">{kind}</span>
      {wrong && <Answered setup={setup} answer={naming.answer} />}
    </button>
  )
}

/** The button that an arrow key leads to: before, after, or the nearest one in the line above or below. */
export function neighbourOf(
  buttons: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const index = buttons.indexOf(from)
  if (index < 0) return undefined
  if (key === 'ArrowRight') return buttons[index + 1]
  if (key === 'ArrowLeft') return buttons[index - 1]
  if (key === 'Home') return buttons[0]
  if (key === 'End') return buttons.at(-1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const here = from.getBoundingClientRect()
  const rows = buttons.map((button) => button.getBoundingClientRect())
  const way = key === 'ArrowDown' ? 1 : -1
  const tops = rows.map((row) => row.top).filter((top) => (top - here.top) * way > 4)
  if (tops.length === 0) return undefined
  const line = way > 0 ? Math.min(...tops) : Math.max(...tops)
  let best: HTMLElement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [i, row] of rows.entries()) {
    if (Math.abs(row.top - line) > 4) continue
    const far = Math.abs(row.left + row.width / 2 - here.left - here.width / 2)
    if (far < least) {
      least = far
      best = buttons[i]
    }
  }
  return best
}
