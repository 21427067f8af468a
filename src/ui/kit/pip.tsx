import './pip.css'

/** How the model is doing, on Pip's face: the same six states as on the canvas. */
export type PipMood = 'dark' | 'puzzled' | 'learning' | 'unsure' | 'sure' | 'delighted'

/** Eyes as two paths each mood; the lantern's light comes from CSS. */
const eyes: Readonly<Record<PipMood, string>> = {
  dark: 'M36 53h10M54 53h10',
  puzzled: 'M41 50v7M55 48q5-3 9 0M59 53v4',
  learning: 'M36 54q5-6 10 0M54 54q5-6 10 0',
  unsure: 'M36 53q5-3 10 0M54 53q5 3 10 0',
  sure: 'M41 49v8M59 49v8',
  delighted: 'M35 56q6-9 12 0M53 56q6-9 12 0',
}
const mouths: Readonly<Record<PipMood, string>> = {
  dark: 'M46 65h8',
  puzzled: 'M45 66q4-3 9 0',
  learning: 'M46 65q4 2 8 0',
  unsure: 'M44 66q3-3 6 0t6 0',
  sure: 'M44 64q6 5 12 0',
  delighted: 'M43 63q7 10 14 0Z',
}

/** Pip, the paper-lantern robot, as a small picture. Decoration: the words beside it say who speaks. */
export function Pip({ mood = 'sure' }: { readonly mood?: PipMood }) {
  return (
    <svg class={`pip pip--${mood}`} viewBox="0 0 100 112" aria-hidden="true" focusable="false">
      <circle class="pip__glow" cx="50" cy="56" r="48" />
      <path class="pip__wire" d="M50 18V8M44 8h12" />
      <rect class="pip__cap" x="34" y="17" width="32" height="9" rx="4.500" />
      <path class="pip__paper" d="M34 25h32c14 6 21 18 21 31s-7 25-21 31H34C20 81 13 69 13 56s7-25 21-31Z" />
      <path
        class="pip__rib"
        d="M38 25c-9 8-13 19-13 31s4 23 13 31M62 25c9 8 13 19 13 31s-4 23-13 31M50 25v62"
      />
      <rect class="pip__face" x="26" y="42" width="48" height="30" rx="14" />
      <path class="pip__eyes" d={eyes[mood]} />
      <path class="pip__mouth" d={mouths[mood]} />
      <rect class="pip__cap" x="36" y="86" width="28" height="8" rx="4" />
      <path class="pip__wire" d="M42 94v6M58 94v6M37 101h8M55 101h8" />
    </svg>
  )
}
