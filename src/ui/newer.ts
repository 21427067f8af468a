import { useEffect, useState } from 'preact/hooks'

/** The script a page of this game begins with; its name changes with whatever is in the game. */
const first = /<script[^>]+src="([^"]+)"/

/**
 * Whether something that did not come is gone for good, since the server has another build of the game by now. Asked
 * when something did not come, never otherwise. False while that is not known, and where there is no network.
 */
export function useNewer(missing: boolean): boolean {
  const [newer, setNewer] = useState(false)
  useEffect(() => {
    if (!missing) return
    let wanted = true
    isNewerThere().then((is) => wanted && setNewer(is))
    return () => {
      wanted = false
    }
  }, [missing])
  return missing && newer
}

async function isNewerThere(): Promise<boolean> {
  try {
    const page = await fetch(location.pathname, { cache: 'no-store' })
    if (!page.ok) return false
    const there = first.exec(await page.text())?.[1]
    const here = document.querySelector('script[src]')?.getAttribute('src')
    // A school's login page begins with no such script.
    return there !== undefined && /index-[^/]+\.js$/.test(there) && there !== here
  } catch {
    return false
  }
}

/** What is kept here would bring the same page back: it is asked to let the next one come from the server. */
export async function reload(): Promise<void> {
  try {
    const notes = await caches.open('neon-harbour/wanted')
    await notes.put('renew', new Response())
  } catch {
    // Nothing is kept here that could answer: a browser without caches, or one that forbids them.
  }
  location.reload()
}
