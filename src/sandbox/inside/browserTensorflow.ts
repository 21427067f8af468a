/** As browser.ts, for levels on which JavaScript has TensorFlow.js. */
import { listen } from './listen.ts'
import { machines } from './machines.ts'
import { tensorflowKit } from './tensorflow/kit.ts'

listen({ machines, kit: tensorflowKit() })
