import { useState } from 'preact/hooks'
import type { Lang } from '../../engine/index.ts'
import { fill } from '../../i18n/index.ts'
import { announce } from '../../ui/kit/index.ts'
import { nudged, placed, tapped, without } from './moves.ts'
import { words } from './words.ts'

/** A line in hand, and where all stand while it is. */
interface Hand {
  readonly piece: number
  readonly order: readonly number[]
}

interface Lines {
  readonly order: readonly number[]
  readonly lang: Lang
  /** Says where a line is, in an order. */
  where(piece: number, order: readonly number[]): string
  /** Every line as it stands on the page, from above. */
  all(order: readonly number[]): readonly number[]
  onOrder(order: readonly number[]): void
}

/** What hands do with lines: a line is picked up, moved and put down, and a screen reader hears where. */
export function useHand({ order, lang, where, all, onOrder }: Lines) {
  const [hand, take] = useState<Hand>()
  const [active, activate] = useState<number>()
  const now = hand?.order ?? order
  const tell = (how: 'grabbed' | 'dropped' | 'back', piece: number, of: readonly number[]) =>
    announce(fill(words[how][lang], { where: where(piece, of) }))

  function put(piece: number, to: readonly number[]) {
    take(undefined)
    tell('dropped', piece, to)
    if (String(to) !== String(order)) onOrder(to)
  }
  function pick(piece: number, from: readonly number[]) {
    activate(piece)
    take({ piece, order: from })
    tell('grabbed', piece, from)
  }

  return {
    now,
    held: hand?.piece,
    /** The line that the keyboard is at. */
    active,
    tap(piece: number) {
      activate(piece)
      const next = tapped(now, hand?.piece, piece)
      if (next.inHand === undefined) put(hand?.piece ?? piece, next.order)
      else pick(next.inHand, next.order)
    },
    /** Whether the key meant something here. */
    press(key: string, piece: number): boolean {
      const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined
      if (key === 'Enter' || key === ' ') {
        if (hand) put(hand.piece, hand.order)
        else pick(piece, order)
        return true
      }
      if (key === 'Escape' && hand) {
        take(undefined)
        tell('back', hand.piece, order)
        return true
      }
      if (!by) return false
      if (hand) {
        const to = nudged(hand.order, hand.piece, by)
        take({ piece: hand.piece, order: to })
        activate(hand.piece)
        announce(where(hand.piece, to))
      } else {
        const lines = all(now)
        activate(lines[Math.max(0, Math.min(lines.length - 1, lines.indexOf(piece) + by))])
      }
      return true
    },
    /** Dragged to a place among the others, or out. */
    move(piece: number, at: number | undefined) {
      activate(piece)
      take({ piece, order: at === undefined ? without(now, piece) : placed(now, piece, at) })
    },
    drop: (piece: number) => put(piece, hand?.piece === piece ? hand.order : order),
    cancel: () => take(undefined),
  }
}
