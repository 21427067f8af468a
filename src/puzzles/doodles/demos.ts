import { createRandom } from '../../engine/index.ts'
import { colour } from '../../look/index.ts'
import { sprite } from '../../scenes/kit/atlas.ts'
import { board, classMark } from '../../scenes/kit/draw.ts'
import type { Demo, DemoStage } from '../../scenes/kit/lecture.ts'
import { move, squash } from '../../scenes/kit/motion.ts'
import { picture } from '../../scenes/kit/texture.ts'
import { flash, gentlyWrong } from '../../scenes/kit/theatre.ts'
import { type Picture, painted, side } from '../kit/drawing.ts'
import { signLines } from '../kit/signs.ts'
import { paintSign } from './bay.ts'
import { paintedBy } from './hands.ts'
import type { Setup } from './schema.ts'

/** The demos by the names that lecture cards use. */
export function demosOn(on: DemoStage, setup: Setup): Readonly<Record<string, Demo>> {
  const { kit, pip, width, height, add, at } = on
  const { scene } = kit
  const { classes, painters } = setup
  const unit = Math.min(width * 0.7, height)
  const middle = { x: width * 0.38, y: height * 0.5 }

  /** A drawing as the model gets it, square by square. */
  const grid = (name: string, of: Picture, size: number) =>
    picture(scene, `doodles/demo/${name}`, size, size, (ctx) => {
      const cell = size / side
      for (const [i, value] of of.entries()) {
        const shade = Math.round(245 - 232 * value)
        ctx.fillStyle = `rgb(${shade} ${shade - 4 * (1 - value)} ${Math.round(shade - 14 * (1 - value) + 22 * value)})`
        ctx.fillRect((i % side) * cell, Math.floor(i / side) * cell, cell - 1, cell - 1)
      }
    })
  const card = (sign: Setup['classes'][number]['sign'], size: number) =>
    picture(scene, `doodles/demo/sign/${sign}`, size, size, (ctx) => {
      ctx.fillStyle = '#FFF6E5'
      ctx.beginPath()
      ctx.roundRect(0, 0, size, size, 8)
      ctx.fill()
      paintSign(ctx, sign, 0, 0, size)
    })

  function signs(): number {
    const size = unit * 0.26
    for (const [i, { sign }] of classes.entries()) {
      const x = width * 0.38 + (i - (classes.length - 1) / 2) * size * 1.25
      add(card(sign, size).setPosition(x, middle.y), i * 600)
      add(classMark(scene, i, size * 0.3).setPosition(x + size * 0.44, middle.y + size * 0.44), i * 600 + 250)
    }
    at(2400, () => pip.hop())
    return 5200
  }

  /** The sign falls apart into a hundred squares. */
  function pixels(): number {
    const size = unit * 0.36
    const [first] = classes
    if (!first) return 0
    add(board(scene, size * 2.5, size * 1.25).setPosition(middle.x, middle.y))
    add(card(first.sign, size).setPosition(middle.x - size * 0.6, middle.y), 200)
    const seen = grid('pixels', painted(signLines[first.sign], 0.1), size)
    add(seen.setPosition(middle.x + size * 0.6, middle.y), 1500)
    at(2600, () => {
      flash(scene, seen.x, seen.y, colour.lantern, size * 0.6)
      pip.feel({ accuracy: 0.3, learning: true })
    })
    return 5600
  }

  /** One sign by everybody's hand. */
  function hands(): number {
    const size = unit * 0.17
    const random = createRandom(5, 'demo hands')
    const sign = classes[0]?.sign ?? 'left'
    add(board(scene, size * 5.6, size * 2.8).setPosition(middle.x, middle.y))
    for (const [i, { hand }] of painters.slice(0, 8).entries())
      add(
        grid(`hand${i}`, paintedBy(sign, hand, random), size).setPosition(
          middle.x + ((i % 4) - 1.5) * size * 1.3,
          middle.y + (Math.floor(i / 4) - 0.5) * size * 1.3,
        ),
        i * 350,
      )
    at(3200, () => pip.feel({ accuracy: 0.5, sure: 0.4 }))
    return 6000
  }

  /** The same drawing over and over, and then a stranger, with full confidence wrong. */
  function copies(): number {
    const size = unit * 0.17
    const sign = classes[0]?.sign ?? 'left'
    for (let i = 0; i < 5; i++)
      add(card(sign, size).setPosition(width * 0.1 + i * size * 1.12, height * 0.36), i * 220)
    at(1400, () => pip.feel({ accuracy: 1 }))
    const hand = painters.at(-3)?.hand
    const other = hand && grid('stranger', paintedBy(sign, hand, createRandom(2, 'stranger')), size * 1.6)
    if (other) {
      add(other.setPosition(width * 0.3, height * 0.68), 2000)
      at(3000, () => {
        add(
          classMark(scene, classes.length - 1, size * 0.8).setPosition(
            width * 0.3 + size * 1.3,
            height * 0.68,
          ),
        )
        pip.feel({ accuracy: 0.5, sure: 0.99, right: false })
        gentlyWrong(scene, other)
      })
    }
    return 5600
  }

  /** Anything at all is one of the signs. */
  function nonsense(): number {
    const size = unit * 0.34
    const fish = add(sprite(scene, 'fish', size).setPosition(middle.x - size * 0.5, middle.y))
    for (const [i] of classes.entries()) {
      const x = middle.x + size * 0.6
      const y = middle.y + (i - (classes.length - 1) / 2) * size * 0.5
      const mark = add(classMark(scene, i, size * 0.3).setPosition(x, y), 400 + i * 200)
      at(2000, () => {
        if (i !== 1) move(scene, mark, { alpha: 0.3 })
        else squash(scene, mark, 0.4)
      })
    }
    at(2200, () => {
      flash(scene, middle.x + size * 0.6, middle.y, colour.lantern, size * 0.5)
      pip.feel({ accuracy: 0.7, sure: 0.98 })
      squash(scene, fish, 0.2)
    })
    return 5200
  }
  return { signs, pixels, hands, copies, nonsense }
}
