/** The learning worker, from a file of its own. (From a stick: stick/startWorker.ts.) */
import address from './worker.ts?worker&url'

export function startWorker(): Worker {
  return new Worker(origin === 'null' ? asText(address) : address, { type: 'module', name: 'learn' })
}

/**
 * A page without an origin, as in a frame that is sandboxed, may start a worker from a text alone. That text may import
 * what the server lets everybody read.
 */
function asText(file: string): string {
  const whole = new URL(file, location.href).href
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(whole)}`], { type: 'text/javascript' }))
}
