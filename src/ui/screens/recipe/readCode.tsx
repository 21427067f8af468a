import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { handOnWords as words } from '../../../i18n/handOn.ts'
import { Button } from '../../kit/button.tsx'
import { Camera } from '../../kit/camera.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { createSeer } from './seeCode.ts'

/** A code read by the camera, from a photo, or pasted as a link. */
export function ReadCode({ onRead }: { readonly onRead: (text: string) => void }) {
  const { say } = useSpeaking()
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [unread, setUnread] = useState(false)
  const seer = useRef<ReturnType<typeof createSeer> | undefined>(undefined)
  const seen = useRef('')
  useEffect(() => {
    if (unread) announce(say(words.noCode))
  }, [unread])
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
          // Held before the camera, a code is seen many times a second.
          if (!found || found === seen.current) return
          seen.current = found
          read(found)
        }}
      />
      <form
        class="read-code__form"
        onSubmit={(event) => {
          event.preventDefault()
          read(text)
        }}
      >
        <label for={id}>{say(words.link)}</label>
        <input id={id} type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <Button icon="check" onPress={() => read(text)}>
          {say(words.openIt)}
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
            import('../certificate/readPicture.ts')
              .then(({ readPicture }) => readPicture(picture))
              .then(read, () => setUnread(true))
          }}
        />
      </form>
      {unread && <p class="read-code__fault">{say(words.noCode)}</p>}
    </div>
  )
}
