import { useEffect, useRef, useState } from 'preact/hooks'
import { cameraWords as words } from '../../i18n/camera.ts'
import { askMedia, type Without } from './askMedia.ts'
import { Button } from './button.tsx'
import { announce } from './live.tsx'
import { useSpeaking } from './speaking.ts'
import './camera.css'

export interface CameraProps {
  /** Pixels asked for; what the camera has may be less. */
  readonly width: number
  readonly height: number
  /** Looks at what the camera sees now; asked again as soon as it has answered. Keeps nothing of the picture. */
  readonly look: (video: HTMLVideoElement) => Promise<void>
  /** Once the camera is known not to come: refused, taken by another program, or none there. */
  readonly onWithout?: () => void
}

/** Milliseconds between two looks, so that the page stays quick. */
const breath = 60

/** Asked for after a press, with the reason beside it; a light is on while the camera is. */
export function Camera({ width, height, look, onWithout }: CameraProps) {
  const { say } = useSpeaking()
  const [is, setIs] = useState<'off' | 'asking' | 'on' | 'lost' | Without>('off')
  const video = useRef<HTMLVideoElement>(null)
  const stream = useRef<MediaStream | undefined>(undefined)
  const gone = useRef(false)
  const latest = useRef(look)
  latest.current = look
  const stop = (to: 'off' | 'lost' = 'off') => {
    for (const track of stream.current?.getTracks() ?? []) track.stop()
    stream.current = undefined
    setIs(to)
    if (to === 'lost') announce(say(words.lost))
  }
  useEffect(
    () => () => {
      gone.current = true
      for (const track of stream.current?.getTracks() ?? []) track.stop()
    },
    [],
  )
  useEffect(() => {
    const picture = video.current
    if (is !== 'on' || !picture || !stream.current) return
    picture.srcObject = stream.current
    void picture.play().catch(() => undefined)
    return over(async () => {
      if (picture.videoWidth > 0) await latest.current(picture)
    })
  }, [is])
  const start = async () => {
    setIs('asking')
    const came = await askMedia({
      audio: false,
      video: { width: { ideal: width }, height: { ideal: height }, facingMode: 'environment' },
    })
    // Left while the browser was asking.
    if (gone.current) {
      if (typeof came !== 'string') for (const track of came.getTracks()) track.stop()
      return
    }
    if (typeof came === 'string') {
      setIs(came)
      announce(say(words[came]))
      onWithout?.()
      return
    }
    stream.current = came
    // A camera that is pulled out, or taken back in the browser's own bar.
    for (const track of came.getTracks()) track.addEventListener('ended', () => stop('lost'))
    setIs('on')
    announce(say(words.on))
  }
  return (
    <div class="camera">
      {is === 'on' ? (
        <>
          <video ref={video} class="camera__picture" muted playsInline aria-label={say(words.on)} />
          <p class="camera__light">{say(words.on)}</p>
          <Button icon="close" onPress={() => stop()}>
            {say(words.stop)}
          </Button>
        </>
      ) : (
        <>
          <p>{say(is === 'off' || is === 'asking' ? words.why : words[is])}</p>
          <Button icon="camera" busy={is === 'asking'} onPress={() => void start()}>
            {say(is === 'asking' ? words.asking : words.start)}
          </Button>
        </>
      )}
    </div>
  )
}

/** Does something over and over, each time once the last has ended; returns how to end it. */
function over(act: () => Promise<void>): () => void {
  let [ended, timer] = [false, 0]
  const again = () => {
    if (ended) return
    void act()
      .catch(reportError)
      .finally(() => {
        if (!ended) timer = setTimeout(again, breath) as unknown as number
      })
  }
  again()
  return () => {
    ended = true
    clearTimeout(timer)
  }
}
