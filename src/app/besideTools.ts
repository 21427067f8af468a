import type { App } from './app.ts'
import type { faultOf, Trainer } from './attemptLevel.ts'
import type { go } from './go.ts'
import type { notify } from './notify.ts'
import type { closeLevel, openLevel } from './openLevel.ts'
import type { takeWork } from './otherWork.ts'
import type { miss } from './parts.ts'
import type { Playback } from './playRun.ts'
import type { saveLevels } from './saveProgress.ts'
import type { setSettings } from './settings.ts'

/** What stands beside the game works with, handed in by `verbs.ts`. */
export interface BesideTools {
  readonly app: App
  readonly trainer: Trainer
  readonly playback: Playback
  readonly closeLevel: typeof closeLevel
  readonly faultOf: typeof faultOf
  readonly go: typeof go
  readonly miss: typeof miss
  readonly notify: typeof notify
  readonly openLevel: typeof openLevel
  readonly saveLevels: typeof saveLevels
  readonly setSettings: typeof setSettings
  readonly takeWork: typeof takeWork
}
