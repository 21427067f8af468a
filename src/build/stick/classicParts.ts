/**
 * Turns the bundler's CommonJS parts into plain scripts that hand themselves in (loader.ts), and the page into one that
 * begins with them.
 */
import { posix } from 'node:path'
import { type Plugin, parseSync } from 'vite'
import { createLoader } from './loader.ts'

/** The one name that the game sets in a stick's page. */
const door = 'neonHarbour'

interface Part {
  readonly fileName: string
  readonly code: string
  readonly imports: readonly string[]
  readonly styles: readonly string[]
}

/** `require` of a part, and before it, where it is fetched only then, the promise that the bundler writes around it. */
const asking =
  /(Promise\.resolve\(\)\.then\((?=\(\)\s*=>[^;]*?require\(["'`]([^"'`]+)["'`]\)))|require\((["'`])([^"'`]+)\3\)/g

/** Where a list of parts ended with one of nothing but style, Vite leaves the comma before it. */
const hangingComma = /,(\/\* empty css +\*\/;)/g

/** A part as a plain script. `isPart` knows the names of all parts. */
export function classicScript({ fileName, code, imports, styles }: Part, isPart: (name: string) => boolean) {
  const nameOf = (path: string) => posix.join(posix.dirname(fileName), path)
  const body = code
    .replace(hangingComma, '$1')
    .replace(asking, (whole: string, _lazy, lazyPath?: string, _quote?: string, path?: string) => {
      const name = nameOf(lazyPath ?? path ?? '')
      if (!isPart(name)) return whole
      return lazyPath !== undefined
        ? `require.ready(${JSON.stringify(name)}).then(`
        : `require(${JSON.stringify(name)})`
    })
  const head = [fileName, imports, styles].map((one) => JSON.stringify(one)).join(',')
  return `${door}(${head},function(exports,require,module){"use strict";${body}\n});\n`
}

/** The page that starts with part `entry`. What is not text for a script's element is written so that it does not end it. */
export function classicPage(html: string, entry: string): string {
  const start = `var ${door}=(${createLoader.toString()})(document);${door}.start(${JSON.stringify(entry)})`
  return (
    html
      .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
      .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
      // A page from the disk has no origin by which a sheet could be checked, and would refuse it.
      .replace(/(<link rel="stylesheet") crossorigin/g, '$1')
      .replace('</body>', () => `  <script>${start.replaceAll('</', '<\\/')}</script>\n  </body>`)
  )
}

export function classicParts(): Plugin {
  return {
    name: 'neon-harbour:classic-parts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
        const entry = chunks.find(({ isEntry }) => isEntry)
        const page = bundle['index.html']
        if (!entry || page?.type !== 'asset')
          return this.error('A stick needs a page and a part that starts it.')
        const isPart = (name: string) => bundle[name]?.type === 'chunk'
        for (const chunk of chunks) {
          const { fileName, code, imports } = chunk
          const styles = [...(chunk.viteMetadata?.importedCss ?? [])]
          chunk.code = classicScript({ fileName, code, imports: imports.filter(isPart), styles }, isPart)
          const [broken] = parseSync(fileName, chunk.code, { sourceType: 'script' }).errors
          if (broken) this.error(`${fileName}: ${broken.message}`)
        }
        page.source = classicPage(String(page.source), entry.fileName)
      },
    },
  }
}
