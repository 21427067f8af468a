/**
 * Style sheets that did not come, by address. What fetches a part (the bundler's helper) asks for a sheet once in a page's
 * life: the part would be opened without it the next time.
 */
const lost = new Map<string, HTMLLinkElement>()
/** Those without which a part failed to open, by the part's name. */
const needed = new Map<string, ReadonlySet<string>>()

export function watchStyles(): void {
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.set(target.href, target)
    },
    true,
  )
}

/**
 * Fetches a part once every sheet that did not come has been asked for again. One that does not come again stops only the
 * part that failed without it: what else there is may be kept on this device, with its sheets.
 */
export async function withStyles<T>(name: string, load: () => Promise<T>): Promise<T> {
  const own = needed.get(name) ?? new Set<string>()
  const before = new Map(lost)
  try {
    await Promise.all(
      [...before].map(async ([address, link]) => {
        lost.delete(address)
        const came = await again(link)
        if (!came && own.has(address)) throw new Error(`${address} did not come.`)
      }),
    )
    const part = await load()
    needed.delete(name)
    return part
  } catch (error) {
    needed.set(name, new Set([...lost.keys()].filter((address) => !before.has(address) || own.has(address))))
    throw error
  }
}

const again = (old: HTMLLinkElement) =>
  new Promise<boolean>((resolve) => {
    const link = document.createElement('link')
    link.rel = old.rel
    link.href = old.href
    link.onload = () => resolve(true)
    link.onerror = () => resolve(false)
    old.replaceWith(link)
  })
