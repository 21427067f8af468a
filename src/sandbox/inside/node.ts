/** The sandbox's script in Node, for all but TensorFlow.js. */
import { listen } from './listenNode.ts'
import { machines } from './machines.ts'

listen({ machines })
