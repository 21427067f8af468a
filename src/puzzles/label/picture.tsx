import { atlases } from 'virtual:atlases'
import { useEffect, useState } from 'preact/hooks'

type Sheet = Awaited<ReturnType<NonNullable<(typeof atlases)[string]>>>['atlas']

let sheet: Sheet | undefined

/** A picture of this kind's atlas on the page: decoration, the name stands beside it. `size` in em. */
export function Picture({ name, size = 1.6 }: { readonly name: string; readonly size?: number }) {
  const drawn = useSheet()
  const frame = drawn?.frames[name]
  const style = frame && drawn ? placed(drawn, frame, size) : `inline-size: ${size}em; block-size: ${size}em`
  return <span class="label-picture" style={style} aria-hidden="true" />
}

function useSheet(): Sheet | undefined {
  const [drawn, set] = useState(sheet)
  useEffect(() => {
    if (drawn) return
    let here = true
    void atlases.label?.().then(({ atlas }) => {
      sheet = atlas
      if (here) set(atlas)
    })
    return () => {
      here = false
    }
  }, [drawn])
  return drawn
}

/** The whole sheet, shrunk so that one picture of it fills the box. */
function placed({ image, cell, width, height }: Sheet, [x, y]: readonly number[], size: number): string {
  const em = (pixels = 0) => `${(pixels / cell) * size}em`
  return [
    `inline-size: ${size}em`,
    `block-size: ${size}em`,
    `background: url("${image}") -${em(x)} -${em(y)} / ${em(width)} ${em(height)} no-repeat`,
  ].join('; ')
}
