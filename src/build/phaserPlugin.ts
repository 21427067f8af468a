/** Builds Phaser from those of its sources that the game uses (phaserParts.ts), while developing as for players. */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { named, narrowed, registering } from './phaserParts.ts'

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

/** Goes among the bundler's plugins, and among those with which Vite prepares packages for `npm run dev`. */
export function phaserPlugin(): Plugin {
  return {
    name: 'neon-harbour:phaser',
    enforce: 'pre',
    load: {
      filter: { id: /node_modules\/phaser\/dist\/phaser\.esm\.js/ },
      handler: () => entry(),
    },
    transform: {
      filter: { id: /node_modules\/phaser\/src\// },
      handler(code, id) {
        const switched = code.replace(/typeof ([A-Z0-9_]+)\b/g, (whole, name: string) =>
          String(switches[name] ?? whole),
        )
        const narrow = narrowed[id.slice(folder.length)]
        return narrow ? switched.replace(...narrow) : switched
      },
    },
  }
}

/**
 * A module whose default export is Phaser's namespace, as small as phaserParts.ts asks. Its files require each other
 * in circles: Game comes first, as the one that leads to all the core.
 */
function entry(): string {
  const sources = [...new Set(Object.values(named).map(fileOf))]
  const lines = [
    ...sources.map((file, i) => `import part${i} from '${folder}${file}'`),
    ...registering.map((file) => `import '${folder}${file}'`),
    'const Phaser = {}',
  ]
  const spaces = new Set<string>()
  for (const [path, from] of Object.entries(named)) {
    const [space = '', name] = path.split('.')
    if (name && !spaces.has(space)) lines.push(`Phaser.${space} = {}`)
    spaces.add(space)
    const member = from.split('#')[1]
    lines.push(`Phaser.${path} = part${sources.indexOf(fileOf(from))}${member ? `.${member}` : ''}`)
  }
  return [...lines, 'export default Phaser'].join('\n')
}

const fileOf = (from: string) => from.split('#')[0] ?? from
