import type { Route } from '../store/index.ts'

/** The address after `#` as a place in the game; anything unknown is the title. */
export function parseRoute(hash: string): Route {
  const [at = '', detail] = hash.replace(/^#?\/?/, '').split('/')
  switch (at) {
    case 'map': {
      const world = Number(detail)
      return Number.isInteger(world) && world >= 1 && world <= 8 ? { at, world } : { at }
    }
    case 'level':
      return detail ? { at, id: decodeURIComponent(detail) } : { at: 'map' }
    case 'settings':
    case 'notes':
    case 'kit':
      return { at }
    default:
      return { at: 'title' }
  }
}

export function formatRoute(route: Route): string {
  switch (route.at) {
    case 'title':
      return '#/'
    case 'map':
      return route.world ? `#/map/${route.world}` : '#/map'
    case 'level':
      return `#/level/${encodeURIComponent(route.id)}`
    default:
      return `#/${route.at}`
  }
}
