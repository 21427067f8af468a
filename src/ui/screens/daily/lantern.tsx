import './lantern.css'

/** A paper lantern, lit or dark: the daily puzzle's one light. Decoration beside words. */
export function Lantern({ lit }: { readonly lit: boolean }) {
  return (
    <svg class="lantern" data-lit={lit || undefined} viewBox="0 0 24 32" aria-hidden="true" focusable="false">
      <path class="lantern__string" d="M12 1v4M12 26v4" />
      <ellipse class="lantern__paper" cx="12" cy="15.5" rx="10" ry="9" />
      <path
        class="lantern__rib"
        d="M12 6.500v18M7 7.500c-2.500 5-2.500 11 0 16M17 7.500c2.500 5 2.500 11 0 16"
      />
      <path class="lantern__cap" d="M8 5h8v2.500H8ZM8 23.500h8V26H8Z" />
    </svg>
  )
}
