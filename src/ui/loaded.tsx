import { Component, type ComponentChildren, type ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { shellWords } from '../i18n/shell.ts'
import { useVerbs } from './harbour.ts'
import { Button } from './kit/button.tsx'
import { Missed, Ways } from './kit/missed.tsx'
import { Pip } from './kit/pip.tsx'
import { useSpeaking } from './kit/speaking.ts'
import { reload, useServer } from './newer.ts'
import { withStyles } from './styles.ts'
import { wayBack } from './way.ts'

type Loading<T> =
  | { readonly is: 'waiting' }
  | { readonly is: 'here'; readonly it: T }
  | { readonly is: 'failed' }

/** Something fetched when first needed, with its waiting and its failing. */
export function useLoaded<T>(load: () => Promise<T>, key: string): [Loading<T>, again: () => void] {
  const [turn, setTurn] = useState(0)
  const [loading, setLoading] = useState<Loading<T>>({ is: 'waiting' })
  useEffect(() => {
    let wanted = true
    setLoading({ is: 'waiting' })
    withStyles(key, load).then(
      (it) => wanted && setLoading({ is: 'here', it }),
      () => wanted && setLoading({ is: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [key, turn])
  return [loading, () => setTurn((n) => n + 1)]
}

/** A small part that is a separate file: nothing until it is here. An ornament that does not come is nothing, too. */
export function lazily<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
  ornament = false,
) {
  return function Part(props: P) {
    const [part, again] = useLoaded(load, name)
    if (part.is === 'failed' && !ornament) return <Missed again={again} />
    if (part.is !== 'here') return null
    const It = part.it
    return <It {...props} />
  }
}

/** A screen that is a separate file. */
export function LazyScreen<P extends object>({
  load,
  name,
  given,
}: {
  readonly load: () => Promise<ComponentType<P>>
  readonly name: string
  /** What the screen itself is given. */
  readonly given: P
}) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  const [loading, again] = useLoaded(load, name)
  if (loading.is === 'here') {
    const Screen = loading.it
    return <Screen {...given} />
  }
  if (loading.is === 'waiting') return <Waiting />
  return (
    <NotFetched words={say(shellWords.notLoaded)} again={again}>
      <Button icon="back" onPress={() => verbs.go(wayBack().at === name ? { at: 'title' } : wayBack())}>
        {say(shellWords.back)}
      </Button>
    </NotFetched>
  )
}

interface NotFetchedProps {
  readonly words: string
  readonly again: () => void
  /** Other ways on. */
  readonly children?: ComponentChildren
}

const missing = {}

/** In the place of a screen that did not come. */
export function NotFetched({ words, again, children }: NotFetchedProps) {
  const { say } = useSpeaking()
  const server = useServer(missing)
  return (
    <Message words={server === 'newer' ? say(shellWords.newer) : words}>
      {children}
      <Ways server={server} again={again} />
    </Message>
  )
}

/** Milliseconds after which a screen is called slow. */
const patience = 8000

export function Waiting() {
  const { say } = useSpeaking()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main class="message message--waiting">
      <span class="message__lantern" aria-hidden="true" />
      <p role="status">{say(slow ? shellWords.slow : shellWords.opening)}</p>
      {slow && (
        <Button icon="restart" onPress={reload}>
          {say(shellWords.reload)}
        </Button>
      )}
    </main>
  )
}

export function Message({
  words,
  children,
}: {
  readonly words: string
  readonly children?: ComponentChildren
}) {
  return (
    <main class="message">
      <span class="message__pip">
        <Pip mood="puzzled" />
      </span>
      <h1 class="message__words">{words}</h1>
      <div class="message__actions">{children}</div>
    </main>
  )
}

interface GuardProps {
  /** Another key is another screen: it gets a fresh chance. */
  readonly place: string
  readonly children: ComponentChildren
}

/** A screen that throws shows a kind page with ways on, instead of nothing. */
export class Guard extends Component<GuardProps, { readonly broken: unknown; readonly at: string }> {
  override state = { broken: undefined, at: this.props.place }

  static override getDerivedStateFromError(broken: unknown) {
    return { broken: broken ?? true }
  }

  override componentDidCatch(error: unknown) {
    reportError(error)
  }

  override render() {
    return this.state.broken && this.state.at === this.props.place ? (
      <Broken onAgain={() => this.setState({ broken: undefined })} />
    ) : (
      this.props.children
    )
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useSpeaking()
  const verbs = useVerbs()
  return (
    <Message words={say(shellWords.broke)}>
      <Button kind="primary" icon="restart" onPress={onAgain}>
        {say(shellWords.tryAgain)}
      </Button>
      <Button icon="map" onPress={() => verbs.go({ at: 'map' })}>
        {say(shellWords.toMap)}
      </Button>
    </Message>
  )
}
