/**
 * The learning worker of a page that was opened from the disk: such a page may start none from a file, but may from a
 * text that it carries. The worker may fetch nothing either: the page hands it the data sets that it asks for.
 */
import LearnWorker from '../worker.ts?worker&inline'
import { isWish } from './wish.ts'

const files = import.meta.glob<string>('/assets/data/*.{csv,bin,json,txt}', {
  query: '?url',
  import: 'default',
})

export function startWorker(): Worker {
  const worker = new LearnWorker({ name: 'learn' })
  // Before anybody else listens: wishes are heard here alone.
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports
    if (!port || !isWish(event.data)) return
    event.stopImmediatePropagation()
    void hand(event.data.file, port)
  })
  return worker
}

/** Answers with the file's content as a `data:` address; with nothing where it did not come. */
async function hand(name: string, port: MessagePort): Promise<void> {
  const address = await files[`/assets/data/${name}`]?.().catch(() => undefined)
  port.postMessage(address)
  port.close()
}
