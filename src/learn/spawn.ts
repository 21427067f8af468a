import type { Reply, Request } from './protocol.ts'
import { startWorker } from './startWorker.ts'

/** The part of a `Worker` that the client uses; tests bring their own. */
export interface WorkerLike {
  postMessage(request: Request): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/**
 * Starts the real worker. Unpacking a long message takes a while, and so does what the page makes of it: one after the
 * other, so that neither a frame nor a key press waits for both.
 */
export function spawnWorker(): WorkerLike {
  const worker = startWorker()
  let gone = false
  const door: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => worker.postMessage(request),
    terminate() {
      gone = true
      worker.terminate()
    },
  }
  worker.onmessage = (event: MessageEvent<Reply>) => {
    // Reading it is what unpacks it.
    void event.data
    setTimeout(() => gone || door.onmessage?.(event))
  }
  worker.onerror = (event) => door.onerror?.(event)
  return door
}
