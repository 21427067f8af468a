import { colour, markOf } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { board, classMark, glow } from '../../scenes/kit/draw.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { penguin } from '../../scenes/kit/penguin.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { gentlyWrong, ripple } from '../../scenes/kit/theatre.ts'
import { type Card, disputed } from './cards.ts'
import type { LabLayout } from './labLayout.ts'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'

interface DeskSpec {
  readonly kit: StageKit
  readonly setup: Setup
  readonly at: LabLayout
  readonly act: (action: Action) => void
}

/** The open card: an outline that a press turns into the penguin itself, and stamps for its label. */
export function createDesk({ kit, setup, at, act }: DeskSpec) {
  const { scene } = kit
  const { x, y, width, height } = at.desk
  const plate = board(scene, width, height, colour.pink).setPosition(x + width / 2, y + height / 2)
  const side = Math.min(width * 0.86, height * 0.64)
  const middle = { x: x + width / 2, y: y + side * 0.54 }
  const birds = scene.add.container(0, 0)
  const halo = glow(scene, colour.lantern, side * 0.7)
    .setPosition(middle.x, middle.y)
    .setAlpha(0)
  const stamps = at.stamps.map((place, i) =>
    classMark(scene, i, place.size)
      .setPosition(place.x, place.y)
      .setInteractive({ cursor: 'pointer' })
      .on('pointerup', () => {
        const label = setup.classes[i]?.id
        if (card && label !== undefined) act({ type: 'label', card: card.id, label })
      }),
  )
  const second = scene.add.container(0, 0)
  /** Before a card is open the guide lies there. */
  const book =
    setup.guide &&
    sprite(scene, 'open-book', side * 0.7)
      .setPosition(middle.x, middle.y)
      .setAlpha(0.8)
  let card: Card | undefined
  let shown = ''
  let wrote = ''

  /** What the second person wrote hangs at the card's corner; it shakes where the two differ. */
  function showSecond(next: Card | undefined): void {
    const key = `${next?.id} ${next?.label} ${next?.second}`
    if (key === wrote) return
    wrote = key
    second.removeAll(true)
    if (next?.second === undefined) return
    const size = side * 0.22
    const [{ y: stampY, size: stampSize } = { y: y + height, size: 0 }] = at.stamps
    const lowest = stampY - stampSize * 0.5 - size * 0.55
    const spot = { x: x + width - size * 0.85, y: Math.min(y + side * 1.13, lowest) }
    second.add(sprite(scene, 'writing-hand', size * 1.15).setPosition(spot.x - size * 1.1, spot.y))
    const mark = classMark(scene, next.second, size).setPosition(spot.x, spot.y).setAngle(10)
    second.add(mark)
    if (disputed(next)) gentlyWrong(scene, mark)
  }
  return {
    show(next: Card | undefined): void {
      card = next
      book?.setVisible(!next)
      showSecond(next)
      const open = next && (next.checked || setup.relabel === 'any')
      for (const [i, stamp] of stamps.entries())
        stamp.setAlpha(next?.label === i ? 1 : open ? 0.5 : 0).setVisible(next !== undefined)
      const key = next ? `${next.id} ${next.checked}` : ''
      if (key === shown) return
      shown = key
      birds.removeAll(true)
      move(scene, halo, { alpha: next?.checked ? 0.5 : 0 })
      if (!next) return
      const look = next.checked ? setup.classes[next.truth]?.look : undefined
      const bird = penguin(scene, look, side).setPosition(middle.x, middle.y)
      birds.add(bird)
      if (!next.checked)
        bird
          .setInteractive({ cursor: 'zoom-in' })
          .on('pointerup', () => act({ type: 'check', card: next.id }))
      else squash(scene, bird)
    },
    stamp(label: number): void {
      const stamp = stamps[label]
      if (!stamp) return
      squash(scene, stamp, 0.4)
      ripple(scene, stamp.x, stamp.y, markOf(label).colour, stamp.displayWidth)
    },
    dispose() {
      for (const part of [plate, birds, halo, second, ...(book ? [book] : []), ...stamps]) part.destroy()
    },
  }
}
