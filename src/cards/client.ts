/** The page's side of the worker that looks for cards. */

import type { FromEye, ToEye } from './cardWorker.ts'
import type { Picture, Sighting } from './see.ts'

export interface Eye {
  /** What a picture shows; its bytes are handed over, and nobody keeps them. */
  look(picture: Picture): Promise<readonly Sighting[]>
  close(): void
}

/** For a class whose cards bear numbers up to `highest`. */
export function openEye(highest: number): Eye {
  const worker = new Worker(new URL('./cardWorker.ts', import.meta.url), { type: 'module', name: 'cards' })
  const tell = (message: ToEye, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
  tell({ highest })
  return {
    look: (picture) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FromEye>) => resolve(data)
        worker.onerror = (event) => reject(new Error(event.message || 'The cards’ worker failed.'))
        tell({ picture }, [picture.data.buffer])
      }),
    close: () => worker.terminate(),
  }
}
