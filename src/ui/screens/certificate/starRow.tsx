import type { Stars } from '../../../engine/index.ts'
import { certificateWords as words } from '../../../i18n/certificate.ts'
import { Icon } from '../../kit/icon.tsx'
import { useSpeaking } from '../../kit/speaking.ts'

/** Stars won, as shapes and as a word. */
export function StarRow({ won }: { readonly won: Stars }) {
  const { say } = useSpeaking()
  const label = won === 1 ? say(words.oneStar) : say(words.stars, { n: won })
  return (
    <span class="stars-won" role="img" aria-label={label.trim()}>
      {Array.from({ length: won }, (_, i) => (
        <Icon key={i} name="star" />
      ))}
    </span>
  )
}
