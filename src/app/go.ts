import type { MapView, Route } from '../store/index.ts'
import type { App } from './app.ts'
import { closeLevel, openLevel } from './openLevel.ts'
import { miss } from './parts.ts'
import { formatRoute } from './route.ts'

/** Goes to a place; the address bar follows. Leaving a level puts it away (its draft is already kept). */
export function go(app: App, route: Route): void {
  const near = route.at === 'map' && route.world !== undefined
  app.store.setState({ route, ...(near && { mapView: 'district' as const }) })
  app.address(formatRoute(route))
  if (route.at === 'level' || route.at === 'teacher') void openLevel(app, route.id)
  if (route.at === 'notes') void readNotes(app)
  // Settings and notes lie over a level: coming back finds it as it was.
  if (route.at === 'title' || route.at === 'map') closeLevel(app)
}

/** The whole harbour has the list of all districts beside it; stepping up again leaves that as it is. */
export function viewMap(app: App, mapView: MapView): void {
  const { route } = app.store.getState()
  if (mapView === 'whole' && route.at === 'map' && route.world !== undefined) go(app, { at: 'map' })
  app.store.setState({ mapView })
}

/** What the field notes show, once. */
async function readNotes(app: App): Promise<void> {
  const { store, levelStore } = app
  if (store.getState().notes) return
  const notes = await levelStore.notes().catch(() => undefined)
  if (notes) store.setState({ notes })
  else miss(app, 'notes', () => void readNotes(app))
}
