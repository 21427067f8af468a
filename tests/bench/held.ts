/** What a page and its workers hold when nothing is under way, for benchmarks that look for what is left over. */
import type { CDPSession, Page } from '@playwright/test'
import { texturesHeld } from '../e2e/canvas.ts'

export interface Held {
  /** Bytes in use by the page's JavaScript. */
  readonly heap: number
  readonly listeners: number
  readonly nodes: number
  /** Those that learn. */
  readonly workers: number
  /** Those that run programs as well, and frames. */
  readonly threads: number
  /** In all learning workers together. */
  readonly tensors: number
  readonly bytesInTensors: number
  /** On the graphics card; 0 of a page that does not count them. */
  readonly textures: number
}

/** Weighed after everything that can be thrown away was. */
export async function heldBy(page: Page, cdp: CDPSession): Promise<Held> {
  // What was let go is let go in steps: pictures, frames, listeners of what has left the page.
  for (let i = 0; i < 3; i++) {
    await cdp.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(300)
  }
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  // A program's worker lets nobody else's code in, and hangs whoever asks it.
  const workers = page.workers().filter((worker) => /\/worker-[^/]+\.js$/.test(worker.url()))
  const held = await Promise.all(
    workers.map((worker) =>
      worker.evaluate(() => {
        const { _tfengine: engine } = self as {
          _tfengine?: { memory(): { numTensors: number; numBytes: number } }
        }
        return engine ? engine.memory() : { numTensors: 0, numBytes: 0 }
      }),
    ),
  )
  return {
    heap: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    workers: workers.length,
    threads: page.workers().length + page.frames().length,
    tensors: held.reduce((sum, { numTensors }) => sum + numTensors, 0),
    bytesInTensors: held.reduce((sum, { numBytes }) => sum + numBytes, 0),
    textures: await texturesHeld(page),
  }
}

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`

export const inWords = (held: Held) =>
  `heap ${megabytes(held.heap)}, ${held.listeners} listeners, ${held.nodes} nodes, ${held.workers} workers, ${held.threads} threads and frames, ${held.textures} textures, ${held.tensors} tensors (${held.bytesInTensors} bytes)`
