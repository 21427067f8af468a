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
  /** What a press does on something smaller that stands before the districts, if something is there. */
  thing(x: number, y: number): (() => void) | undefined
}

/** Listens until the scene shuts down: Phaser then forgets a scene's pointers by itself. */
export function followPointer(
  scene: Phaser.Scene,
  layout: MapLayout,
  { hover, choose, thing }: Pointing,
): void {
  const camera = scene.cameras.main
  const under = (pointer: Phaser.Input.Pointer) =>
    districtAt(pointer.x / camera.zoom + camera.scrollX, layout)?.number
  const thingUnder = ({ x, y }: Phaser.Input.Pointer) =>
    thing(x / camera.zoom + camera.scrollX, y / camera.zoom + camera.scrollY)
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
    hover(panned || thingUnder(pointer) ? undefined : under(pointer))
  })
  scene.input.on('pointerup', (pointer: Phaser.Input.Pointer) => {
    const pressed = grip !== undefined && !panned
    const number = pressed ? under(pointer) : undefined
    const act = pressed ? thingUnder(pointer) : undefined
    grip = undefined
    panned = false
    if (act) act()
    else if (number !== undefined) choose(number)
  })
  scene.input.on('gameout', () => {
    grip = undefined
    hover(undefined)
  })
}
