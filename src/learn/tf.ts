/**
 * The pieces of TensorFlow.js the game uses, from its modular packages, with the plain-JavaScript backend
 * registered: the smallest that can build, train and save layers models. Nothing else imports TensorFlow.js.
 */
import '@tensorflow/tfjs-backend-cpu'
import { enableProdMode } from '@tensorflow/tfjs-core'

export * from '@tensorflow/tfjs-core'
export * from '@tensorflow/tfjs-layers'

// Without it, TensorFlow.js advertises other backends among the answers of the command line.
enableProdMode()
