/** How the game looks and moves: tokens for canvas and CSS alike, class marks. Imports nothing outside this folder. */
export { tokensAsCss } from './css.ts'
export { cssEase, ease } from './ease.ts'
export { type Mark, markOf, markPath, marks, type Point } from './marks.ts'
export * from './tokens.ts'
export { between, type Rgb, weightColour } from './weightColour.ts'
