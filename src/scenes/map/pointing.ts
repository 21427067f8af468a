/**
 * What a mouse or a finger does on the harbour map: dragging pans the view, and a press that was no drag chooses the
 * district under it.
 */
import type Phaser from 'phaser'
import { districtAt, type MapLayout } from './layout.ts'

/** Further than this, a press was a pan. CSS pixels. */
const panFrom = 8

export interface Pointing {
  /** The number of the district under the pointer, if one is; told with every movement. */
  hover(number: number | undefined): void
  choose(number: number): void
}

/** Listens until the scene shuts down: Phaser then forgets a scene's pointers by itself. */
export function followPointer(scene: Phaser.Scene, layout: MapLayout, { hover, choose }: Pointing): void {
  const camera = scene.cameras.main
  const under = (pointer: Phaser.Input.Pointer) =>
    districtAt(pointer.x / camera.zoom + camera.scrollX, layout)?.number
  let grip: { readonly x: number; readonly scroll: number } | undefined
  let panned = false
  scene.input.on('pointerdown', (pointer: Phaser.Input.Pointer) => {
    scene.tweens.killTweensOf(camera)
    grip = { x: pointer.x, scroll: camera.scrollX }
    panned = false
  })
  scene.input.on('pointermove', (pointer: Phaser.Input.Pointer) => {
    const moved = grip ? (pointer.x - grip.x) / camera.zoom : 0
    if (grip && pointer.isDown && (panned || Math.abs(moved) > panFrom)) {
      panned = true
      const most = Math.max(0, layout.world - layout.width)
      camera.scrollX = Math.min(most, Math.max(0, grip.scroll - moved))
    }
    hover(panned ? undefined : under(pointer))
  })
  scene.input.on('pointerup', (pointer: Phaser.Input.Pointer) => {
    const number = grip && !panned ? under(pointer) : undefined
    grip = undefined
    panned = false
    if (number !== undefined) choose(number)
  })
  scene.input.on('gameout', () => {
    grip = undefined
    hover(undefined)
  })
}
