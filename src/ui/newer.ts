import { useEffect, useState } from 'preact/hooks'

/** The script a page of this game begins with; its name changes with whatever is in the game. */
const first = /<script[^>]+src="([^"]+)"/

/** What the server says: nothing, that it has this build of the game, or that it has another by now. */
export type Server = 'silent' | 'same' | 'newer'

/**
 * Why something did not come, as far as the server tells: asked at each new `missing` that is not undefined. Of a server
 * that is there with the same game a part comes when it is asked for again; but Firefox remembers for as long as the
 * page lives what a script's address came to, and there only a reload brings it.
 */
export function useServer(missing: object | undefined): Server {
  const [server, setServer] = useState<Server>('silent')
  useEffect(() => {
    if (!missing) return
    let wanted = true
    askServer().then((says) => wanted && setServer(says))
    return () => {
      wanted = false
    }
  }, [missing])
  return missing ? server : 'silent'
}

async function askServer(): Promise<Server> {
  try {
    const page = await fetch(location.pathname, { cache: 'no-store' })
    if (!page.ok) return 'silent'
    const there = first.exec(await page.text())?.[1]
    // A school's login page begins with no such script.
    if (there === undefined || !/index-[^/]+\.js$/.test(there)) return 'silent'
    return there === document.querySelector('script[src]')?.getAttribute('src') ? 'same' : 'newer'
  } catch {
    return 'silent'
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
