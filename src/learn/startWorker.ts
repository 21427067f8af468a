/** The learning worker, from a file of its own. (From a stick: stick/startWorker.ts.) */
import address from './worker.ts?worker&url'

export function startWorker(): Worker {
  return new Worker(origin === 'null' ? asText(address) : address, { type: 'module', name: 'learn' })
}

/**
 * A page without an origin, as in a frame that is sandboxed, may start a worker from a text alone; of texts Chromium takes
 * a data address, no blob, where it is a module. It may import what the server lets everybody read.
 */
function asText(file: string): string {
  const whole = new URL(file, location.href).href
  return `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(whole)}`)}`
}
