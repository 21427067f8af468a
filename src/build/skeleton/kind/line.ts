import { colour } from '../../../look/index.ts'
import { sprite } from '../../../scenes/kit/atlas.ts'
import { classMark } from '../../../scenes/kit/draw.ts'
import type { StageKit } from '../../../scenes/kit/stage.ts'
import type { Setup } from './schema.ts'

/** Every known case at its value, over the mark of its class, and the line between the two classes. */
export function createLine(kit: StageKit, setup: Setup, width: number, height: number) {
  const { scene } = kit
  const values = [...setup.known.map(({ value }) => value), ...setup.line.steps]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const size = Math.min(width, height) * 0.1
  const x = (value: number) => width * (0.08 + (0.66 * (value - low)) / (high - low || 1))
  const middle = height * 0.5
  const view = scene.add.container(0, 0)
  for (const [i, item] of setup.known.entries()) {
    const y = middle + ((i % 3) - 1) * size * 1.6
    view.add(sprite(scene, setup.icon, size).setPosition(x(item.value), y))
    view.add(classMark(scene, item.class, size * 0.45).setPosition(x(item.value), y + size * 0.6))
  }
  const line = scene.add.rectangle(0, middle, 4, size * 6, Number(`0x${colour.lantern.slice(1)}`))
  view.add(line)
  return {
    view,
    move(value: number) {
      line.setX(x(value))
    },
  }
}
