import { atlases } from 'virtual:atlases'
import type Phaser from 'phaser'
import { addTexture } from './texture.ts'

/** CSS pixels on each side of a picture at scale 1. */
export const pictureSize = 64

const current = 'atlas'

/** Fetches a kind's pictures, of a world those of that world, and makes them the scene's. A kind without `art.ts` has none. */
export async function loadAtlas(scene: Phaser.Scene, kind: string, setup: unknown): Promise<void> {
  const name = sheetOf(kind, setup)
  const key = `atlas/${name}`
  const load = atlases[name]
  if (load && !scene.textures.exists(key)) {
    const { atlas } = await load()
    const image = new Image()
    image.src = atlas.image
    await image.decode()
    if (!scene.textures.exists(key)) addTexture(scene, key, image, atlas.cell / pictureSize, atlas.frames)
  }
  scene.data.set(current, key)
}

function sheetOf(kind: string, setup: unknown): string {
  const world = typeof setup === 'object' && setup !== null && 'world' in setup ? setup.world : undefined
  const own = `${kind}/${String(world)}`
  return own in atlases ? own : kind
}

/** Gives the scene's pictures back: they are large, and the next level may be of another kind. */
export function unloadAtlas(scene: Phaser.Scene): void {
  const key = String(scene.data.get(current))
  if (scene.textures.exists(key)) scene.textures.remove(key)
}

/** One of the kind's pictures, by its name in `art.ts`, `size` CSS pixels on each side, origin in its middle. */
export function sprite(scene: Phaser.Scene, name: string, size = pictureSize): Phaser.GameObjects.Image {
  const key = String(scene.data.get(current))
  if (!scene.textures.exists(key) || !scene.textures.get(key).has(name)) {
    throw new Error(`sprite: "${name}" is not in ${key}; name it in the kind's art.ts`)
  }
  return scene.add.image(0, 0, key, name).setDisplaySize(size, size)
}
