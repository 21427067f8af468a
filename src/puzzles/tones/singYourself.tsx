import { useEffect, useRef, useState } from 'preact/hooks'
import type { Without } from '../../ui/kit/askMedia.ts'
import { type Ear, type Heard, openEar } from '../../ui/kit/ear.ts'
import { announce, Button, Missed, useSpeaking } from '../../ui/kit/index.ts'
import type { PartProps } from './buoysCard.tsx'
import { micWords as words } from './panelWords.ts'
import { isOver, liveLine, wholeLine } from './sungLine.ts'

type Is = 'off' | 'asking' | 'on' | 'laid' | 'nothing' | 'lost' | 'unfetched' | Without

/** A contour sung into the microphone: seen while it is sung, then laid among the choir's, where the drawn one lies. */
export function SingYourself({ setup, view }: Pick<PartProps, 'setup' | 'view'>) {
  const { say } = useSpeaking()
  const [is, setIs] = useState<Is>('off')
  const ear = useRef<Ear | undefined>(undefined)
  const heard = useRef<readonly Heard[]>([])
  const gone = useRef(false)
  /** What was drawn before. */
  const before = useRef<readonly number[] | undefined>(undefined)
  const become = (next: Exclude<Is, 'off' | 'unfetched'>) => {
    setIs(next)
    announce(say(next === 'on' ? words.sing : words[next]))
  }
  useEffect(
    () => () => {
      gone.current = true
      if (ear.current) end(undefined)
    },
    [],
  )
  const end = (own: readonly number[] | undefined) => {
    ear.current?.close()
    ear.current = undefined
    view.set({ own: own ?? before.current, drawing: false, ...(own && { song: { pitches: own } }) })
  }
  const finish = () => {
    const own = wholeLine(setup, heard.current)
    end(own)
    become(own ? 'laid' : 'nothing')
  }
  const hear = (more: readonly Heard[]) => {
    heard.current = [...heard.current, ...more]
    const line = liveLine(setup, heard.current)
    if (line.length > 0) view.set({ own: line, drawing: true })
    if (isOver(heard.current)) finish()
  }
  const start = async () => {
    setIs('asking')
    heard.current = []
    before.current = view.now().own
    // A song from the loudspeakers would be heard too.
    view.set({ song: undefined, sung: undefined })
    const came = await openEar(hear, () => {
      end(undefined)
      become('lost')
    })
    if (typeof came === 'string') {
      if (gone.current) return
      if (came === 'unfetched') setIs(came)
      else become(came)
      return
    }
    // Left while the browser was asking.
    if (gone.current) {
      came.close()
      return
    }
    ear.current = came
    become('on')
  }
  const told =
    is === 'off' || is === 'asking' || is === 'unfetched' ? words.why : is === 'on' ? words.sing : words[is]
  const on = is === 'on'
  return (
    <div class="stack stack--snug">
      {is === 'unfetched' ? (
        <Missed again={() => void start()} />
      ) : (
        <p class={on ? 'tones-listening' : 'note note--small'}>{say(told)}</p>
      )}
      <div class="row">
        <Button
          icon={on ? 'close' : 'microphone'}
          busy={is === 'asking'}
          onPress={() => (on ? finish() : void start())}
        >
          {say(on ? words.stop : is === 'asking' ? words.asking : words.start)}
        </Button>
      </div>
    </div>
  )
}
