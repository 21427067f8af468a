import type Phaser from 'phaser'

/**
 * Small pictures share large textures: what lies on one sheet is drawn in one go, however many pictures it is. A
 * picture stays on its sheet as long as another on it is used, so that painting it again costs nothing. Each scene has
 * sheets of its own, which leave with it. Sheets need WebGL.
 */

/** CSS pixels; a multiple of no power of two, so that Phaser keeps no smaller copies of it up to date. */
const side = 1020
/** The longest side a picture on a sheet may have, CSS pixels. */
const longest = 160
/** Device pixels left empty between pictures, so that smoothing never mixes neighbours. */
const gap = 2
/** Beyond this, pictures get textures of their own. */
const most = 4

interface Sheet {
  readonly ctx: CanvasRenderingContext2D
  readonly texture: Phaser.Textures.Texture
  /** The shelf being filled: its top, its height so far, where the next picture goes. */
  shelf: { readonly y: number; height: number; x: number }
}

interface Spot {
  readonly sheet: Sheet
  readonly x: number
  readonly y: number
}

interface Book {
  sheets: Sheet[]
  readonly spots: Map<string, Spot>
}

const books = new WeakMap<Phaser.Scene, Book>()
/** Names a sheet, in all scenes. */
let count = 0

/** Whether a picture of this size, in CSS pixels, goes on a sheet. */
export function fitsSheet(scene: Phaser.Scene, width: number, height: number): boolean {
  return 'gl' in scene.renderer && Math.max(width, height) <= longest
}

/**
 * The texture `key` as a part of a sheet, painted by `draw` on a canvas of so many device pixels unless the sheet has
 * it from before; undefined when all sheets are full. With `asLight` it brightens what it is drawn over and hides nothing.
 */
export function onSheet(
  scene: Phaser.Scene,
  key: string,
  perUnit: number,
  canvas: { readonly width: number; readonly height: number },
  draw: () => HTMLCanvasElement,
  asLight = false,
): Phaser.Textures.Texture | undefined {
  const book = bookOf(scene)
  let spot = book.spots.get(key)
  if (!spot) {
    spot = place(scene, book, perUnit, canvas.width, canvas.height)
    if (!spot) return undefined
    put(scene, spot, draw(), asLight)
    book.spots.set(key, spot)
  }
  const { texture: whole } = spot.sheet
  const shared = whole.source[0]?.glTexture
  if (!shared) return undefined
  // The declared type knows pictures and canvases only; the manager takes a texture of the graphics card as well.
  const source = shared as unknown as HTMLCanvasElement
  const texture = scene.textures.create(key, source, source.width, source.height)
  if (!texture) throw new Error(`onSheet: ${key} exists already`)
  texture.add('__BASE', 0, spot.x, spot.y, canvas.width, canvas.height)
  // Whoever removes a picture must not take the sheet with it.
  for (const part of texture.source) part.destroy = () => {}
  return texture
}

/** Removes the sheets on which nothing lies any more that is `used`. */
export function clearSheets(scene: Phaser.Scene, used: (key: string) => boolean): void {
  const book = bookOf(scene)
  const full = new Set([...book.spots].flatMap(([key, { sheet }]) => (used(key) ? [sheet] : [])))
  for (const [key, { sheet }] of book.spots) if (!full.has(sheet)) book.spots.delete(key)
  for (const sheet of book.sheets) if (!full.has(sheet)) scene.textures.remove(sheet.texture)
  book.sheets = book.sheets.filter((sheet) => full.has(sheet))
}

function bookOf(scene: Phaser.Scene): Book {
  const known = books.get(scene)
  if (known) return known
  const made: Book = { sheets: [], spots: new Map() }
  books.set(scene, made)
  return made
}

function place(scene: Phaser.Scene, book: Book, perUnit: number, w: number, h: number): Spot | undefined {
  for (const sheet of book.sheets) {
    const spot = next(sheet, w, h)
    if (spot) return spot
  }
  if (book.sheets.length === most) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = Math.round(side * perUnit)
  const ctx = canvas.getContext('2d')
  const texture = ctx && scene.textures.addCanvas(`sheet/${count++}`, canvas)
  if (!texture) return undefined
  const sheet: Sheet = { ctx, texture, shelf: { y: gap, height: 0, x: gap } }
  book.sheets.push(sheet)
  return next(sheet, w, h)
}

function next(sheet: Sheet, w: number, h: number): Spot | undefined {
  const { width, height } = sheet.ctx.canvas
  if (sheet.shelf.x + w + gap > width)
    sheet.shelf = { y: sheet.shelf.y + sheet.shelf.height + gap, height: 0, x: gap }
  const { shelf } = sheet
  if (shelf.y + h + gap > height) return undefined
  const spot = { sheet, x: shelf.x, y: shelf.y }
  shelf.x += w + gap
  shelf.height = Math.max(shelf.height, h)
  return spot
}

/** On the canvas, from which a lost graphics card is given everything again, and on the card: only what is new. */
function put(scene: Phaser.Scene, { sheet, x, y }: Spot, picture: HTMLCanvasElement, asLight: boolean): void {
  sheet.ctx.drawImage(picture, x, y)
  const renderer = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer
  const shared = sheet.texture.source[0]?.glTexture
  const { gl } = renderer
  if (!shared || gl.isContextLost()) return
  renderer.glTextureUnits.bind(shared, 0)
  const { width, height } = picture
  const premultiplyAlpha = !asLight && shared.pma
  renderer.glWrapper.updateTexturing({ texturing: { flipY: shared.flipY, premultiplyAlpha } })
  const top = shared.flipY ? sheet.ctx.canvas.height - y - height : y
  const light = asLight && lightOf(picture)
  if (light) gl.texSubImage2D(gl.TEXTURE_2D, 0, x, top, width, height, gl.RGBA, gl.UNSIGNED_BYTE, light)
  else gl.texSubImage2D(gl.TEXTURE_2D, 0, x, top, gl.RGBA, gl.UNSIGNED_BYTE, picture)
}

/**
 * Premultiplied colour without opacity: over = colour + below * (1 - 0), which is adding. So light goes out together
 * with what is not light, and the card need not be told to blend otherwise for every halo.
 */
function lightOf(picture: HTMLCanvasElement): Uint8Array | undefined {
  const pixels = picture.getContext('2d')?.getImageData(0, 0, picture.width, picture.height).data
  if (!pixels) return undefined
  const light = new Uint8Array(pixels.length)
  for (let i = 0; i < pixels.length; i += 4) {
    const share = (pixels[i + 3] ?? 0) / 255
    for (const c of [0, 1, 2]) light[i + c] = Math.round((pixels[i + c] ?? 0) * share)
  }
  return light
}
