/** Where everything on the harbour map stands: pure arithmetic on the size of the view. CSS pixels. */

export const districtCount = 8

export interface District {
  /** 1..8, left to right along the water. */
  readonly number: number
  readonly x: number
  readonly width: number
  readonly middle: number
}

export interface MapLayout {
  readonly width: number
  readonly height: number
  /** How wide the whole harbour is; the view pans over it. */
  readonly world: number
  /** Where buildings stand and water begins. */
  readonly quay: number
  /** The tallest a landmark may be. */
  readonly skyline: number
  /** The ferry's lane. */
  readonly lane: number
  readonly districts: readonly District[]
}

/** With `whole`, all of the harbour is in view, from further off. */
export function layOut(width: number, height: number, whole = false): MapLayout {
  const quay = Math.round(height * 0.64)
  // About four in view, none wider than the sky is high.
  const near = Math.round(Math.min(Math.min(400, Math.max(150, width / 4)), Math.max(150, quay * 1.1)))
  const each = whole ? Math.min(near, (width * 0.92) / districtCount) : near
  const margin = Math.max(70, (width - each) * 0.21)
  const world = whole ? width : Math.max(width, Math.round(each * districtCount + margin * 2))
  const start = Math.round((world - each * districtCount) / 2)
  return {
    width,
    height,
    world,
    quay,
    // From afar a little taller than true, as one remembers a skyline.
    skyline: Math.min(quay * 0.82, each * (whole ? 2 : 1.5)),
    lane: quay + (height - quay) * 0.5,
    districts: Array.from({ length: districtCount }, (_, i) => ({
      number: i + 1,
      x: start + i * each,
      width: each,
      middle: start + (i + 0.5) * each,
    })),
  }
}

/** How far the view is scrolled when `x` is in its middle, kept within the harbour. */
export function scrollTo(x: number, { width, world }: Pick<MapLayout, 'width' | 'world'>): number {
  return Math.min(Math.max(0, x - width / 2), Math.max(0, world - width))
}

/** The district at a place of the harbour, if one stands there. */
export function districtAt(x: number, { districts }: MapLayout): District | undefined {
  return districts.find((one) => x >= one.x && x < one.x + one.width)
}
