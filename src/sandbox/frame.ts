/**
 * The page inside the sandboxed frame: it starts one worker for each job and kills it when told. Its origin is
 * opaque and its policy allows no network, so neither it nor the worker can reach a server, a cookie, a store or
 * the game's own page. The worker's script comes in as text with the first message.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const script = `
addEventListener('message', function first(event) {
  if (event.source !== parent || !event.ports[0]) return
  removeEventListener('message', first)
  const scriptOf = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  const url = scriptOf(event.data)
  const scripts = new Map()
  const door = event.ports[0]
  const workers = new Map()
  const machines = new Map()
  door.onmessage = ({ data, ports }) => {
    if (data.type === 'start') {
      const worker = new Worker(scripts.get(data.kit) ?? url)
      workers.set(data.id, worker)
      const name = data.runs
      machines.get(name)?.then((machine) => worker.postMessage({ name, machine }), () => {})
      worker.onmessage = () => {
        worker.onmessage = null
        door.postMessage({ type: 'ready', id: data.id })
      }
      worker.onerror = (event) => {
        event.preventDefault()
        door.postMessage({ type: 'died', id: data.id })
      }
    } else if (data.type === 'job') {
      const worker = workers.get(data.id)
      const send = () => worker.postMessage(data.job, ports)
      const machine = machines.get(data.job.runs)
      if (worker && machine) machine.then(send, () => door.postMessage({ type: 'unable', id: data.id }))
      else if (worker) send()
    } else if (data.type === 'script') {
      scripts.set(data.kit, scriptOf(data.text))
    } else if (data.type === 'machine') {
      // Its failure is told when a job comes for it, also where there is no such thing.
      const machine = Promise.resolve(data.bytes).then((bytes) => WebAssembly.compile(bytes))
      machine.catch(() => {})
      machines.set(data.name, machine)
    } else {
      const worker = workers.get(data.id)
      if (worker) worker.terminate()
      workers.delete(data.id)
      door.postMessage({ type: 'killed', id: data.id })
    }
  }
  door.postMessage({ type: 'open' })
})`

export const framePage = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`
