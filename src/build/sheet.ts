import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconSet, iconSvg, nearestIcon } from './icons.ts'
import { type Packing, pack } from './pack.ts'

export interface Sheet extends Packing {
  /** The packed picture on disk, WebP. */
  readonly file: string
}

/** Raise when the same names must be drawn anew. */
const recipe = 4

/** Draws one kind's pictures on a sheet, or takes the sheet drawn before for the same names. */
export async function drawSheet(kind: string, names: readonly string[], cache: string): Promise<Sheet> {
  for (const name of names) {
    if (iconSvg(name, 1) === undefined) {
      throw new Error(
        `src/puzzles/${kind}/art.ts: Fluent Emoji Flat has no "${name}"; the nearest name is "${nearestIcon(name)}"`,
      )
    }
  }
  const packing = pack(names)
  const { icons } = iconSet()
  const key = createHash('sha256')
    .update(JSON.stringify([recipe, packing, names.map((name) => icons[name]?.body)]))
    .digest('hex')
    .slice(0, 16)
  const file = join(cache, `${kind.replace('/', '-')}-${key}.webp`)
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true })
    const temporary = `${file}.${process.pid}`
    writeFileSync(temporary, await compose(packing))
    renameSync(temporary, file)
  }
  return { ...packing, file }
}

async function compose({ width, height, cell, frames }: Packing): Promise<Buffer> {
  // Loaded only when a sheet must be drawn: it is native code, and most builds find theirs drawn already.
  const { default: sharp } = await import('sharp')
  const layers = await Promise.all(
    Object.entries(frames).map(async ([name, [left, top]]) => ({
      input: await sharp(Buffer.from(iconSvg(name, cell) ?? ''))
        .png()
        .toBuffer(),
      left,
      top,
    })),
  )
  return sharp({ create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .composite(layers)
    .webp({ quality: 78, alphaQuality: 70, effort: 6, smartSubsample: true })
    .toBuffer()
}
