/// <reference path="./virtual.d.ts" />
/**
 * Runs programs on the page: in a worker inside a sandboxed frame. A spare worker is kept ready, so that a run
 * starts at once. Results come by a private port that only the sandbox's own script holds; nothing here listens to
 * the window's messages.
 */
import {
  NotJudged,
  type ProgramLanguage,
  type ProgramRequest,
  type ProgramRun,
  type ProgramStop,
  type RunProgram,
} from '../engine/index.ts'
import { follow, type Launch } from './follow.ts'
import { framePage } from './frame.ts'
import { hasWebAssembly } from './hasWebAssembly.ts'
import type { Job } from './inside/protocol.ts'
import { machineBytes } from './machineBytes.ts'
import { machineFor } from './machineFor.ts'
import type { MachineName } from './machines.ts'
import { machineOf, prepare, readerOf } from './prepare.ts'
import type { Prepared } from './prepared.ts'

export interface Sandbox {
  readonly run: RunProgram
  /** Fetches and starts what a first run will need, with TensorFlow.js where JavaScript has that. */
  warm(language: ProgramLanguage | 'blocks', tensorflow?: boolean): void
  dispose(): void
}

/** Fetches the scripts of a first run and starts nothing; resolves when they are here, or will not come. */
export async function fetchPartsFor(language: ProgramLanguage | 'blocks'): Promise<void> {
  await Promise.allSettled([
    import('virtual:sandbox/browser'),
    readerOf(language === 'python' ? language : 'javascript'),
    machineFor(language) && import('virtual:sandbox/browserMachines'),
  ])
}

export function createSandbox(): Sandbox {
  let frame: Promise<Frame> | undefined
  const equipped = new WeakMap<Frame, Set<MachineName>>()
  const taught = new WeakSet<Frame>()
  let rehearsed = false

  const living = () => {
    frame ??= openFrame()
    frame.catch(() => {
      frame = undefined
    })
    return frame
  }

  async function run(...[request, signal]: Parameters<RunProgram>) {
    const prepared = await prepare(request)
    if (!prepared.ok) return request.cases.map(() => unread(prepared.stop))
    const { explain } = prepared
    const kit = kitOf(machineOf(request), request.tensorflow)
    const inside = await having(kit)
    const job = jobOf(request, prepared)
    return follow(
      job,
      (one, tell) => {
        const end = inside.launch(kit, one, tell)
        return () =>
          end(() => {
            // Not even killing a worker helped: the whole frame goes, with all that is in it.
            inside.close()
            frame = undefined
          })
      },
      { signal, explain },
    )
  }

  /** The frame, with a machine in it. */
  async function equippedWith(name: MachineName) {
    if (!hasWebAssembly()) throw new NotJudged('unable', `${name} needs WebAssembly.`)
    const [inside, bytes, { default: text }] = await Promise.all([
      living(),
      machineBytes(name),
      import('virtual:sandbox/browserMachines'),
    ])
    const has = equipped.get(inside) ?? new Set()
    if (!has.has(name)) inside.equip(name, bytes, text)
    equipped.set(inside, has.add(name))
    return inside
  }

  /** The frame, with what a worker of this kit is started from. */
  const having = (kit: Kit) =>
    kit === 'plain' ? living() : kit === 'tensorflow' ? learning() : equippedWith(kit)

  /** The frame, with QuickJS and TensorFlow.js in it. */
  async function learning() {
    const [inside, { default: text }] = await Promise.all([
      equippedWith('quickjs'),
      import('virtual:sandbox/browserTensorflow'),
    ])
    if (!taught.has(inside)) inside.teach(text)
    taught.add(inside)
    return inside
  }

  /** Once, when the page has come to rest. */
  async function rehearseIn(inside: Frame) {
    if (rehearsed) return
    rehearsed = true
    await idle()
    const { rehearsal } = await import('./rehearsal.ts')
    const prepared = await prepare(rehearsal)
    if (prepared.ok) inside.rehearse(jobOf(rehearsal, prepared))
  }

  return {
    run,
    warm(language, tensorflow) {
      const kit = kitOf(machineFor(language), tensorflow)
      const inside = having(kit)
      void inside.then(
        (open) => open.keepSpare(kit),
        () => undefined,
      )
      void fetchPartsFor(language)
      if (kit === 'quickjs' || kit === 'tensorflow') void inside.then(rehearseIn).catch(() => undefined)
    },
    dispose() {
      void frame?.then((open) => open.close())
      frame = undefined
    },
  }
}

/** What a worker is made for. */
type Kit = MachineName | 'plain' | 'tensorflow'

const kitOf = (runs: MachineName | undefined, tensorflow = false): Kit =>
  tensorflow && runs === 'quickjs' ? 'tensorflow' : (runs ?? 'plain')

