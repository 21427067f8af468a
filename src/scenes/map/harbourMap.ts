import Phaser from 'phaser'
import type { Store, Verbs } from '../../store/index.ts'
import { inCssPixels } from '../kit/space.ts'

/** The harbour at night: eight districts along the water. */
export class HarbourMap extends Phaser.Scene {
  readonly store: Store
  readonly verbs: Verbs

  constructor(store: Store, verbs: Verbs) {
    super('map')
    this.store = store
    this.verbs = verbs
  }

  create(): void {
    inCssPixels(this)
  }
}
