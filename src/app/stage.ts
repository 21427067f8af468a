import type { App } from './app.ts'

/** Whether the stage has all its pictures: without them the words carry the level, and the page says what is missing. */
export function stageCame({ store }: App, whole: boolean): void {
  const stage = whole ? 'ready' : 'unfetched'
  if (store.getState().stage !== stage) store.setState({ stage })
}

/** Once more: the canvas itself if that is what is missing, else the stage asks again for its pictures. */
export function fetchStage(app: App): void {
  const { stage: _, ...rest } = app.store.getState()
  app.store.setState(rest, true)
  app.startStage()
}
