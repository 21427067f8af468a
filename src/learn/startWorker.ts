/** The learning worker, from a file of its own. (From a stick: stick/startWorker.ts.) */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'learn' })
}
