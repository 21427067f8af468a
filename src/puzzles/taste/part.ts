import type { PartOf } from '../../ui/kit/panel.ts'
import type { Lab } from './events.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'

/** What every part of the panel gets. `lab`: the map that has as many factors as are chosen. */
export type PartProps = PartOf<Setup, Recipe, Lab, View, Action>
