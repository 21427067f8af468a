/** How one boat of the programme comes, is played its songs, and dances. */
import { colour } from '../../look/index.ts'
import { move } from '../../scenes/kit/motion.ts'
import type { On } from '../../scenes/kit/stageOf.ts'
import { flash, ripple, starBurst } from '../../scenes/kit/theatre.ts'
import { boatPicture } from './boat.ts'
import type { FleetEvent, TasteEvent } from './events.ts'
import type { createPier } from './pier.ts'
import type { createTune } from './tune.ts'

type Served = Extract<TasteEvent, { readonly served: unknown }>

export function createSailing(
  { kit, cues }: On,
  { at, sea, pip, guests }: ReturnType<typeof createPier>,
  tune: ReturnType<typeof createTune>,
) {
  const { scene } = kit
  const { chart } = at

  /** A boat comes to the pier, is asked, and sails to its place. */
  function arrives(event: Served, ms: number) {
    const boat = boatPicture(kit, event.type === 'own' ? 'own' : 'plain', at.boat)
    const spot = chart.at(event.at)
    guests.add(boat)
    boat.setPosition(at.from.x, at.from.y)
    const asks = event.type === 'own' ? 0 : event.asked
    if (kit.calm()) boat.setPosition(spot.x, spot.y)
    else {
      move(scene, boat, at.stop, { span: ms * 0.28, ease: 'out' })
      for (let i = 0; i < asks; i++)
        cues.at(ms * (0.3 + (0.3 * i) / asks), () => ripple(scene, boat.x, boat.y, '#FFE0B0', at.boat))
      cues.at(ms * 0.62, () => move(scene, boat, spot, { span: ms * 0.36, ease: 'between' }))
    }
    pip.lookAt(at.stop)
    return boat
  }

  /** The songs that it is played light up, and the first is heard. */
  function plays(event: Served): void {
    const spot = chart.at(event.at)
    const songs = event.served.map(({ song }) => song)
    sea.mark({ asked: [], from: spot, songs })
    for (const [i, { song, surprise }] of event.served.entries())
      cues.at(i * 160, () => {
        const { x, y } = sea.song(song)
        ripple(scene, x, y, surprise ? colour.neonPink : '#FFE0B0', chart.buoy * 1.6)
      })
    if (songs[0] !== undefined) tune.start(songs[0])
    pip.lookAt(spot)
  }

  function dances(boat: ReturnType<typeof boatPicture>, drum: boolean): void {
    if (drum) starBurst(scene, boat.x, boat.y, { reach: at.boat * 1.4 })
    if (kit.calm()) return
    scene.tweens.add({ targets: boat, angle: { from: -16, to: 16 }, duration: 170, yoyo: true, repeat: 5 })
    scene.tweens.add({ targets: boat, y: boat.y - at.boat * 0.3, duration: 170, yoyo: true, repeat: 5 })
  }

  /** Many boats at once, each to its place; who does not dance sails off. */
  function crosses(boats: FleetEvent['boats'], ms: number): void {
    if (kit.calm()) return
    const step = (ms * 0.72) / Math.max(1, boats.length)
    for (const [i, { at: spot, right }] of boats.entries())
      cues.at(step * i, () => {
        const to = chart.at(spot)
        const boat = boatPicture(kit, right ? 'dances' : 'sails-off', at.boat * 0.6)
        guests.add(boat.setPosition(at.from.x, at.from.y - (i % 4) * 9))
        move(scene, boat, to, { span: ms * 0.2, ease: 'between' })
        cues.at(ms * 0.2, () => {
          if (right) flash(scene, to.x, to.y, colour.jade, at.boat * 0.6)
          else move(scene, boat, { x: -at.boat, alpha: 0.2 }, { span: 800, ease: 'in' })
        })
      })
  }

  return { arrives, plays, dances, crosses }
}
