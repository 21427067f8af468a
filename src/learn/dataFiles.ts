/** The data sets as the worker gets them: fetched from beside the game. (From a stick: stick/dataFiles.ts.) */
import { bytesAt } from '../loading/bytesAt.ts'
import type { ReadFile } from './data.ts'

const urls: Record<string, string> = import.meta.glob('/assets/data/*.{csv,bin,json,txt}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const files = new Map(Object.entries(urls).map(([path, url]) => [path.split('/').at(-1) ?? path, url]))

export const dataFiles: readonly string[] = [...files.keys()]
export const readDataFile: ReadFile = (name) => bytesAt(files.get(name) ?? name)
