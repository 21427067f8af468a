import { useId, useRef } from 'preact/hooks'
import { codeWords as words } from '../../i18n/codes.ts'
import { Button } from './button.tsx'
import { useSpeaking } from './speaking.ts'
import { useCopied } from './useCopied.ts'
import './copyLink.css'
import './textField.css'

/** A link to be seen, and to be copied by one press. */
export function CopyLink({ link }: { readonly link: string }) {
  const { say } = useSpeaking()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, copy] = useCopied(link)
  return (
    <div class="copy-link">
      <label for={id}>{say(words.link)}</label>
      <input
        id={id}
        ref={field}
        class="text-field"
        type="text"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        icon={copied ? 'check' : 'notes'}
        onPress={() => {
          field.current?.select()
          copy()
        }}
      >
        {say(copied ? words.copied : words.copyLink)}
      </Button>
    </div>
  )
}
