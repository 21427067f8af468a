import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useHarbour } from '../../harbour.ts'
import { useSpeaking } from '../../kit/speaking.ts'
import './caption.css'

/** How long a sound's caption stays, milliseconds. */
const stay = 2200

/** The last sound that meant something, in words, for those who do not hear it. */
export function Caption() {
  const { say } = useSpeaking()
  const wanted = useHarbour((state) => state.settings.captions)
  const caption = useHarbour((state) => state.caption)
  const [shown, setShown] = useState<typeof caption>(undefined)
  // What sounded before this screen was opened is past.
  const past = useRef(caption)
  useLayoutEffect(() => {
    if (!caption || caption === past.current) return
    setShown(caption)
    const timer = setTimeout(() => setShown(undefined), stay)
    return () => clearTimeout(timer)
  }, [caption])
  if (!wanted || !shown) return null
  return (
    <p class="caption" aria-hidden="true">
      {say(shown.text)}
    </p>
  )
}
