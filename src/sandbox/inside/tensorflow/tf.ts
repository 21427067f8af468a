/**
 * What a player's program has as `tf`: the whole package, as its documentation shows it. The game's own worker keeps
 * the modular packages of the same version, which are parts of this one: there is one library, not two.
 */
import { enableProdMode } from '@tensorflow/tfjs'

export * from '@tensorflow/tfjs'

// Without it, the library advertises other backends among the answers of the command line.
enableProdMode()
