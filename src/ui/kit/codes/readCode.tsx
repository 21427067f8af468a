import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Text } from '../../../engine/index.ts'
import { codeWords as words } from '../../../i18n/codes.ts'
import { Button } from '../button.tsx'
import { Camera } from '../camera.tsx'
import { announce } from '../live.tsx'
import { Missed } from '../missed.tsx'
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
  /** How to ask again for what reads a picture, where it did not come. */
  const [missed, setMissed] = useState<() => void>()
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
  const readPhoto = async (photo: Blob) => {
    setMissed(undefined)
    const file = await import('./readPicture.ts').catch(() => undefined)
    if (file) await file.readPicture(photo).then(read, () => setUnread(true))
    else setMissed(() => () => void readPhoto(photo))
  }
  return (
    <div class="read-code">
      <Camera
        width={1280}
        height={720}
        look={async (video) => {
          if (missed) return
          seer.current ??= createSeer()
          const see = await seer.current.catch(() => undefined)
          if (!see) {
            seer.current = undefined
            setMissed(() => () => setMissed(undefined))
            return
          }
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
            if (picture) void readPhoto(picture)
          }}
        />
        {children}
      </form>
      {missed && <Missed again={missed} />}
      {wrong && <p class="read-code__fault">{say(wrong)}</p>}
    </div>
  )
}
