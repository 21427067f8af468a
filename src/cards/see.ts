/// <reference path="./jsAruco2.d.ts" />
/** Cards in a picture: which, and which side of each is up. */
import aruco from 'js-aruco2'
import type { Deck } from './deck.ts'
import { type Side, sides } from './votes.ts'

/** Grey or coloured, four bytes a pixel, as a canvas gives it. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A card seen in a picture. */
export interface Sighting {
  /** From 1, as printed. */
  readonly card: number
  readonly side: Side
}

/** Looks at a picture as it is and at half its size: near cards blur into one another at full size, far ones vanish at half. */
export function createEye(deck: Deck): (picture: Picture) => readonly Sighting[] {
  const detector = new aruco.AR.Detector({
    dictionaryName: deck.dictionary,
    maxHammingDistance: deck.slack + 1,
  })
  const seen = (picture: Picture): Sighting[] =>
    detector.detect(picture).map(({ id, corners }) => ({ card: id + 1, side: upOf(corners) }))
  return (picture) => {
    const whole = seen(picture)
    const more = seen(halved(picture))
    return [...whole, ...more.filter(({ card }) => !whole.some((one) => one.card === card))]
  }
}

/** The side whose middle is highest in the picture. */
function upOf(corners: readonly { readonly y: number }[]): Side {
  const height = (i: number) => (corners[i]?.y ?? 0) + (corners[(i + 1) % 4]?.y ?? 0)
  const [first, ...others] = sides.map((side, i) => ({ side, y: height(i) }))
  return others.reduce((up, one) => (up && one.y >= up.y ? up : one), first)?.side ?? 'A'
}

/** Every four pixels as one, which also takes away noise. */
export function halved({ width, height, data }: Picture): Picture {
  const [w, h] = [width >> 1, height >> 1]
  const out = new Uint8ClampedArray(w * h * 4)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const from = (y * 2 * width + x * 2) * 4
      const to = (y * w + x) * 4
      for (let c = 0; c < 3; c++) {
        const at = (offset: number) => data[from + c + offset] ?? 0
        out[to + c] = (at(0) + at(4) + at(width * 4) + at(width * 4 + 4)) >> 2
      }
      out[to + 3] = 255
    }
  }
  return { width: w, height: h, data: out }
}
