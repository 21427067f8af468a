/**
 * Builds Phaser from its sources without what the game never uses: physics, and sound (Howler's part). That is a tenth
 * of its weight. Only for the production build; while developing, Phaser's own bundle is served.
 */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const folder = fileURLToPath(new URL('../../node_modules/phaser/src/', import.meta.url))

/** The switches that Phaser's own build replaces (config/webpack.dist.config.js). */
const switches: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

export function phaserPlugin(): Plugin {
  return {
    name: 'neon-harbour:phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? `${folder}phaser-no-physics.js` : undefined),
    transform: {
      filter: { id: /node_modules\/phaser\/src\// },
      handler: (code) =>
        code
          .replace(/typeof ([A-Z0-9_]+)\b/g, (whole, name: string) => String(switches[name] ?? whole))
          // It would put itself on the page for all to see; pages have no `global`.
          .replace('global.Phaser = Phaser;', ''),
    },
  }
}
