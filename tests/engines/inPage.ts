/**
 * What is done inside the page, as functions that travel there as text: each may use its arguments and the page,
 * nothing else of this file.
 */

/** What a page says of the recipe that was laid before it. */
export interface Told {
  readonly stars?: number
  readonly fingerprint?: string
  /** Whether it is at work. */
  readonly busy: boolean
  /** What it says went wrong. */
  readonly trouble?: string
  /** The end of what stands on the page, for a report. */
  readonly text: string
}

/** Whether the game has finished making its database, which is where drafts are laid. */
export async function hasKept(): Promise<boolean> {
  const all = await indexedDB.databases()
  if (!all.some(({ name }) => name === 'neon-harbour')) return false
  return new Promise((resolve) => {
    // Waits until whoever is making it has finished. Should it have gone meanwhile, it is not for us to make.
    const opening = indexedDB.open('neon-harbour')
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => resolve(false)
    opening.onsuccess = () => {
      const database = opening.result
      const made = database.objectStoreNames.contains('kept')
      database.close()
      resolve(made)
    }
  })
}

/**
 * Forgets everybody who played here and lays one draft, in the format of the first games, which every later one takes
 * over. Called on an empty page of the same origin: no game is open that could write over it.
 */
export function lay(level: string, recipe: string): Promise<boolean> {
  localStorage.clear()
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('neon-harbour')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction('kept', 'readwrite')
      const kept = transaction.objectStore('kept')
      kept.clear()
      const draft = recipe === '' ? {} : { draft: JSON.parse(recipe) as unknown }
      kept.put({ version: 1, levels: { [level]: { stars: 0, ...draft } } }, 'progress')
      transaction.onerror = () => reject(transaction.error)
      transaction.oncomplete = () => {
        database.close()
        resolve(true)
      }
    }
  })
}

/** Lays drafts, by level, where the game looks at its next start for what it could not save. */
export function layForStart(levels: string): boolean {
  const note = { progress: { version: 1, levels: JSON.parse(levels) as unknown } }
  localStorage.setItem('neon-harbour/unkept', JSON.stringify(note))
  return true
}

/**
 * In the settings: presses the button that keeps all of the game for offline. `kept` when it says that all is, `cannot`
 * with the reason when it cannot; else how far it is.
 */
export function keepEverything(button: string, kept: string, cannot: string): string {
  if (!('serviceWorker' in navigator)) return 'cannot: this build of the engine has no service workers'
  const text = document.body.innerText
  if (text.includes(cannot)) return 'cannot: the page says that this browser cannot'
  if (text.includes(kept) && navigator.serviceWorker.controller) return 'kept'
  const trouble = document.querySelector<HTMLElement>('.offline__trouble')?.innerText
  if (trouble) return `cannot: ${trouble}`
  for (const one of document.querySelectorAll('button'))
    if (one.innerText.trim().startsWith(button)) one.click()
  const { controller } = navigator.serviceWorker
  const offline = document.querySelector<HTMLElement>('.offline__work, .offline__district')
  return `${controller ? `answered by a worker that is ${controller.state}` : 'no worker answers'}: ${(offline ?? document.body).innerText.slice(0, 300)}`
}

/**
 * Presses the contest's button, and before it the way to the lab if `press` is `through`, and tells how things stand.
 * Work that was laid opens the lab by itself: who pressed on without it would play another recipe.
 */
export async function look(level: string, press: 'through' | 'contest' | 'no'): Promise<Told> {
  const buttons = [...document.querySelectorAll('button')].filter((one) => !one.disabled)
  const named = (name: string) => buttons.find((one) => one.innerText.trim().startsWith(name))
  const busy = named('Cancel') !== undefined
  const trouble = document.querySelector<HTMLElement>('.lab__trouble')?.innerText
  // WebKit's driver reads no half of a sign, which a cut may leave.
  const text = document.body.innerText.slice(-400).replace(/[\uD800-\uDFFF]/gu, '')
  let pressed = false
  if (press !== 'no') {
    const run = named('Run the contest')
    const next = run ?? (press === 'through' ? named('Skip to the lab') : undefined)
    next?.click()
    pressed = run !== undefined
  }
  const all = await new Promise<readonly (readonly [IDBValidKey, unknown])[]>((resolve, reject) => {
    const opening = indexedDB.open('neon-harbour')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const found: (readonly [IDBValidKey, unknown])[] = []
      const transaction = database.transaction('kept')
      const walk = transaction.objectStore('kept').openCursor()
      walk.onsuccess = () => {
        const at = walk.result
        if (!at) return
        found.push([at.key, at.value])
        at.continue()
      }
      transaction.onerror = () => reject(transaction.error)
      transaction.oncomplete = () => {
        database.close()
        resolve(found)
      }
    }
  })
  // Kept in one record with all levels, or in one of its own named after the level.
  interface Kept {
    readonly stars?: number
    readonly best?: { readonly fingerprint?: string }
    readonly levels?: Readonly<Record<string, Kept>>
  }
  for (const [key, value] of all) {
    const own = String(key).endsWith(level) ? (value as Kept) : (value as Kept | null)?.levels?.[level]
    const fingerprint = own?.best?.fingerprint
    if (fingerprint !== undefined) return { stars: own?.stars ?? 0, fingerprint, busy, text }
  }
  return { busy: busy || pressed, text, ...(trouble !== undefined && !busy && { trouble }) }
}

/** Milliseconds that the same work takes on the page's own thread and in a worker. */
export async function howLong(): Promise<{ readonly page: number; readonly worker: number }> {
  const work = () => {
    const from = performance.now()
    let sum = 0
    for (let i = 0; i < 1e8; i++) sum += i % 7
    return sum > 0 ? performance.now() - from : 0
  }
  const address = URL.createObjectURL(new Blob([`postMessage((${work.toString()})())`]))
  // Not at the same time: each has the processor for itself.
  const page = work()
  const worker = await new Promise<number>((resolve) => {
    const one = new Worker(address)
    one.onmessage = ({ data }) => resolve(Number(data))
  })
  return { page, worker }
}
