import type { Site } from '../site.ts'
import { cloudCity } from './cloudCity.ts'
import { dataMarket } from './dataMarket.ts'
import { eyeTower } from './eyeTower.ts'
import { lanternPier } from './lanternPier.ts'
import { linePeak } from './linePeak.ts'
import { robotYard } from './robotYard.ts'
import { voiceHarbour } from './voiceHarbour.ts'
import { wordForge } from './wordForge.ts'

/** How each district is built, in the order of their numbers. */
export const places: readonly ((site: Site) => void)[] = [
  lanternPier,
  dataMarket,
  linePeak,
  eyeTower,
  voiceHarbour,
  robotYard,
  wordForge,
  cloudCity,
]
