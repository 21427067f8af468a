/** What makes a build installable and playable without a network: its manifest, and its files listed for the service worker. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import campaign from '../../levels/campaign.json' with { type: 'json' }
import { shellWords } from '../i18n/shell.ts'
import type { Listed } from '../offline/list.ts'
import { appIcons } from './appIcons.ts'
import { keptFor, type LevelNeeds, type Manifest } from './keepList.ts'
import budgets from './sizeBudgets.json' with { type: 'json' }

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The three languages, where a browser knows of a manifest's translations; elsewhere the name itself is in two. */
const localized = {
  name_localized: { en: 'Neon Harbour', 'zh-Hant': '霓虹港', 'zh-Hans': '霓虹港' },
  short_name_localized: { en: 'Neon Harbour', 'zh-Hant': '霓虹港', 'zh-Hans': '霓虹港' },
  description_localized: shellWords.tagline,
}

const manifest = {
  ...localized,
  id: './',
  name: 'Neon Harbour 霓虹港',
  short_name: '霓虹港 Harbour',
  description: Object.values(shellWords.tagline).join(' '),
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  background_color: '#0B1026',
  theme_color: '#0B1026',
  categories: ['education', 'games'],
  icons: appIcons.map(({ file, size, purpose }) => ({
    src: `./${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
} as const

export function offlinePlugins(): Plugin[] {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service.ts',
    // Registered by the game itself: late, and so that no tab is ever reloaded in the middle of a level.
    injectRegister: false,
    manifest: { ...manifest, icons: [...manifest.icons], categories: [...manifest.categories] },
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      maximumFileSizeToCacheInBytes: 50_000_000,
      // These have their content's hash in their names.
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [(entries) => ({ manifest: listed(entries, join(root, 'dist')) })],
    },
  })
}

interface Entry {
  readonly url: string
  readonly revision: string | null
  readonly size: number
}

/** The files of a finished build with what each is kept for. */
function listed(entries: readonly Entry[], dist: string): (Listed & { readonly size: number })[] {
  const files = entries.filter(({ url }) => !/^(service|registerSW)\.js$/.test(url))
  const page: Manifest = readJson(join(dist, '.vite/manifest.json'))
  const kept = keptFor(
    {
      page,
      worker: readJson(join(dist, '.vite/worker.worker.json')),
      files: files.map(({ url }) => url),
      sheetOf,
      dataByWorld: budgets.firstRun.kinds.code.dataByWorld,
      dataOfRoom: dataOfRoom(),
      districts: new Map(campaign.worlds.map(({ number, id }) => [number, id])),
    },
    levels(),
  )
  return files.flatMap(({ url, revision, size }) => {
    const of = kept.get(url)
    if (!of) return []
    const begins = url === 'index.html' ? { begins: page['index.html']?.file ?? '' } : {}
    return [{ url, revision, size, bytes: size, of, ...begins }]
  })
}

function levels(): LevelNeeds[] {
  return readdirSync(join(root, 'levels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(root, 'levels', name)).map((file) => `levels/${name}/${file}`))
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ ...(readJson(join(root, path)) as Omit<LevelNeeds, 'path'>), path }))
}

/** What a game of the room names as its own data, in whichever of its files. */
function dataOfRoom(): string[] {
  const modes = join(root, 'src/room/modes')
  return readdirSync(modes).flatMap((mode) =>
    readdirSync(join(modes, mode))
      .filter((file) => file.endsWith('.ts'))
      .flatMap(
        (file) =>
          /^export const dataName = '(.+)'$/m.exec(readFileSync(join(modes, mode, file), 'utf8'))?.[1] ?? [],
      ),
  )
}

/** Worlds that list pictures have a sheet of their own. */
function sheetOf({ kind, setup }: LevelNeeds): string {
  const own = join(root, `src/puzzles/${kind}/worlds/${setup.world}/art.ts`)
  return setup.world !== undefined && existsSync(own) ? `${kind}/${setup.world}` : kind
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
