/**
 * The one source of colour, type, space, radius, light and motion, for the canvas (numbers) and for CSS (custom
 * properties, written by `css.ts`). Plain data: it imports nothing, so anything may import it.
 */

/** Contrast on `ink` and `deep` is at least 4.5:1 for every colour except `neonPink` (3.9:1), which is for edges and large shapes; `pink` is its readable sister. */
export const colour = {
  ink: '#0B1026',
  deep: '#141B3D',
  /** Raised panels over `deep`. */
  dusk: '#1D2652',
  /** Hovered or selected panels. */
  haze: '#2A3570',
  /** Edges of panels and controls that must be seen (3:1 on `deep`). */
  edge: '#6272B8',
  mist: '#AAB6E8',
  paper: '#FFF6E5',
  lantern: '#FFB347',
  ember: '#E8862A',
  coral: '#FF5D5D',
  /** Coral for small text on `dusk` and `haze`. */
  coralText: '#FF8F8A',
  jade: '#2EE6A6',
  neonBlue: '#4CC9F0',
  neonPink: '#F72585',
  pink: '#FF86BE',
  violet: '#B79CFF',
} as const
export type Colour = keyof typeof colour

/** The same colour as the number Phaser wants. */
export function colourNumber(name: Colour): number {
  return Number.parseInt(colour[name].slice(1), 16)
}

/** Rem, so that the player's text size and the browser's both scale them. Nothing read is below 1rem (16 px). */
export const type = {
  small: 1,
  body: 1.0625,
  large: 1.25,
  title: 1.5,
  head: 2,
  figure: 2.75,
} as const

export const weight = { body: 500, firm: 600, strong: 700, heavy: 800 } as const

/** Rem, on a 4-pixel grid. */
export const space = { hair: 0.25, tight: 0.5, snug: 0.75, base: 1, wide: 1.5, roomy: 2, vast: 3 } as const

/** Pixels. */
export const radius = { small: 8, control: 12, card: 18, panel: 24, round: 999 } as const

/** The smallest side of anything pressed, pixels: WCAG 2.5.5. */
export const target = 44

/** Light and depth as CSS box shadows: things glow in this city, they rarely cast shade. */
export const light = {
  panel: '0 18px 48px rgb(3 5 18 / 55%), inset 0 1px 0 rgb(170 182 232 / 14%)',
  raised: '0 6px 18px rgb(3 5 18 / 45%), inset 0 1px 0 rgb(170 182 232 / 16%)',
  lantern: '0 0 0 1px rgb(255 179 71 / 55%), 0 0 24px rgb(255 179 71 / 35%)',
  neon: '0 0 0 1px rgb(76 201 240 / 60%), 0 0 22px rgb(76 201 240 / 30%)',
  jade: '0 0 0 1px rgb(46 230 166 / 55%), 0 0 22px rgb(46 230 166 / 28%)',
  coral: '0 0 0 1px rgb(255 93 93 / 60%), 0 0 22px rgb(255 93 93 / 26%)',
} as const

/** Milliseconds. `press` answers a finger; `quick` a hover; `settle` a control; `arrive` a panel; `grand` a ceremony. */
export const duration = { press: 90, quick: 160, settle: 260, arrive: 420, grand: 900 } as const
export type Duration = keyof typeof duration

/** Cubic Bézier control points x1, y1, x2, y2, as in CSS. */
export const easing = {
  /** Things that arrive. */
  out: [0.16, 1, 0.3, 1],
  /** Things that leave. */
  in: [0.6, 0, 0.9, 0.4],
  /** Things that travel. */
  between: [0.65, 0, 0.35, 1],
  /** Things with weight: past the mark and back. */
  overshoot: [0.34, 1.56, 0.64, 1],
  /** A step back before the leap. */
  anticipate: [0.5, -0.4, 0.7, 0.4],
} as const
export type Easing = keyof typeof easing
