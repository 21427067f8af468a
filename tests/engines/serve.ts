/** Serves the production build, with one page beside it that holds nothing. */
import { build, type Plugin, preview } from 'vite'
import { emptyPage } from './play.ts'

const withEmptyPage: Plugin = {
  name: 'an-empty-page',
  configurePreviewServer({ middlewares }) {
    middlewares.use(`/${emptyPage}`, (_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>Nothing</title>')
    })
  },
}

export async function served<T>(fresh: boolean, work: (base: string) => Promise<T>): Promise<T> {
  if (fresh) await build({ logLevel: 'error' })
  const server = await preview({
    plugins: [withEmptyPage],
    preview: { port: Number(process.env.E2E_PORT ?? 0), host: 'localhost' },
  })
  try {
    const base = server.resolvedUrls?.local[0]
    if (!base) throw new Error('The preview server has no address')
    return await work(base)
  } finally {
    await server.close()
  }
}
