import type { ComponentChildren } from 'preact'

/** A shelf of the kit page. */
export function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="kit__part" aria-label={title}>
      <h2>{title}</h2>
      <div class="kit__shelf">{children}</div>
    </section>
  )
}
