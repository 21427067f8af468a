/** The second half of the composition root: what no title waits for. Wires, and holds no logic. */
import type { App, Offliner } from './app/app.ts'
import { atRest, createOffliner } from './app/offline.ts'
import { canKeep, openDoor, quiet } from './offline/page.ts'
import type { Verbs } from './store/index.ts'
import { renderRenewal } from './ui/renewal.tsx'

let made: Offliner | undefined

/** Made once, however often it is asked for. */
export function later(app: App, verbs: Verbs): Offliner {
  made ??= make(app, verbs)
  return made
}

function make(app: App, verbs: Verbs): Offliner {
  renderRenewal(app.store, verbs)
  return createOffliner(app, {
    quiet,
    async open(onRenewal) {
      if (!canKeep()) return undefined
      // What lies here already answers at once; the first time, fetching it waits until the line is quiet.
      if (!navigator.serviceWorker.controller) await atRest(app, quiet)
      return openDoor(onRenewal)
    },
  })
}
