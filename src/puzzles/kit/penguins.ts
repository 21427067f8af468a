/** Penguins as filled outlines in a box of 100 by 100: for SVG on the page and, by `Path2D`, for the stage. Plain data. */
/** How a penguin looks when somebody looks at it. */
export const lookNames = ['adelie', 'chinstrap', 'gentoo'] as const
export type LookName = (typeof lookNames)[number]

export type Shape = readonly [path: string, fill: string]

const black = '#20263F'
const white = '#FFF9EE'
const orange = '#F5873B'

const bird: readonly Shape[] = [
  ['M38 92c-9 0-13 4-13 6h24c0-3-4-6-11-6ZM62 92c9 0 13 4 13 6H51c0-3 4-6 11-6Z', orange],
  ['M22 50C10 62 10 76 15 82c6-2 13-10 15-20ZM78 50c12 12 12 26 7 32-6-2-13-10-15-20Z', '#161B30'],
  [
    'M50 5c17 0 24 12 25 27 8 14 9 34 3 48-4 10-14 15-28 15s-24-5-28-15c-6-14-5-34 3-48C26 17 33 5 50 5Z',
    black,
  ],
  ['M50 46c15 0 21 14 21 28 0 12-9 18-21 18s-21-6-21-18c0-14 6-28 21-28Z', white],
]
const eye = (x: number, tone: string): Shape[] => [
  [ring(x, 26, 3.4), tone],
  [ring(x + 0.9, 25, 1.1), '#FFFFFF'],
]
const bill = (tone: string): Shape => ['M43 32h14c1 0 1 2 0 3l-6 8c-1 1-2 1-3 0l-6-8c-1-1 0-3 1-3Z', tone]

export const looks: Readonly<Record<LookName, readonly Shape[]>> = {
  // A white ring around the eye in an all-black head; a short black bill.
  adelie: [
    ...bird,
    [ring(38, 26, 6.6), white],
    [ring(62, 26, 6.6), white],
    ...eye(38, black),
    ...eye(62, black),
    bill('#7A3A2C'),
  ],
  // A white face with a thin black strap under the chin.
  chinstrap: [
    ...bird,
    ['M50 17c13 0 19 7 19 18 0 14-8 24-19 24s-19-10-19-24c0-11 6-18 19-18Z', white],
    ['M29 34c4 12 11 15 21 15s17-3 21-15l1 5c-4 11-12 14-22 14s-18-3-22-14Z', black],
    ...eye(40, black),
    ...eye(60, black),
    bill('#151A2E'),
  ],
  // A white patch over each eye, meeting on the crown; an orange bill.
  gentoo: [
    ...bird,
    ['M29 24c2-9 8-12 21-12s19 3 21 12c-4-4-8-6-12-5-3 1-6 1-9 1s-6 0-9-1c-4-1-8 1-12 5Z', white],
    ...eye(39, '#F3F0E4'),
    ...eye(61, '#F3F0E4'),
    [ring(39, 26, 2), black],
    [ring(61, 26, 2), black],
    bill('#FF7A2F'),
  ],
}

/** Nobody has looked yet: the outline alone. */
export const unseenLook: readonly Shape[] = bird.map(([path]) => [path, '#46508C'])

function ring(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`
}
