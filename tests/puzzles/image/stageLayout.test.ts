import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from '../../../src/puzzles/image/stageLayout.ts'

test('whatever the canvas, even a sliver of it, every part of the hall has room', () => {
  const side = fc.integer({ min: 1, max: 4000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const { wall, tray, chutes, pip, parcel } = layOut({ width, height }, 10)
      for (const room of [wall.width, wall.height, tray.width, tray.height, chutes.pitch, pip.size, parcel]) {
        expect(room).toBeGreaterThan(8)
      }
      expect(chutes.bottom - chutes.top).toBeGreaterThan(40)
    }),
  )
})
