/** What each ruler measures, as filled outlines in a box of 100 by 100: for SVG on the page and, by `Path2D`, for the stage. */
import type { PictureName } from './names.ts'

export type Shape = readonly [path: string, fill: string]

const dark = '#20263F'
const white = '#FFF9EE'
const orange = '#F5873B'
const lit = '#FFD23F'
const wood = '#C98E4E'

/** A head seen from the side, bill to the right. */
const head: readonly Shape[] = [
  ['M8 96V58C8 28 24 14 40 14c14 0 24 10 25 24l-2 14c-4 12-10 18-10 44Z', dark],
  ['M22 96c0-20 8-34 24-38 6 6 6 20 6 38Z', white],
]
const eye: Shape = ['M48 32a5 5 0 1 0 .1 0Z', white]
/** A body seen from the front, without its flippers. */
const body: readonly Shape[] = [
  [
    'M50 4c16 0 22 12 23 26 8 14 8 34 2 48-4 9-13 14-25 14s-21-5-25-14c-6-14-6-34 2-48C28 16 34 4 50 4Z',
    dark,
  ],
  ['M50 42c13 0 19 14 19 27 0 11-8 17-19 17s-19-6-19-17c0-13 6-27 19-27Z', white],
  ['M44 24h12l-6 12Z', orange],
]

export const pictures: Readonly<Record<PictureName, readonly Shape[]>> = {
  'bill-length': [
    ...head,
    ['M60 36c14 0 26 4 36 12-12 4-26 6-38 4Z', orange],
    eye,
    ['M58 66h32l-6-6 4-4 12 13-12 13-4-4 6-6H58Z', lit],
  ],
  'bill-depth': [
    ...head,
    ['M60 32c14 2 24 8 32 16-10 6-22 10-34 8Z', orange],
    eye,
    ['M72 2 84 14l-4 4-5-5v14h-6V13l-5 5-4-4ZM72 90 60 78l4-4 5 5V65h6v14l5-5 4 4Z', lit],
  ],
  flipper: [
    ...body,
    ['M76 36c16 14 20 34 14 50-8-8-14-22-16-34Z', lit],
    ['M24 36C8 50 4 70 10 86c8-8 14-22 16-34Z', '#161B30'],
  ],
  weight: [
    ['M10 40h80l8 50H2Z', '#6E7FC4'],
    ['M50 48a22 22 0 0 1 22 22H28a22 22 0 0 1 22-22Z', white],
    ['M48 70 62 52l3 3-11 16Z', '#FF5D5D'],
    ['M14 28h72v10H14Z', lit],
  ],
  ticket: [
    ['M4 22h92v19a9 9 0 0 0 0 18v19H4V59a9 9 0 0 0 0-18Z', '#FF86BE'],
    ['M24 34h5v32h-5ZM32 34h2v32h-2ZM37 34h6v32h-6ZM46 34h2v32h-2ZM51 34h5v32h-5Z', dark],
    ['M66 28h3v8h-3ZM66 42h3v8h-3ZM66 56h3v8h-3ZM66 70h3v4h-3Z', white],
    ['M82 42l3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1Z', white],
  ],
  ring: [
    ['M40 2h20v70l20 18v6H20v-6l20-18Z', orange],
    ['M28 28h44v26H28Z', '#DCE3FF'],
    ['M28 28h44v5H28ZM28 49h44v5H28Z', '#7F8CCB'],
    ['M36 36h4v10h-4ZM44 36h4v10h-4ZM52 36h4v10h-4ZM60 36h4v10h-4Z', dark],
  ],
  fish: [
    ['M6 50c14-26 44-28 62-8l24-18-6 26 6 26-24-18C50 78 20 76 6 50Z', '#4CC9F0'],
    ['M24 42a5 5 0 1 0 .1 0Z', dark],
    ['M40 36c8 8 8 20 0 28 14-4 14-24 0-28Z', '#2E86C1'],
  ],
  ruler: [
    ['M4 36h92v28H4Z', wood],
    ['M14 36h4v12h-4ZM30 36h4v18h-4ZM46 36h4v12h-4ZM62 36h4v18h-4ZM78 36h4v12h-4Z', dark],
  ],
}
