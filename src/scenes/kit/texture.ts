import type Phaser from 'phaser'
import { paintedCanvas } from './paint.ts'
import { forget, note, sweep, turnOver } from './painted.ts'
import { clearSheets, fitsSheet, onSheet } from './sheets.ts'

/**
 * Vector art drawn once, at the device's own resolution, with the browser's 2D canvas (smooth edges, gradients,
 * soft light), then moved about as a texture: cheap on weak laptops and the same under WebGL and Canvas.
 */
export type Painter = (ctx: CanvasRenderingContext2D, width: number, height: number) => void

/** Device pixels per CSS pixel, at most 2. Scenes work in CSS pixels; only textures know of it. */
export function resolution(scene: Phaser.Scene): number {
  return Number(scene.registry.get('resolution') ?? 1)
}

/**
 * Draws a picture of `width` by `height` CSS pixels, unless one of that name and size exists, and returns its
 * texture key. An image made from it has its CSS size at scale 1.
 */
export function paint(
  scene: Phaser.Scene,
  name: string,
  width: number,
  height: number,
  draw: Painter,
): string {
  return place(scene, name, width, height, draw, 'plain').key
}

/** The same, never on a shared sheet: for a picture that is itself painted from, as water mirrors a city. */
export function paintApart(
  scene: Phaser.Scene,
  name: string,
  width: number,
  height: number,
  draw: Painter,
): string {
  return place(scene, name, width, height, draw, 'apart').key
}

/**
 * An image of light, which brightens what lies under it and hides nothing; its origin is its middle. Light has no
 * edges, so that a small picture serves every size.
 */
export function lightPicture(
  scene: Phaser.Scene,
  name: string,
  width: number,
  height: number,
  draw: Painter,
): Phaser.GameObjects.Image {
  const { key, adds } = place(scene, name, width, height, draw, 'light')
  const image = scene.add.image(0, 0, key)
  return adds ? image : image.setBlendMode('ADD')
}

/** Textures that are light themselves. A name tells its picture, so a key that was one is one again. */
const lights = new Set<string>()

/** `adds` when the texture itself is light, so that drawing it adds without another way to blend. */
function place(
  scene: Phaser.Scene,
  name: string,
  width: number,
  height: number,
  draw: Painter,
  manner: 'plain' | 'light' | 'apart',
): { readonly key: string; readonly adds: boolean } {
  const scale = resolution(scene)
  const [w, h] = [Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height))]
  const key = `${name}/${w}x${h}@${scale}#${scene.sys.settings.key}`
  note(scene, key)
  if (scene.textures.exists(key)) return { key, adds: lights.has(key) }
  const size = { width: Math.ceil(w * scale), height: Math.ceil(h * scale) }
  const painted = () => paintedCanvas(w, h, scale, draw)
  const asLight = manner === 'light'
  const shared =
    manner !== 'apart' && fitsSheet(scene, w, h) && onSheet(scene, key, scale, size, painted, asLight)
  if (shared) {
    if (asLight) lights.add(key)
    measureIn(shared, size.width / w)
  } else addTexture(scene, key, painted(), size.width / w)
  return { key, adds: lights.has(key) }
}

/**
 * Builds a scene's pictures anew, by `build`, and removes those of before that are painted no more: a window that is
 * dragged to a thousand sizes leaves the pictures of one.
 */
export function repaint(scene: Phaser.Scene, build: () => void): void {
  turnOver(scene)
  build()
  drop(scene, sweep(scene))
}

/** Removes everything that was painted for a scene which shows nothing any more. */
export function unpaint(scene: Phaser.Scene): void {
  drop(scene, forget(scene))
}

function drop(scene: Phaser.Scene, keys: readonly string[]): void {
  for (const key of keys) lights.delete(key)
  clearSheets(scene, (key) => scene.textures.exists(key))
}

/** An image of a picture painted on the spot; its origin is its middle. */
export function picture(
  scene: Phaser.Scene,
  name: string,
  width: number,
  height: number,
  draw: Painter,
): Phaser.GameObjects.Image {
  return scene.add.image(0, 0, paint(scene, name, width, height, draw))
}

/** Registers a source whose pixels are `perUnit` to the CSS pixel, optionally with named frames (in its pixels). */
export function addTexture(
  scene: Phaser.Scene,
  key: string,
  source: HTMLCanvasElement | HTMLImageElement,
  perUnit: number,
  frames: Readonly<Record<string, readonly [number, number, number, number]>> = {},
): void {
  const texture = scene.textures.create(key, source, source.width, source.height)
  if (!texture) throw new Error(`addTexture: ${key} exists already`)
  texture.add('__BASE', 0, 0, 0, source.width, source.height)
  for (const [name, [x, y, w, h]] of Object.entries(frames)) texture.add(name, 0, x, y, w, h)
  measureIn(texture, perUnit)
}

/** Makes a texture's frames measure in CSS pixels. */
function measureIn(texture: Phaser.Textures.Texture, perUnit: number): void {
  for (const part of texture.source) part.resolution = perUnit
  // Phaser draws a frame at its cut size over the source's resolution, but measures it by these fields.
  for (const frame of Object.values(texture.frames as Record<string, Measured>)) {
    frame.width = frame.data.sourceSize.w = frame.cutWidth / perUnit
    frame.height = frame.data.sourceSize.h = frame.cutHeight / perUnit
    frame.halfWidth = frame.centerX = frame.width / 2
    frame.halfHeight = frame.centerY = frame.height / 2
  }
}

type Measured = Phaser.Textures.Frame & { readonly data: { readonly sourceSize: { w: number; h: number } } }
