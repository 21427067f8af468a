/** A browser with one tab, driven from outside in the same way whatever engine it has. */
export interface Tab {
  go(address: string): Promise<void>
  /**
   * Runs a function in the page and brings back what it gives, as JSON. The function travels as text: it may use nothing
   * but its arguments and the page.
   */
  run<A extends readonly string[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  close(): Promise<void>
}

export interface Engine {
  readonly name: 'chromium' | 'firefox' | 'webkit'
  /** What to install when it is not there; undefined when it is. */
  missing(): string | undefined
  open(): Promise<Tab>
}

/**
 * The text of a function that gives back what `work` does, as JSON in plain ASCII: half a character (of a text that was
 * cut) is nothing that WebKit's driver can parse, however it is quoted.
 */
export function asText(work: (...args: never[]) => unknown): string {
  return `async function (...given) {
    const said = JSON.stringify((await (${work.toString()})(...given)) ?? null)
    return said.replace(/[^ -~]/g, (one) => '\\\\u' + one.charCodeAt(0).toString(16).padStart(4, '0'))
  }`
}

export const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

/** Tries until it comes to something: a process that was started takes a while to answer. */
export async function until<T>(
  what: string,
  seconds: number,
  attempt: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  for (let tries = 0; tries < seconds * 10; tries++) {
    const found = await attempt()
    if (found !== undefined) return found
    await wait(100)
  }
  throw new Error(`${what} did not come in ${seconds} seconds.`)
}
