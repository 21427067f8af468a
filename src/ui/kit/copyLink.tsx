import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { handOnWords as words } from '../../i18n/handOn.ts'
import { Button } from './button.tsx'
import { announce } from './live.tsx'
import { useSpeaking } from './speaking.ts'
import './copyLink.css'

/** A link to be seen, and to be copied by one press. */
export function CopyLink({ link }: { readonly link: string }) {
  const { say } = useSpeaking()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => setCopied(false), [link])
  const copy = async () => {
    field.current?.select()
    // Where the page may not write to the clipboard, the link stands selected and the reader's own keys copy it.
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    )
    if (!done) return
    setCopied(true)
    announce(say(words.copied))
  }
  return (
    <div class="copy-link">
      <label for={id}>{say(words.link)}</label>
      <input
        id={id}
        ref={field}
        type="text"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={copied ? 'check' : 'notes'} onPress={() => void copy()}>
        {say(copied ? words.copied : words.copy)}
      </Button>
    </div>
  )
}
