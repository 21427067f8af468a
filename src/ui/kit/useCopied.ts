import { useEffect, useState } from 'preact/hooks'
import { codeWords as words } from '../../i18n/codes.ts'
import { announce } from './live.tsx'
import { useSpeaking } from './speaking.ts'

/**
 * Whether a text has been copied, and what copies it. Where the page may not write to the clipboard, nothing happens: let
 * the text stand selected, so that the reader's own keys copy it.
 */
export function useCopied(text: string): readonly [copied: boolean, copy: () => void] {
  const { say } = useSpeaking()
  const [copied, setCopied] = useState(false)
  useEffect(() => setCopied(false), [text])
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => {
        setCopied(true)
        announce(say(words.copied))
      },
      () => undefined,
    )
  return [copied, copy]
}
