/**
 * How the build gathers modules into files. Left alone it makes one of every set of modules that the same screens need: a
 * first lab was a hundred scripts, most under a kilobyte, each a journey to the server of its own.
 */

/** What the page begins with is one file: what is fetched later reaches into it. */
export const firstFile = { name: 'first', tags: ['$initial' as const], priority: 2 }

/** Source bytes below which a piece of the screens' kit is added to the piece likest it. */
const piece = 3000

/** The screens' kit: small parts that nearly every screen has some of. */
export const kitFiles = {
  name: 'kit',
  test: /[\\/]src[\\/]ui[\\/]kit[\\/]/,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: piece,
}
