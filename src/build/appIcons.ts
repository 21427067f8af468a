/** The game's icon where it is installed, drawn from one vector: Pip, lit, above the harbour's lights. */
import sharp from 'sharp'
import type { Plugin } from 'vite'

export interface AppIcon {
  readonly file: string
  readonly size: number
  /** `maskable`: the device cuts its own shape out of it, so nothing that matters lies within a tenth of the edge. */
  readonly purpose: 'any' | 'maskable'
}

export const appIcons: readonly AppIcon[] = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
]
/** An iPad rounds the corners itself and looks at the page, not at the manifest. */
const apple = { file: 'icon-180.png', size: 180, purpose: 'maskable' } as const satisfies AppIcon

/** A square of 100, its middle at 50 50. */
export function iconOf({ purpose, size }: AppIcon): string {
  const [corner, pip] = purpose === 'maskable' ? [0, 0.78] : [23, 0.98]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}">
<defs>
<linearGradient id="night" x2="0" y2="1"><stop stop-color="#27336f"/><stop offset=".62" stop-color="#141b3d"/><stop offset="1" stop-color="#0b1026"/></linearGradient>
<radialGradient id="glow"><stop stop-color="#ffb347" stop-opacity=".55"/><stop offset="1" stop-color="#ffb347" stop-opacity="0"/></radialGradient>
<radialGradient id="paper" cy=".55"><stop stop-color="#fff0d2"/><stop offset=".6" stop-color="#ffb347"/><stop offset="1" stop-color="#e8862a"/></radialGradient>
<clipPath id="shape"><rect width="100" height="100" rx="${corner}"/></clipPath>
</defs>
<g clip-path="url(#shape)">
<rect width="100" height="100" fill="url(#night)"/>
<path d="M0 78V63h9v-9h10v12h8V49h11v20h9V58h9v12h9V52h11v13h8V55h8v10h8v13Z" fill="#0b1026"/>
<path d="M13 59h2v3h-2zM31 54h2v3h-2zM31 61h2v3h-2zM69 57h2v3h-2zM74 62h2v3h-2zM87 60h2v3h-2z" fill="#ffd27a"/>
<rect y="78" width="100" height="22" fill="#0f1a4a"/>
<path d="M30 84h40M36 89h28M42 94h16" stroke="#ffb347" stroke-width="2.4" stroke-linecap="round" opacity=".8"/>
<circle cx="50" cy="47" r="44" fill="url(#glow)"/>
<g transform="translate(50 46) scale(${pip})">
<path d="M0-26v-9" stroke="#c98b3a" stroke-width="2.6" stroke-linecap="round"/><circle cy="-37" r="4" fill="#2ee6a6"/>
<rect x="-13" y="-30" width="26" height="6" rx="3" fill="#ff5d5d"/>
<path d="M-12-26H12C25-26 31-14 31 0C31 14 25 26 12 26H-12C-25 26-31 14-31 0C-31-14-25-26-12-26Z" fill="url(#paper)"/>
<path d="M-29-11Q0-14 29-11M-31 12Q0 16 31 12" fill="none" stroke="#c2601a" stroke-width="1.4" opacity=".5"/>
<rect x="-22" y="-10" width="44" height="23" rx="11.5" fill="#0b1026"/>
<path d="M-14 2.500q4.500-6.500 9 0M5 2.500q4.500-6.500 9 0" fill="none" stroke="#2ee6a6" stroke-width="3.2" stroke-linecap="round"/>
<path d="M-4.500 7q4.500 3.600 9 0" fill="none" stroke="#2ee6a6" stroke-width="2.4" stroke-linecap="round"/>
<rect x="-10" y="24" width="20" height="5" rx="2.500" fill="#ff5d5d"/>
<path d="M-4 30v6M0 30v8M4 30v6" stroke="#ff5d5d" stroke-width="2" stroke-linecap="round"/>
</g>
</g>
</svg>`
}

export function appIconsPlugin(): Plugin {
  return {
    name: 'neon-harbour:app-icons',
    apply: 'build',
    async generateBundle() {
      for (const icon of [...appIcons, apple]) {
        const source = await sharp(Buffer.from(iconOf(icon)))
          .png({ palette: true, quality: 90 })
          .toBuffer()
        this.emitFile({ type: 'asset', fileName: icon.file, source })
      }
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${apple.file}` }, injectTo: 'head' },
    ],
  }
}
