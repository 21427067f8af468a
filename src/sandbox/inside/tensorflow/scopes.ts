/** Which tensors a program still has: `tidy` frees those made inside, the end of a case all. */
import * as tf from './tf.ts'
import type { Things } from './things.ts'

export function createScopes(things: Things) {
  let before = tf.memory()
  let depth = 0
  const leave = (kept?: unknown) => {
    depth--
    tf.engine().endScope(kept as tf.TensorContainer)
  }
  const open = () => {
    depth++
    tf.engine().startScope()
  }
  return {
    begin() {
      before = tf.memory()
      open()
    },
    open,
    /** `kept` are the tensors that go on into the scope around it. */
    close(kept: unknown) {
      // The outermost is the case's own.
      if (depth < 2) return
      leave(kept)
      things.sweep()
    },
    end() {
      while (depth > 0) leave()
      tf.disposeVariables()
    },
    /** What the program itself has, whatever cases before it left. */
    memory() {
      const { numTensors, numBytes, numDataBuffers } = tf.memory()
      return {
        numTensors: numTensors - before.numTensors,
        numBytes: numBytes - before.numBytes,
        numDataBuffers: numDataBuffers - before.numDataBuffers,
      }
    },
  }
}
