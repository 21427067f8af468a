import type { World } from '../store/index.ts'
import type { App } from './app.ts'

/** The campaign's worlds, once they have come: before, no level would be known. */
export function campaignOf({ store }: Pick<App, 'store'>): Promise<readonly World[]> {
  return new Promise((resolve) => {
    const look = () => {
      const { worlds } = store.getState()
      if (worlds.length > 0) resolve(worlds)
      return worlds.length > 0
    }
    if (look()) return
    const end = store.subscribe(() => look() && end())
  })
}
