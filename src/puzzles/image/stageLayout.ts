import { clamp } from '../../scenes/kit/layout.ts'

/** Where everything stands in the post office, for one size of the canvas. CSS pixels, origin top left. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Side of a parcel on the belt. */
  readonly parcel: number
  readonly belt: { readonly y: number; readonly height: number }
  /** Where a parcel is read: above the belt's left end, below Pip. */
  readonly reader: { readonly x: number; readonly y: number; readonly scale: number }
  readonly pip: { readonly x: number; readonly y: number; readonly size: number }
  readonly chutes: {
    readonly left: number
    readonly pitch: number
    readonly top: number
    readonly bottom: number
  }
  /** The wall above the chutes: the outputs' lights, or the weights' pictures. */
  readonly wall: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  /** Where returned parcels pile up. */
  readonly tray: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
}

/** A canvas may be a sliver for a moment while the page rearranges; the hall is never built smaller than this. */
const least = { width: 300, height: 150 }

export function layOut(area: { width: number; height: number }, classes: number): Layout {
  const width = Math.max(least.width, area.width)
  const height = Math.max(least.height, area.height)
  const parcel = clamp(Math.min(width * 0.085, height * 0.15), 32, 132)
  const belt = { y: Math.round(height * 0.6), height: Math.max(12, parcel * 0.24) }
  const readerX = Math.max(parcel * 1.15, width * 0.11)
  const left = readerX * 2
  const right = width - Math.max(8, width * 0.015)
  const wallTop = Math.max(26, height * 0.12)
  const scale = 1.55
  const readerY = belt.y - parcel * scale * 0.62
  const free = readerY - parcel * scale * 0.5
  const size = clamp(Math.min(readerX * 1.1, free * 0.56), 40, 190)
  return {
    width,
    height,
    parcel,
    belt,
    reader: { x: readerX, y: readerY, scale },
    pip: { x: readerX, y: Math.max(size * 0.82, free - size * 0.8), size },
    chutes: {
      left,
      pitch: (right - left) / classes,
      top: belt.y + belt.height,
      bottom: height - Math.max(6, height * 0.02),
    },
    wall: { left, top: wallTop, width: right - left, height: belt.y - parcel * 1.12 - wallTop },
    tray: {
      left: width * 0.015,
      top: belt.y + belt.height + parcel * 0.3,
      width: left - width * 0.03,
      height: height - belt.y - belt.height - parcel * 0.3 - Math.max(6, height * 0.02),
    },
  }
}

export const chuteX = ({ chutes }: Layout, i: number): number => chutes.left + chutes.pitch * (i + 0.5)
