import { sprite } from '../atlas.ts'
import { classMark } from '../draw.ts'
import { crowd, type Point } from '../layout.ts'
import { arrive, move } from '../motion.ts'
import type { StageKit } from '../stage.ts'
import type { GroveLayout } from './layout.ts'

export interface Guest {
  readonly id: string
  readonly icon: string
  readonly class: number
}

/** Those who stand in the pens: each walks to its new place, and one whose class is not its pen's name wears its mark. */
export function createSeats(kit: StageKit) {
  const { scene } = kit
  const crowdView = scene.add.container(0, 0)
  const badges = scene.add.container(0, 0)
  const pictures = new Map<string, ReturnType<typeof sprite>>()
  /** Where each guest was last seated. */
  let seats = new Map<string, string>()

  function fill(
    layout: GroveLayout,
    names: ReadonlyMap<string, number>,
    here: (at: string) => readonly Guest[],
    room: (at: string) => number,
  ): void {
    badges.removeAll(true)
    const seated = new Map<string, string>()
    for (const [at, pen] of layout.pens) {
      const floor = {
        x: pen.x + 3,
        y: pen.y + layout.head * 1.4,
        width: pen.width - 6,
        height: pen.height - layout.head * 1.4 - 3,
      }
      const { size, at: places } = crowd(Math.max(4, room(at)), floor)
      for (const [i, guest] of here(at).entries()) {
        const place = places[i] ?? (places.at(-1) as Point)
        const wrong = guest.class !== names.get(at)
        const seat = [place.x, place.y, size, wrong].map(Number).join()
        const stays = seats.get(guest.id) === seat
        seated.set(guest.id, seat)
        if (!stays) put(guest, place, size * 0.9, wrong)
        if (wrong && size > 13) {
          const mark = classMark(scene, guest.class, Math.max(10, size * 0.42))
          badges.add(mark.setPosition(place.x + size * 0.3, place.y + size * 0.28))
          if (!stays && !kit.calm()) arrive(scene, mark, { delay: 160 })
        }
      }
    }
    seats = seated
    for (const [id, picture] of pictures)
      if (!seated.has(id)) {
        picture.destroy()
        pictures.delete(id)
      }
  }

  function put({ id, icon }: Guest, place: Point, size: number, wrong: boolean): void {
    const angle = wrong ? -10 : 0
    const known = pictures.get(id)
    const picture = known ?? sprite(scene, icon, size).setPosition(place.x, place.y).setAngle(angle)
    const scale = size / picture.width
    if (known) move(scene, known, { ...place, scale, angle, alpha: 1 }, { span: 'grand', ease: 'between' })
    else {
      pictures.set(id, picture)
      crowdView.add(picture)
      if (!kit.calm()) arrive(scene, picture, { delay: 6 * pictures.size })
    }
  }

  return {
    views: [crowdView, badges],
    fill,
    /** Whom a point of the stage is on. */
    at({ x, y }: Point): string | undefined {
      for (const [id, picture] of pictures)
        if (Math.hypot(picture.x - x, picture.y - y) < picture.displayWidth * 0.55) return id
      return undefined
    },
    /** Where a guest is seen now. */
    spot: (id: string): Point | undefined => pictures.get(id),
  }
}
