import type Phaser from 'phaser'
import { resolution } from './texture.ts'

/** Lets a scene work in CSS pixels from the top left, however fine the screen is. */
export function inCssPixels(scene: Phaser.Scene): void {
  scene.cameras.main.setOrigin(0, 0).setZoom(resolution(scene))
}

/** The scene's size in CSS pixels. */
export function sizeOf(scene: Phaser.Scene): { readonly width: number; readonly height: number } {
  const scale = resolution(scene)
  return { width: scene.scale.width / scale, height: scene.scale.height / scale }
}
