/** Serves the production build, with one page beside it that holds nothing. */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, preview } from 'vite'

/** Where the game is, before `?` and `#`. */
export interface Place {
  readonly game: string
  /** A page of the same origin without a game that could write over what is laid there. */
  readonly empty: string
}

const emptyPage = 'an-empty-page'

const withEmptyPage: Plugin = {
  name: 'an-empty-page',
  configurePreviewServer({ middlewares }) {
    middlewares.use(`/${emptyPage}`, (_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>Nothing</title>')
    })
  },
}

export async function served<T>(fresh: boolean, work: (place: Place) => Promise<T>): Promise<T> {
  if (fresh) await build({ logLevel: 'error' })
  const server = await preview({
    plugins: [withEmptyPage],
    preview: { port: Number(process.env.E2E_PORT ?? 0), host: 'localhost' },
  })
  try {
    const base = server.resolvedUrls?.local[0]
    if (!base) throw new Error('The preview server has no address')
    return await work({ game: base, empty: `${base}${emptyPage}` })
  } finally {
    await server.close()
  }
}

/** The folder of a stick. Its page is its own empty one: browsers do not agree which pages of the disk share an origin. */
export async function fromDisk<T>(fresh: boolean, work: (place: Place) => Promise<T>): Promise<T> {
  const folder = 'dist-usb'
  if (fresh || !existsSync(folder))
    await build({ configFile: 'src/build/stick/config.ts', logLevel: 'error' })
  const game = pathToFileURL(`${folder}/index.html`).href
  return work({ game, empty: `${game}?lang=en#/` })
}
