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
  // With the heading, not a frame later: on a slow machine the player may have moved on by then.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  const Level = top ? 'h1' : 'h2'
  return (
    <Level class={unseen ? 'unseen' : 'heading'} tabIndex={-1} ref={heading}>
      {children}
    </Level>
  )
}
