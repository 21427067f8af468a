import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Keeps the only child of `home` where it is seen and can be pressed: a modal dialog covers whatever is outside of it and
 * lets nobody press it, so as long as one is open the child lies in there.
 */
export function useOnTop(home: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const at = home.current
    const child = at?.firstElementChild
    if (!at || !child) return
    const place = () => {
      const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? at
      if (child.parentNode !== top) top.append(child)
    }
    place()
    // A dialog may open, close, or go with the screen that it belongs to.
    const watch = new MutationObserver(place)
    watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] })
    return () => {
      watch.disconnect()
      // Who takes `home` away takes away what is in it.
      at.append(child)
    }
  }, [home])
}
