import { useMemo } from 'preact/hooks'
import encodeQR from 'qr'

export interface QrProps {
  readonly text: string
  /** Read out: what it holds. */
  readonly label: string
}

/** A QR code, dark on light with its quiet margin, as large as its box. */
export function Qr({ text, label }: QrProps) {
  const { size, path } = useMemo(() => drawn(text), [text])
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}

/** Dark modules, run by run. */
function drawn(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 })
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return []
      let end = x
      while (row[end]) end++
      return [`M${x} ${y}h${end - x}v1h${x - end}z`]
    }),
  )
  return { size: rows.length, path: runs.join('') }
}
