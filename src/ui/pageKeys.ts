import { useLayoutEffect, useRef } from 'preact/hooks'
import { shellWords } from '../i18n/shell.ts'
import { isSilent, type Settings, withSound } from '../store/settings.ts'
import { useHarbour, useVerbs } from './harbour.ts'
import { isLetter, isTyping } from './keys.ts'
import { announce } from './kit/live.tsx'

/** Keys that do the same on every screen: M for sound, P for the projector view, Ctrl or Cmd + S to be told that all is saved. */
export function usePageKeys(): void {
  const verbs = useVerbs()
  const settings = useHarbour((state) => state.settings)
  const { lang } = settings
  useSaveKey(verbs.tellSaved)
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

/** The hand that saves: the browser would offer to save the page, which is not what is wanted. */
function useSaveKey(tell: () => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !isLetter(event, 's')) return
      event.preventDefault()
      if (!event.repeat) tell()
    }
    // Before anything on the screen can keep it to itself.
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [tell])
}

/** A letter that acts wherever it is pressed, except where letters are typed or something else has used it. */
export function useLetterKey(letter: string, act: () => void): void {
  // What is on the screen is what the key acts on: effects come a while after it on a slow machine.
  const latest = useRef(act)
  latest.current = act
  // Before anything is seen: whoever sees a button may press its key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isLetter(event, letter) || event.repeat || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      latest.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [letter])
}
