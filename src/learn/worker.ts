/**
 * The one long-lived worker that owns TensorFlow.js, which comes with the first kind that learns. It may import `learn` and the puzzle kinds' `attempt.ts`
 * and `rules.ts`, never the DOM, the store or Phaser: the page stays responsive whatever trains here.
 */
import { createLibrary } from './data.ts'
import { createDesk } from './desk.ts'
import { kernelStatus } from './kernel/instance.ts'
import type { Reply, Request } from './protocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const post = (reply: Reply) => scope.postMessage(reply)

const urls: Record<string, string> = import.meta.glob('/assets/data/*.{csv,bin,json,txt}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const files = new Map(Object.entries(urls).map(([path, url]) => [path.split('/').at(-1) ?? path, url]))

const library = createLibrary(
  async (name) => {
    const response = await fetch(files.get(name) ?? name)
    if (!response.ok) throw new Error(`${name} could not be fetched (${response.status}).`)
    return new Uint8Array(await response.arrayBuffer())
  },
  [...files.keys()],
)

const desk = createDesk(post, library, () => performance.now())
scope.onmessage = ({ data }: MessageEvent<Request>) => desk(data)
post({ type: 'ready', fused: kernelStatus().ready })
