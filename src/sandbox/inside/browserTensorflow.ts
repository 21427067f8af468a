/** As browser.ts, for levels on which JavaScript has TensorFlow.js. */
import { listen } from './listen.ts'
import { tensorflowKit } from './tensorflow/kit.ts'

listen({ kit: tensorflowKit() })
