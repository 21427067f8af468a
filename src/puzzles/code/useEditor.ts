import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** What every editor on the page can do. */
interface Mounted {
  dispose(): void
}

/**
 * Fetches an editor and mounts it in an element; disposes it when the panel closes or `key` changes. `undefined`
 * while it is on its way, `'failed'` when it could not be fetched.
 */
export function useEditor<E extends Mounted>(
  element: RefObject<HTMLElement | null>,
  key: string,
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
    if (host)
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

/** Calls `act` a moment after the last change, and at once when the panel closes: typing is one decision, not thirty. */
export function useSettled<T>(act: (value: T) => void, wait = 350): (value: T) => void {
  const latest = useRef(act)
  latest.current = act
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; value: T } | undefined>(undefined)
  useEffect(
    () => () => {
      if (!pending.current) return
      clearTimeout(pending.current.timer)
      latest.current(pending.current.value)
    },
    [],
  )
  return (value) => {
    if (pending.current) clearTimeout(pending.current.timer)
    const timer = setTimeout(() => {
      pending.current = undefined
      latest.current(value)
    }, wait)
    pending.current = { timer, value }
  }
}
