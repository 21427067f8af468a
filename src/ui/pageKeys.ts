import { useEffect, useRef } from 'preact/hooks'
import { shellWords } from '../i18n/shell.ts'
import { isSilent, type Settings, withSound } from '../store/settings.ts'
import { useHarbour, useVerbs } from './harbour.ts'
import { announce } from './kit/live.tsx'

/** Keys that do the same on every screen: M for sound, P for the projector view. */
export function usePageKeys(): void {
  const verbs = useVerbs()
  const settings = useHarbour((state) => state.settings)
  const { lang } = settings
  useLetterKey('m', () => {
    const silent = isSilent(settings)
    verbs.set(withSound(settings, silent))
    announce(shellWords[silent ? 'unmuted' : 'muted'][lang])
  })
  useLetterKey('p', () => {
    const view: Settings['view'] = settings.view === 'desk' ? 'projector' : 'desk'
    verbs.set({ view })
    announce(shellWords[view === 'projector' ? 'projectorOn' : 'projectorOff'][lang])
  })
}

/** A letter that acts wherever it is pressed, except where letters are typed or something else has used it. */
export function useLetterKey(letter: string, act: () => void): void {
  // What is on the screen is what the key acts on: effects come a while after it on a slow machine.
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== letter || event.repeat || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      latest.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [letter])
}

function typing(at: EventTarget | null): boolean {
  if (at instanceof HTMLInputElement) return /^(text|search|number|email|url|password)$/.test(at.type)
  return at instanceof HTMLElement && (at.isContentEditable || /^(TEXTAREA|SELECT)$/.test(at.tagName))
}
