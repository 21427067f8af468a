import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** What every editor on the page can do. */
interface Mounted {
  dispose(): void
}

/**
 * Fetches an editor and mounts it in an element; disposes it when the panel closes or `key` changes. `undefined`
 * while it is on its way, `'failed'` when it could not be fetched. Without a key it waits.
 */
export function useEditor<E extends Mounted>(
  element: RefObject<HTMLElement | null>,
  key: string | undefined,
  mount: (element: HTMLElement) => Promise<E>,
): E | 'failed' | undefined {
  const [editor, setEditor] = useState<E | 'failed'>()
  const latest = useRef(mount)
  latest.current = mount
  useEffect(() => {
    let gone = false
    let mounted: E | undefined
    setEditor(undefined)
    const host = element.current
    if (host && key !== undefined)
      latest.current(host).then(
        (fresh) => {
          mounted = fresh
          if (gone) fresh.dispose()
          else setEditor(() => fresh as E | 'failed')
        },
        () => !gone && setEditor('failed'),
      )
    return () => {
      gone = true
      mounted?.dispose()
    }
  }, [element, key])
  return editor
}

/** Whether an element is narrower than some rem; undefined until it has been measured. */
export function useNarrow(element: RefObject<HTMLElement | null>, rems: number): boolean | undefined {
  const [narrow, tell] = useState<boolean>()
  useLayoutEffect(() => {
    const host = element.current
    if (!host) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      tell(host.clientWidth < rems * rem)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(host)
    return () => observer.disconnect()
  }, [element, rems])
  return narrow
}

/** Tells an editor whenever its element changes size. */
export function useResizing(
  element: RefObject<HTMLElement | null>,
  editor: { resize(): void } | 'failed' | undefined,
): void {
  useEffect(() => {
    const host = element.current
    if (!host || !editor || editor === 'failed') return
    const observer = new ResizeObserver(() => editor.resize())
    observer.observe(host)
    return () => observer.disconnect()
  }, [element, editor])
}

/** Calls `act` a moment after the last change, and at once when the panel or the page goes away: typing is one decision, not thirty. */
export function useSettled<T>(act: (value: T) => void, wait = 350): { later(value: T): void; now(): void } {
  const latest = useRef(act)
  latest.current = act
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; value: T } | undefined>(undefined)
  function now() {
    if (!pending.current) return
    const { timer, value } = pending.current
    clearTimeout(timer)
    pending.current = undefined
    latest.current(value)
  }
  const flush = useRef(now)
  flush.current = now
  useEffect(() => {
    // Before those who write down what is not kept yet, at the last that a page hears.
    const leave = () => flush.current()
    for (const event of ['pagehide', 'visibilitychange']) addEventListener(event, leave, true)
    return () => {
      for (const event of ['pagehide', 'visibilitychange']) removeEventListener(event, leave, true)
      flush.current()
    }
  }, [])
  return {
    now,
    later(value) {
      if (pending.current) clearTimeout(pending.current.timer)
      pending.current = { timer: setTimeout(() => flush.current(), wait), value }
    },
  }
}
