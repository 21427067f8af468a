import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Text } from '../../../engine/index.ts'
import { codeWords as words } from '../../../i18n/codes.ts'
import { Button } from '../button.tsx'
import { Camera } from '../camera.tsx'
import { announce } from '../live.tsx'
import { useSpeaking } from '../speaking.ts'
import { createSeer } from './seeCode.ts'
import '../textField.css'
import './readCode.css'

interface ReadCodeProps {
  /** What is done with a pasted link. */
  readonly go?: Text
  /** What was wrong with the code that was read last. */
  readonly fault?: Text | undefined
  /** What the field is called, where it takes more than a link. */
  readonly label?: string
  /** Other ways in, beside the photo. */
  readonly children?: ComponentChildren
  readonly onRead: (text: string) => void
}

/** Pictures without a code, after which the same code may come again: somebody else's, or held up once more. */
const forgotten = 8

/** A code read by the camera, from a photo, or pasted as a link. */
export function ReadCode({ go = words.openIt, fault, label, children, onRead }: ReadCodeProps) {
  const { say } = useSpeaking()
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [unread, setUnread] = useState(false)
  const seer = useRef<ReturnType<typeof createSeer> | undefined>(undefined)
  const seen = useRef({ code: '', without: 0 })
  const wrong = unread ? words.noCode : fault
  useEffect(() => {
    if (wrong) announce(say(wrong))
  }, [wrong])
  // Of another person's, nothing stands there yet.
  useLayoutEffect(() => setText(''), [label])
  const read = (some: string) => {
    setUnread(false)
    onRead(some)
  }
  return (
    <div class="read-code">
      <Camera
        width={1280}
        height={720}
        look={async (video) => {
          seer.current ??= createSeer()
          const see = await seer.current
          const found = await see(video)
          const { code, without } = seen.current
          if (!found) {
            seen.current = without < forgotten ? { code, without: without + 1 } : { code: '', without }
            return
          }
          seen.current = { code: found, without: 0 }
          // Held before the camera, a code is seen many times a second.
          if (found !== code) read(found)
        }}
      />
      <form
        class="read-code__form"
        onSubmit={(event) => {
          event.preventDefault()
          read(text)
        }}
      >
        <label for={id}>{label ?? say(words.link)}</label>
        <input
          id={id}
          class="text-field"
          type="text"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button kind="primary" icon="check" onPress={() => read(text)}>
          {say(go)}
        </Button>
        <Button icon="upload" onPress={() => file.current?.click()}>
          {say(words.photo)}
        </Button>
        <input
          ref={file}
          class="unseen"
          type="file"
          accept="image/*"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const [picture] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (!picture) return
            import('./readPicture.ts')
              .then(({ readPicture }) => readPicture(picture))
              .then(read, () => setUnread(true))
          }}
        />
        {children}
      </form>
      {wrong && <p class="read-code__fault">{say(wrong)}</p>}
    </div>
  )
}
