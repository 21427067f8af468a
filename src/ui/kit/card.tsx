import type { ComponentChildren } from 'preact'
import './card.css'

export interface CardProps {
  readonly title?: string
  /** Beside the title, at the end: a figure, a small button. */
  readonly aside?: ComponentChildren
  /** `glass`: floats over the scene. `plain`: a section of a panel. The others tint the edge. */
  readonly tone?: 'glass' | 'plain' | 'lantern' | 'jade' | 'coral' | 'neon'
  readonly children: ComponentChildren
}

/** A framed part of a screen. With a title it is a labelled section (h3). */
export function Card({ title, aside, tone = 'plain', children }: CardProps) {
  return (
    <section class={`card card--${tone}`} aria-label={title}>
      {(title || aside) && (
        <header class="card__head">
          {title && <h3 class="card__title">{title}</h3>}
          {aside && <div class="card__aside">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  )
}
