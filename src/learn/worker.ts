/**
 * The one long-lived worker that owns TensorFlow.js, which comes with the first kind that learns. It may import `learn` and the puzzle kinds' `attempt.ts`
 * and `rules.ts`, never the DOM, the store or Phaser: the page stays responsive whatever trains here.
 */
import { createLibrary } from './data.ts'
import { dataFiles, readDataFile } from './dataFiles.ts'
import { createDesk } from './desk.ts'
import { kernelStatus } from './kernel/instance.ts'
import type { Reply, Request } from './protocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const post = (reply: Reply) => scope.postMessage(reply)

const library = createLibrary(readDataFile, dataFiles)

const desk = createDesk(post, library, () => performance.now())
scope.onmessage = ({ data }: MessageEvent<Request>) => desk(data)
post({ type: 'ready', fused: kernelStatus().ready })
