/** A stretch of the stage that a mouse or a finger is pressed on and drawn along. */
import type { Box } from '../../scenes/kit/layout.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'

interface Pointer {
  readonly worldX: number
  readonly isDown: boolean
}

export interface Along {
  /** Where it was pressed, a part of the width. */
  down(part: number): void
  move(part: number): void
}

export function createTouch({ scene }: StageKit, { x, y, width, height }: Box, along: Along) {
  const area = scene.add.rectangle(x + width / 2, y + height / 2, width, height, 0x000000, 0.001)
  area.setInteractive({ cursor: 'ew-resize' })
  let held = false
  const part = ({ worldX }: Pointer) => Math.min(1, Math.max(0, (worldX - x) / width))
  const down = (pointer: Pointer) => {
    held = true
    along.down(part(pointer))
  }
  const move = (pointer: Pointer) => {
    held &&= pointer.isDown
    if (held) along.move(part(pointer))
  }
  const up = () => {
    held = false
  }
  area.on('pointerdown', down)
  scene.input.on('pointermove', move)
  scene.input.on('pointerup', up)
  return {
    view: area,
    dispose(): void {
      scene.input.off('pointermove', move)
      scene.input.off('pointerup', up)
      area.destroy()
    },
  }
}
