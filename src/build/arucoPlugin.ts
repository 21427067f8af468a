/**
 * js-aruco2 hands its parts on through `this` of a file, which only Node knows. Written as `exports`, a bundler sees
 * them too.
 */
import type { Plugin } from 'vite'

export function arucoPlugin(): Plugin {
  return {
    name: 'neon-harbour:aruco',
    transform: {
      filter: { id: /node_modules\/js-aruco2\// },
      handler: (code) => ({ code: code.replace(/\bthis\.(AR|CV)\b/g, 'exports.$1'), map: null }),
    },
  }
}
