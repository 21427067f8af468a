import type { Route, Tier } from '../store/index.ts'

/** No level has a longer id. */
const longestId = 61

/**
 * The address after `#` as a place in the game; anything unknown is the title. Links are typed by hand and cut off by
 * chats: case, doubled strokes, encoded ones and what was caught behind an id do not matter.
 */
export function parseRoute(hash: string): Route {
  // A code's letters are large and small ones, and mean what they are.
  const [, of, text] = /^#?\/?(check|recipe|lesson)\/+([\w-]+)/i.exec(hash) ?? []
  if (of && text) return { at: of.toLowerCase() as 'check', text }
  const [at = '', detail = ''] = decoded(hash.replace(/^#/, ''))
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
  switch (at) {
    case 'map': {
      const world = Number(detail)
      return Number.isInteger(world) && world >= 1 && world <= 8 ? { at, world } : { at }
    }
    case 'level':
    case 'teacher':
      return detail ? { at, id: idIn(detail) } : { at: 'map' }
    case 'daily':
      return { at, day: detail === 'yesterday' ? detail : 'today' }
    case 'certificate':
      return isTier(detail) ? { at, tier: detail } : { at: 'map' }
    case 'paper':
      return detail ? { at, of: idIn(detail) } : { at }
    case 'settings':
    case 'notes':
    case 'story':
    case 'kit':
    case 'check':
    case 'room':
    case 'recipe':
    case 'lesson':
    case 'cards':
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
    case 'daily':
      return route.day === 'today' ? '#/daily' : `#/daily/${route.day}`
    case 'level':
      return route.day
        ? formatRoute({ at: 'daily', day: route.day })
        : `#/level/${encodeURIComponent(route.id)}`
    case 'teacher':
      return `#/teacher/${encodeURIComponent(route.id)}`
    case 'certificate':
      return `#/certificate/${route.tier}`
    case 'paper':
      return route.of ? `#/paper/${route.of}` : '#/paper'
    case 'check':
    case 'recipe':
    case 'lesson':
      return route.text ? `#/${route.at}/${route.text}` : `#/${route.at}`
    default:
      return `#/${route.at}`
  }
}

const isTier = (name: string): name is Tier =>
  name === 'bridging' || name === 'beginner' || name === 'advanced'

/** Without what percent signs stand for; one that stands for nothing (a link cut off in a character) stays as it is. */
export function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (found) => {
    try {
      return decodeURIComponent(found)
    } catch {
      return found
    }
  })
}

/** The id that a link's last part begins with; where none does, one that no level has, so that this is said. */
function idIn(detail: string): string {
  return /^[a-z0-9-]+/.exec(detail)?.[0].slice(0, longestId) ?? '-'
}
