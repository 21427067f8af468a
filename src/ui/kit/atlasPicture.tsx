import { atlases } from 'virtual:atlases'
import { useEffect, useState } from 'preact/hooks'
import './atlasPicture.css'

type Sheet = Awaited<ReturnType<NonNullable<(typeof atlases)[string]>>>['atlas']

/** Sheets that have come, by kind. */
const sheets = new Map<string, Sheet>()

export interface AtlasPictureProps {
  /** The puzzle kind whose `art.ts` lists the picture. */
  readonly kind: string
  readonly name: string
  /** In em. */
  readonly size?: number
}

/** A picture of a kind's stage on the page: decoration, the name stands beside it. */
export function AtlasPicture({ kind, name, size = 1.6 }: AtlasPictureProps) {
  const sheet = useSheet(kind)
  const frame = sheet?.frames[name]
  const style = frame && sheet ? placed(sheet, frame, size) : `inline-size: ${size}em; block-size: ${size}em`
  return <span class="atlas-picture" style={style} aria-hidden="true" />
}

function useSheet(kind: string): Sheet | undefined {
  const [, again] = useState(0)
  useEffect(() => {
    if (sheets.has(kind)) return
    let here = true
    void atlases[kind]?.().then(({ atlas }) => {
      sheets.set(kind, atlas)
      if (here) again((n) => n + 1)
    })
    return () => {
      here = false
    }
  }, [kind])
  return sheets.get(kind)
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
