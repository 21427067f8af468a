import type { Text } from '../engine/index.ts'
import type { Notice } from '../store/index.ts'
import type { App } from './app.ts'
import { withPart } from './parts.ts'
import type { Said } from './words.ts'

const shownFor = 7_000

/** Shows a short message that leaves by itself; one that is already up is not shown twice. */
export function notify({ store, wait }: App, text: Text, tone: Notice['tone'] = 'plain'): void {
  const { notices } = store.getState()
  if (notices.some((notice) => notice.text === text)) return
  const id = (notices.at(-1)?.id ?? 0) + 1
  store.setState({ notices: [...notices, { id, tone, text }] })
  if (tone !== 'bad') wait(shownFor, () => dismiss({ store }, id))
}

/** The same for what is fetched when it is said, by its name. */
export async function tell(app: App, name: Said, tone: Notice['tone'] = 'plain'): Promise<void> {
  await withPart(
    app,
    `words ${name}`,
    () => import('./words.ts'),
    ({ words }) => notify(app, words[name], tone),
  )
}

export function dismiss({ store }: Pick<App, 'store'>, id: number): void {
  store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }))
}

/** Takes back what is no longer true. */
export function dismissText({ store }: Pick<App, 'store'>, text: Text): void {
  store.setState((state) => ({ notices: state.notices.filter((notice) => notice.text !== text) }))
}
