import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'

/** A picture of this kind's atlas. `size` in em. */
export const Picture = ({ name, size }: { readonly name: string; readonly size?: number }) => (
  <AtlasPicture kind="machines" name={name} {...(size !== undefined && { size })} />
)
