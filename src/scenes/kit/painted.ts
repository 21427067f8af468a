import type Phaser from 'phaser'

/**
 * Which pictures were painted for a scene, so that they leave with it, and with every size it has had: a stage of a
 * large window is 4 to 17 MB of the graphics card's memory. Knows nothing of how they are painted.
 */

interface Book {
  /** When each picture was last asked for: in the present turn, or before the stage was built anew. */
  readonly asked: Map<string, number>
  turn: number
}

const books = new WeakMap<Phaser.Scene, Book>()

function bookOf(scene: Phaser.Scene): Book {
  const known = books.get(scene)
  if (known) return known
  const made: Book = { asked: new Map(), turn: 0 }
  books.set(scene, made)
  return made
}

/** Notes that the scene asked for the picture of that key. */
export function note(scene: Phaser.Scene, key: string): void {
  const { asked, turn } = bookOf(scene)
  asked.set(key, turn)
}

/** From here on a stage is built anew: what it does not ask for again can go. */
export function turnOver(scene: Phaser.Scene): void {
  bookOf(scene).turn += 1
}

/** Removes what was asked for only before the present turn, unless something still shows it. Says which went. */
export function sweep(scene: Phaser.Scene): readonly string[] {
  const { asked, turn } = bookOf(scene)
  const shown = new Set<string>()
  collect(scene.children.list, shown)
  const gone = [...asked].flatMap(([key, last]) => (last < turn && !shown.has(key) ? [key] : []))
  remove(scene, gone)
  return gone
}

/** Removes all of them: nothing of the scene will be drawn any more. */
export function forget(scene: Phaser.Scene): readonly string[] {
  const gone = [...bookOf(scene).asked.keys()]
  remove(scene, gone)
  return gone
}

function remove(scene: Phaser.Scene, keys: readonly string[]): void {
  const { asked } = bookOf(scene)
  for (const key of keys) {
    asked.delete(key)
    if (scene.textures.exists(key)) scene.textures.remove(key)
  }
}

interface Shown {
  readonly texture?: { readonly key: string } | undefined
  readonly list?: readonly unknown[]
}

function collect(things: readonly unknown[], into: Set<string>): void {
  for (const thing of things as readonly Shown[]) {
    if (thing.texture) into.add(thing.texture.key)
    if (thing.list) collect(thing.list, into)
  }
}
