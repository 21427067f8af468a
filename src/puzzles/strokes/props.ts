import type { PanelProps, PartOf } from '../../ui/kit/panel.ts'
import type { Lab } from './events.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import type { View } from './view.ts'

/** What each part of the panel is given. `lab`: the last training. */
export type PartProps = PartOf<Setup, Recipe, Lab, View, Action> & Pick<PanelProps, 'ask'>