interface Frame {
  /** Starts a job in a worker; the function it gives back kills that worker, or calls `stuck`. */
  launch(kit: Kit, job: Job, tell: (told: unknown) => void): (stuck: () => void) => void
  /** Has a worker ready for the first job. */
  keepSpare(kit: Kit): void
  /** Runs a job of the game's own in a worker beside the spare one, until a program of the player's comes. */
  rehearse(job: Job): void
  /** Hands in a machine, to be compiled there, and the script that starts it. */
  equip(name: MachineName, machine: ArrayBuffer, script: string): void
  /** Hands in the script that has TensorFlow.js. */
  teach(script: string): void
  close(): void
}

type Said = { readonly type: 'open' | 'ready' | 'died' | 'unable' | 'killed'; readonly id: number }

/** After a run its outcome is shown; only then is the next worker started, milliseconds. */
const rest = 1000

/** A stage that moves may leave a slow page no moment to rest: then it is done all the same, milliseconds. */
const unrest = 3000

/** Resolves when the page has had nothing to do for a moment, or never had. */
const idle = () =>
  new Promise<void>((resolve) => {
    const atRest = () =>
      'requestIdleCallback' in window ? requestIdleCallback(() => resolve(), { timeout: unrest }) : resolve()
    setTimeout(atRest, rest)
  })

/** How long a worker may take to be gone after it was killed, milliseconds. */
const lastWord = 3000

async function openFrame(): Promise<Frame> {
  const { default: script } = await import('virtual:sandbox/browser')
  const element = document.createElement('iframe')
  element.setAttribute('sandbox', 'allow-scripts')
  element.setAttribute('aria-hidden', 'true')
  element.tabIndex = -1
  element.title = ''
  element.hidden = true
  element.srcdoc = framePage
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }))
  document.body.append(element)
  await loaded
  const { port1: door, port2 } = new MessageChannel()
  const listeners = new Map<number, (said: Said) => void>()
  let nextId = 1
  const spares = new Map<Kit, number>()

  const opened = new Promise<void>((resolve) => {
    door.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.type === 'open') resolve()
      else listeners.get(data.id)?.(data)
    }
  })
  element.contentWindow?.postMessage(script, '*', [port2])
  await opened

  function start(kit: Kit): number {
    const id = nextId++
    door.postMessage({ type: 'start', id, kit, runs: kit === 'tensorflow' ? 'quickjs' : kit })
    return id
  }
  function keepSpare(kit: Kit) {
    if (!spares.has(kit)) spares.set(kit, start(kit))
  }

  /** Hands a worker its job; the function it gives back kills that worker, or calls `stuck`. */
  function engage(id: number, job: Job, tell: (told: unknown) => void): (stuck: () => void) => void {
    const { port1, port2: inside } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<unknown>) => tell(data)
    let late: ReturnType<typeof setTimeout> | undefined
    listeners.set(id, (said) => {
      if (said.type === 'died' || said.type === 'unable') tell({ type: said.type })
      if (said.type !== 'killed') return
      clearTimeout(late)
      listeners.delete(id)
    })
    door.postMessage({ type: 'job', id, job }, [inside])
    return (stuck) => {
      port1.onmessage = null
      port1.close()
      late = setTimeout(stuck, lastWord)
      door.postMessage({ type: 'kill', id })
    }
  }

  let running = 0
  let rehearsing: AbortController | undefined
  let resting: ReturnType<typeof setTimeout> | undefined

  return {
    equip(name, bytes, text) {
      door.postMessage({ type: 'script', kit: name, text })
      door.postMessage({ type: 'machine', name, bytes })
    },
    teach(text) {
      door.postMessage({ type: 'script', kit: 'tensorflow', text })
    },
    keepSpare,
    rehearse(job) {
      if (running > 0) return
      rehearsing = new AbortController()
      const launch: Launch = (one, tell) => {
        const end = engage(start('quickjs'), one, tell)
        return () => end(() => undefined)
      }
      follow(job, launch, { signal: rehearsing.signal }).catch(() => undefined)
    },
    launch(kit, job, tell) {
      rehearsing?.abort()
      const id = spares.get(kit) ?? start(kit)
      spares.delete(kit)
      running += 1
      clearTimeout(resting)
      const end = engage(id, job, tell)
      return (giveUp) => {
        end(giveUp)
        running -= 1
        // Not at once: starting it must not take the processor from a program that runs, nor from what shows its outcome.
        clearTimeout(resting)
        resting = setTimeout(() => running === 0 && keepSpare(kit), rest)
      }
    },
    close() {
      clearTimeout(resting)
      door.close()
      element.remove()
    },
  }
}

function jobOf(request: ProgramRequest, { plain, traced }: Extract<Prepared, { ok: true }>): Job {
  const { language, world, cases, limits } = request
  const runs = machineOf(request)
  return { language, plain, traced, world, cases, limits, ...(runs && { runs }) }
}

function unread(stop: ProgramStop): ProgramRun {
  return { calls: [], value: undefined, printed: '', steps: 0, lines: [], stop }
}
