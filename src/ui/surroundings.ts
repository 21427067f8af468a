import { tag } from '../i18n/index.ts'
import type { Settings } from '../store/settings.ts'

/** What settings do to the page as a whole: its language, its type size, its calm. Returns how to stop following the system. */
export function dressPage(settings: Settings): () => void {
  const page = document.documentElement
  page.lang = tag[settings.lang]
  page.dataset.view = settings.view
  page.style.setProperty('--text-size', String(settings.textSize))
  const system = matchMedia('(prefers-reduced-motion: reduce)')
  const calm = () => {
    const wanted = settings.motion === 'calm' || (settings.motion === 'system' && system.matches)
    page.toggleAttribute('data-calm', wanted)
  }
  calm()
  system.addEventListener('change', calm)
  return () => system.removeEventListener('change', calm)
}
