import nunito from '@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2?url'

/**
 * Nunito, after the first words can be read in the system's face. Twice under two names: beside Chinese it gives up
 * quotation marks, dashes, dots and ellipses, which Chinese sets full width.
 */
export async function loadFont(): Promise<void> {
  const source = `url(${nunito}) format('woff2')`
  const common = { weight: '200 1000', display: 'swap' } as const
  const faces = [
    new FontFace('Nunito Harbour', source, common),
    new FontFace('Nunito Harbour CJK', source, {
      ...common,
      unicodeRange: 'U+0020-00B6, U+00B8-00FF, U+0131, U+0152-0153, U+20AC, U+2122, U+2212',
    }),
  ]
  for (const face of faces) document.fonts.add(face)
  try {
    await Promise.all(faces.map((face) => face.load()))
  } catch {
    // Offline before the font was kept: the system's face serves.
  }
}
