import { type Scale, scaleOf as scaleOfRows } from '../kit/softmax.ts'
import type { Setup } from './schema.ts'

/** The scale of the crate's cards, whatever their labels say. */
export const scaleOf = ({ cards, measures }: Setup): Scale =>
  scaleOfRows(
    cards.map(({ values }) => values),
    measures.length,
  )
