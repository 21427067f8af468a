/**
 * How the build gathers modules into files. Left alone it makes one of every set of modules that the same screens need: a
 * first lab was a hundred scripts, most under a kilobyte, each a journey to the server of its own.
 */

/** What the page begins with is one file: what is fetched later reaches into it. */
export const firstFile = { name: 'first', tags: ['$initial' as const], priority: 2 }

/** Source bytes below which a piece of the screens' kit is added to the piece likest it. */
const piece = 2000

/** The screens' kit: small parts that nearly every screen has some of. */
export const kitFiles = {
  name: 'kit',
  test: /[\\/]src[\\/]ui[\\/]kit[\\/]/,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: piece,
}

/**
 * What is made of many parts is named after all of them, up to a hundred letters, and each file that needs it says its
 * name: three kilobytes, zipped, of a level's first run. Its hash tells it apart.
 */
const short = (name: string | undefined) => (name?.includes('~') ? 'kit' : '[name]')
export const chunkFileNames = ({ name }: { readonly name: string }): string =>
  `assets/${short(name)}-[hash].js`
export const assetFileNames = ({ names }: { readonly names: readonly string[] }): string =>
  `assets/${short(names[0])}-[hash][extname]`
