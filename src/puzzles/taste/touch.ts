/** What a mouse or a finger does on the water: songs are tapped, the own boat is dragged. */
import { colour } from '../../look/index.ts'
import { handle } from '../../scenes/kit/handling.ts'
import type { Point } from '../../scenes/kit/layout.ts'
import { squash } from '../../scenes/kit/motion.ts'
import type { StageKit } from '../../scenes/kit/stage.ts'
import { ripple } from '../../scenes/kit/theatre.ts'
import { boatPicture } from './boat.ts'
import type { Chart } from './layout.ts'
import type { Action } from './rules.ts'
import type { Setup } from './schema.ts'
import type { Sea } from './sea.ts'
import type { View } from './view.ts'

/** A tap on a song is heard, and asks newcomers about it or no longer. */
export function tapSongs(kit: StageKit, { songs }: Setup, { buoys, chart }: Sea, view: View): void {
  for (const [song, buoy] of buoys.entries()) {
    buoy.setInteractive({ cursor: 'pointer' })
    buoy.on('pointerdown', () => {
      ripple(kit.scene, buoy.x, buoy.y, colour.lantern, chart.buoy * 1.4)
      view.set({ song, tune: { song } })
      kit.act({ type: 'ask', song: songs[song]?.id ?? '' } satisfies Action)
    })
  }
}

/** The player's boat; `dropped` once it is let go. */
export function createOwnBoat(kit: StageKit, chart: Chart, view: View, dropped: () => void) {
  const boat = boatPicture(kit, 'own', chart.buoy * 1.25)
  let held: Point | undefined
  handle(boat, {
    tapped: () => squash(kit.scene, boat, 0.2),
    carried(to) {
      held = to
      view.set({ you: chart.spot(to) })
    },
    dropped() {
      held = undefined
      dropped()
    },
  })
  return {
    view: boat,
    /** Where it is while it is dragged. */
    held: () => held,
    /** Lies there, unless it is dragged; without a place it is not seen. */
    lie(spot: Point | undefined): void {
      boat.setVisible(spot !== undefined)
      if (spot && !held) boat.setPosition(spot.x, spot.y)
    },
  }
}
