import { clamp, type Point } from '../../scenes/kit/layout.ts'
import { ms } from '../../scenes/kit/motion.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { type CrateLook, crateKey } from './paint.ts'

/** How long crates walk when the ground changes under them, milliseconds. */
const walk = ms('grand')

/** Crates on the ground. They stand where their measures put them and walk there when the ground is another. */
export function createCrates({ scene, calm }: StageKit, size: number, count: number) {
  const view = scene.add.container(0, 0)
  const crates = Array.from({ length: count }, () => {
    const image = scene.add.image(0, 0, crateKey(scene, { lantern: -1 }, size))
    view.add(image)
    return { image, from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, key: '' }
  })
  let begun: number | undefined

  /** A crate stands on its spot. */
  const put = (image: (typeof crates)[number]['image'], { x, y }: Point) =>
    image.setPosition(x, y - size * 0.3)
  const spot = ({ x, y }: Point): Point => ({ x, y: y + size * 0.3 })

  function stand(): void {
    begun = undefined
    for (const { image, to } of crates) put(image, to)
    view.sort('y')
  }
  return {
    view,
    /** Where each is at this moment. */
    spots: (): Point[] => crates.map(({ image }) => spot(image)),
    send(to: readonly Point[], at: 'once' | 'a walk'): void {
      for (const [i, one] of crates.entries()) {
        one.from = spot(one.image)
        one.to = to[i] ?? one.to
      }
      if (at === 'once' || calm()) stand()
      else begun = scene.time.now
    },
    dress(i: number, look: CrateLook): void {
      const one = crates[i]
      const key = crateKey(scene, look, size)
      if (!one || one.key === key) return
      one.key = key
      one.image.setTexture(key)
    },
    /** True while they walk. */
    update(now: number): boolean {
      if (begun === undefined) return false
      const part = clamp((now - begun) / walk, 0, 1)
      const eased = part * part * (3 - 2 * part)
      for (const { image, from, to } of crates)
        put(image, { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased })
      if (part === 1) stand()
      return true
    },
  }
}
