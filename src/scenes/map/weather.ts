import { createRandom } from '../../engine/index.ts'
import type { Hour } from '../kit/backdrops/night.ts'

export type Weather = 'clear' | 'mist' | 'drizzle'

export interface Night {
  readonly hour: Hour
  readonly weather: Weather
  /** Where the moon stands, in parts of the sky. */
  readonly moon: readonly [number, number]
}

/** Which night it is: another one each time stars are won, and the same one whenever the same stars are. */
export function nightOf(stars: number): Night {
  const random = createRandom(stars, 'night')
  const hours: readonly Hour[] = ['dusk', 'evening', 'evening', 'midnight']
  const weathers: readonly Weather[] = ['clear', 'clear', 'clear', 'mist', 'drizzle']
  return {
    // The first night is clear: a dark city has to be seen to be lit.
    hour: stars === 0 ? 'evening' : random.pick(hours),
    weather: stars === 0 ? 'clear' : random.pick(weathers),
    moon: [0.16 + random.next() * 0.68, 0.18 + random.next() * 0.16],
  }
}
