import { colour } from '../../look/index.ts'
import { sprite } from './atlas.ts'
import { bulb } from './gates/props.ts'
import type { Point } from './layout.ts'
import type { StageKit } from './stage.ts'

/** Pictures that the kind's `art.ts` must have: `raised-hand` and `robot`. */
const signs = ['raised-hand', 'robot'] as const

export interface LightsLayout {
  /** The hand's lights, then the machine's. */
  readonly lights: readonly (readonly Point[])[]
  readonly signs: readonly Point[]
  /** How large a sign is. */
  readonly sign: number
  /** How large a light is, beside one of 22 pixels. */
  readonly scale?: number
}

/** Two strings of lights, led by a hand and by a machine: which cases each has right. */
export function createLights({ scene }: StageKit, at: LightsLayout) {
  const key = {
    dark: bulb(scene, colour.edge, false),
    right: bulb(scene, colour.lantern, true),
    wrong: bulb(scene, colour.coral, false),
  }
  const rows = at.lights.map((row) =>
    row.map(({ x, y }) => scene.add.image(x, y, key.dark).setScale(at.scale ?? 0.8)),
  )
  const led = signs.map((name, i) =>
    sprite(scene, name, at.sign).setPosition(at.signs[i]?.x ?? 0, at.signs[i]?.y ?? 0),
  )
  return {
    signs: led,
    parts: [...rows.flat(), ...led],
    reset(): void {
      for (const one of rows.flat()) one.setTexture(key.dark)
    },
    light(row: 0 | 1, nth: number, right: boolean): void {
      rows[row]?.[nth]?.setTexture(right ? key.right : key.wrong)
    },
  }
}
