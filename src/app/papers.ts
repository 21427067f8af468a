/** What is printed of levels is read from their files, as many as are asked for; each stands in the store once it is here. */
import type { App } from './app.ts'

/** One after another: a whole world's files are large, and the first sheet is to be seen soon. */
export async function readPapers({ store, levelStore }: App, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const before = store.getState().papers?.[id]
    if (before && before !== 'unread') continue
    const opened = await levelStore.open(id).catch(() => undefined)
    const found = opened?.ok ? opened.level : 'unread'
    store.setState(({ papers }) => ({ papers: { ...papers, [id]: found } }))
  }
}
