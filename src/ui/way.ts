import type { Route } from '../store/state.ts'

/** Settings, notes and the kit lie over wherever the player was; closing them goes back there. */
let under: Route = { at: 'title' }

export function rememberWay(route: Route): void {
  if (route.at === 'title' || route.at === 'map' || route.at === 'level' || route.at === 'lesson')
    under = route
}

export function wayBack(): Route {
  return under
}
