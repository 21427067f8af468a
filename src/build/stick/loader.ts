/**
 * What a page from a stick begins with, in place of the browser's own modules, which it may not load: parts of the game
 * arrive as plain scripts, each handing itself in, and are run when something first needs them. Travels into the page as
 * text: it may use nothing but its argument.
 */
export type Make = (exports: object, require: Require, module: { exports: object }) => void

export interface Require {
  /** A part that is there, run once. */
  (name: string): object
  /** Fetches a part with all that it imports and wears. */
  ready(name: string): Promise<void>
}

/** How a part hands itself in: its name, the parts it imports, its style sheets, what it does. */
export interface HandIn {
  (name: string, imports: readonly string[], styles: readonly string[], make: Make): void
  start(name: string): Promise<void>
}

export function createLoader(page: Document): HandIn {
  interface Part {
    readonly imports: readonly string[]
    readonly styles: readonly string[]
    readonly make: Make
  }
  const parts = new Map<string, Part>()
  const made = new Map<string, { exports: object }>()
  const asked = new Map<string, Promise<void>>()

  /** Adds a script or a sheet to the page, once; what did not come is asked for again the next time. */
  function add(name: string, make: () => HTMLElement): Promise<void> {
    const known = asked.get(name)
    if (known) return known
    const coming = new Promise<void>((resolve, reject) => {
      const element = make()
      element.onload = () => resolve()
      element.onerror = () => {
        element.remove()
        asked.delete(name)
        reject(new Error(`${name} could not be read.`))
      }
      page.head.append(element)
    })
    asked.set(name, coming)
    return coming
  }
  const script = (name: string) =>
    add(name, () => Object.assign(page.createElement('script'), { src: name, async: true }))
  const sheet = (name: string) =>
    add(name, () => Object.assign(page.createElement('link'), { rel: 'stylesheet', href: name }))

  /** Parts may import each other in circles: each is gone into once. */
  async function ready(name: string, seen: Set<string>): Promise<void> {
    if (seen.has(name)) return
    seen.add(name)
    await script(name)
    const { imports, styles } = found(name)
    await Promise.all([...imports.map((one) => ready(one, seen)), ...styles.map(sheet)])
  }

  function found(name: string): Part {
    const part = parts.get(name)
    if (!part) throw new Error(`${name} is not what it should be.`)
    return part
  }

  const require: Require = Object.assign(
    (name: string) => {
      const known = made.get(name)
      if (known) return known.exports
      const module = { exports: {} }
      made.set(name, module)
      found(name).make(module.exports, require, module)
      return module.exports
    },
    { ready: (name: string) => ready(name, new Set()) },
  )
  return Object.assign(
    (name: string, imports: readonly string[], styles: readonly string[], make: Make) =>
      void parts.set(name, { imports, styles, make }),
    {
      async start(name: string) {
        await require.ready(name)
        require(name)
      },
    },
  )
}
