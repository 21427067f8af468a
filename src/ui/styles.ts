/**
 * Style sheets that did not come. What fetches a part (the bundler's helper) asks for a sheet once in a page's life: the
 * part would be opened without it the next time.
 */
const lost = new Set<HTMLLinkElement>()

export function watchStyles(): void {
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target)
    },
    true,
  )
}

/** Asks again for all that did not come; rejects where one does not come again. */
export async function lostStyles(): Promise<void> {
  const all = [...lost]
  lost.clear()
  await Promise.all(all.map(again))
}

const again = (old: HTMLLinkElement) =>
  new Promise<void>((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = old.rel
    link.href = old.href
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(`${old.href} did not come.`))
    old.replaceWith(link)
  })
