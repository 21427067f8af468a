import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width of an element and the size of 1rem, CSS pixels: charts are drawn in pixels so that their words keep the page's size. */
export function useMeasure<E extends Element>(): [
  RefObject<E | null>,
  { readonly width: number; readonly rem: number },
] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState({ width: 0, rem: 16 })
  const measure = () => {
    const width = ref.current?.getBoundingClientRect().width ?? 0
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    setSize((before) => (before.width === width && before.rem === rem ? before : { width, rem }))
  }
  useLayoutEffect(measure, [])
  useEffect(() => {
    if (!ref.current) return
    const observer = new ResizeObserver(measure)
    observer.observe(ref.current)
    observer.observe(document.documentElement)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
