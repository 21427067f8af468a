import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { kitWords } from '../../i18n/kit.ts'
import type { Notice } from '../../store/state.ts'
import { IconButton } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { useOnTop } from './onTop.ts'
import { useSpeaking } from './speaking.ts'
import './toast.css'

const icons: Readonly<Record<Notice['tone'], IconName>> = { good: 'check', plain: 'hint', bad: 'warning' }

/** How long a message stays, milliseconds; a bad one stays until it is closed. */
const stay = 7000

export interface ToastsProps {
  readonly notices: readonly Notice[]
  readonly dismiss: (id: number) => void
  /** They stand over the stage, or at the foot of a page. */
  readonly over?: 'stage' | 'page'
  /** What else is told among them. */
  readonly children?: ComponentChildren
}

/** Short messages that arrive where they cover nothing that is read or pressed, and leave by themselves. */
export function Toasts(props: ToastsProps) {
  return props.notices.length > 0 || props.children ? <Messages {...props} /> : null
}

function Messages({ notices, dismiss, over = 'page', children }: ToastsProps) {
  const { say } = useSpeaking()
  const home = useRef<HTMLDivElement>(null)
  useOnTop(home)
  return (
    <div ref={home}>
      <section aria-label={say(kitWords.messages)}>
        <ul class="toasts" data-over={over}>
          {notices.map((notice) => (
            <Toast key={notice.id} notice={notice} dismiss={dismiss} />
          ))}
          {children}
        </ul>
      </section>
    </div>
  )
}

function Toast({ notice, dismiss }: { readonly notice: Notice; readonly dismiss: ToastsProps['dismiss'] }) {
  const { say } = useSpeaking()
  useEffect(() => {
    if (notice.tone === 'bad') return
    const timer = setTimeout(() => dismiss(notice.id), stay)
    return () => clearTimeout(timer)
  }, [notice, dismiss])
  return (
    <li class={`toast toast--${notice.tone}`}>
      <span class="toast__icon">
        <Icon name={icons[notice.tone]} />
      </span>
      <p>{say(notice.text)}</p>
      <IconButton icon="close" label={say(kitWords.close)} onPress={() => dismiss(notice.id)} />
    </li>
  )
}
