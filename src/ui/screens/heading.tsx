import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import './heading.css'

export interface HeadingProps {
  readonly children: ComponentChildren
  readonly unseen?: boolean
  /** The page's own heading rather than a part's. */
  readonly top?: boolean
}

/** The heading of a screen or a phase; it takes the focus when it arrives, so that keys and screen readers start there. */
export function Heading({ children, unseen, top }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    // In a task of its own: the browser must first lay the new screen out, and building it was a long task already.
    const later = setTimeout(() => {
      const now = document.activeElement
      // On a slow machine the player may have moved on by then.
      if (now === before || now === document.body) heading.current?.focus({ preventScroll: true })
    })
    return () => clearTimeout(later)
  }, [])
  const Level = top ? 'h1' : 'h2'
  return (
    <Level class={unseen ? 'unseen' : 'heading'} tabIndex={-1} ref={heading}>
      {children}
    </Level>
  )
}
