import type { ComponentChildren } from 'preact'
import './card.css'

export interface CardProps {
  readonly title?: string
  /** Beside the title, at the end: a figure, a small button. */
  readonly aside?: ComponentChildren
  /** `glass`: floats over the scene. `plain`: a section of a panel. The others tint the edge. */
  readonly tone?: 'glass' | 'plain' | 'lantern' | 'jade' | 'coral' | 'neon'
  /** The rank of the heading it stands under: a page's own (1), or a part's (2). */
  readonly under?: 1 | 2
  readonly children: ComponentChildren
}

/** A framed part of a screen. With a title it is a labelled section. */
export function Card({ title, aside, tone = 'plain', under = 2, children }: CardProps) {
  const Title = under === 1 ? 'h2' : 'h3'
  return (
    <section class={`card card--${tone}`} aria-label={title}>
      {(title || aside) && (
        <header class="card__head">
          {title && <Title class="card__title">{title}</Title>}
          {aside && <div class="card__aside">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  )
}
