import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import './nameTag.css'

export interface NameTagProps {
  /** Where the pointer is, in the page's viewport; without it there is no tag. */
  readonly at: { readonly x: number; readonly y: number } | undefined
  readonly children: ComponentChildren
}

/** Says the name of the picture under the pointer, over the canvas. The panel's list says it to everybody else. */
export function NameTag({ at, children }: NameTagProps) {
  const tag = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (at) tag.current?.showPopover()
    else tag.current?.hidePopover()
  }, [at])
  return (
    <span
      ref={tag}
      popover="manual"
      class="name-tag"
      aria-hidden="true"
      style={at ? `left: ${at.x}px; top: ${at.y}px` : ''}
    >
      {children}
    </span>
  )
}
