import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { ClassMark } from './mark.tsx'
import './chips.css'

export interface ChipProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'class'> {
  /** Beside what every chip looks like. */
  readonly class?: string
  /** A chip that stays down (aria-pressed). */
  readonly pressed?: boolean
  readonly onPress: () => void
}

/** A small thing to choose: a button as large as what stands in it. */
export const Chip = ({ class: extra, pressed, onPress, ...rest }: ChipProps) => (
  <button
    type="button"
    {...rest}
    class={extra ? `chip ${extra}` : 'chip'}
    aria-pressed={pressed}
    onClick={onPress}
  />
)

export interface PoolItem {
  readonly id: string
  readonly name: string
  /** Index of its group. */
  readonly group: number
  readonly picture: ComponentChildren
  /** What a seeing player sees elsewhere of it, said after the name and the group. */
  readonly detail?: string
  readonly pressed: boolean
  /** What a model made of it, where that was wrong. */
  readonly wrong?: ComponentChildren
}

export interface PoolProps {
  readonly items: readonly PoolItem[]
  readonly groups: readonly string[]
  /** The last group is of things without a class, so it has no mark. */
  readonly bare?: boolean
  readonly words: { readonly find: string; readonly noneFound: string; readonly keys: string }
  readonly onPress: (id: string) => void
}

/** Things to choose from, as rows of buttons that stay down: one stop of the Tab key, arrow keys walk, Space presses. */
export function Pool({ items, groups, bare = false, words, onPress }: PoolProps) {
  const list = useRef<HTMLDivElement>(null)
  const [wanted, want] = useState('')
  const [at, walkTo] = useState(items[0]?.id)
  const visible = items.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()))
  const stop = visible.some(({ id }) => id === at) ? at : visible[0]?.id

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.chip') ?? [])]
    const next = neighbourOf(buttons, document.activeElement as HTMLElement, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <div class="pool">
      <label>
        <span class="unseen">{words.find}</span>
        <input
          type="search"
          class="pool__find"
          placeholder={words.find}
          value={wanted}
          onInput={(event) => want(event.currentTarget.value)}
        />
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move the focus among the buttons inside */}
      <div class="pool__groups" ref={list} onKeyDown={onKeyDown}>
        {groups.map((group, index) => {
          const own = visible.filter((item) => item.group === index)
          if (own.length === 0) return null
          return (
            <section key={index} class="pool__group" aria-label={group}>
              <p class="pool__name">
                {!(bare && index === groups.length - 1) && <ClassMark of={index} />}
                {group}
              </p>
              <ul class="chips">
                {own.map(({ id, name, picture, detail, pressed, wrong }) => (
                  <li key={id}>
                    <Chip
                      pressed={pressed}
                      data-wrong={wrong !== undefined || undefined}
                      tabIndex={id === stop ? 0 : -1}
                      onFocus={() => walkTo(id)}
                      onPress={() => onPress(id)}
                    >
                      {picture}
                      <span>{name}</span>
                      <span class="unseen">{detail === undefined ? group : `${group}. ${detail}.`}</span>
                      {wrong}
                    </Chip>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {visible.length === 0 && <p class="note">{words.noneFound}</p>}
      </div>
      <p class="pool__keys">{words.keys}</p>
    </div>
  )
}

/** "→ D": what the model called something, said in full to a screen reader. */
export function WrongAnswer({ answer, say }: { readonly answer: number; readonly say: string }) {
  return (
    <span class="chip__answer" title={say}>
      <span aria-hidden="true">→</span>
      <ClassMark of={answer} size={1.3} />
      <span class="unseen">{say}</span>
    </span>
  )
}

/** The button that an arrow key leads to: before, after, or the nearest one in the line above or below. */
function neighbourOf(
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
