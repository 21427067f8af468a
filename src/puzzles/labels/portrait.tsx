import { Outlines } from '../../ui/kit/outlines.tsx'
import { type LookName, looks, unseenLook } from '../kit/penguins.ts'

/** A penguin as it looks; without a name the outline of one that nobody has looked at. */
export const Portrait = ({
  look,
  size,
}: {
  readonly look?: LookName | undefined
  readonly size?: number
}) => <Outlines shapes={look ? looks[look] : unseenLook} {...(size !== undefined && { size })} />
