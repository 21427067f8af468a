import type { Lane } from '../store/room.ts'
import { lanesHum } from './pitch.ts'
import type { Player } from './player.ts'

/** How long the last pitch stays, milliseconds: small models learn in less than an ear needs. */
const lingers = 700

/** The hum of the models on the room's wall, from their first step until shortly after all have come to their end. */
export function createLanesHum(player: Pick<Player, 'hum'>) {
  let ending: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(ending)
    ending = undefined
    player.hum(undefined)
  }

  return {
    /** How the lanes stand now; none where the wall has been left. */
    tell(lanes: readonly Lane[]): void {
      const rate = lanesHum(lanes)
      clearTimeout(ending)
      player.hum(rate)
      if (rate !== undefined && !lanes.some(({ status }) => status === 'busy'))
        ending = setTimeout(stop, lingers)
    },
    stop,
  }
}
