import type { DataSet, Images, Table } from '../engine/index.ts'

/** Reads one file of `assets/data`; the page fetches, Node reads from disk. Rejects when there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>

/** Turns the data sets of `assets/data` into plain typed values, each read and parsed once. */
export function createLibrary(read: ReadFile, files: readonly string[]): (name: string) => Promise<DataSet> {
  const kept = new Map<string, Promise<DataSet>>()
  return (name) => {
    const known = kept.get(name)
    if (known) return known
    const fresh = open(name, read, files)
    kept.set(name, fresh)
    // A failed fetch may succeed later (the network came back): do not keep the failure.
    fresh.catch(() => kept.delete(name))
    return fresh
  }
}

/** The names under which levels may ask for data: file names without their ending. */
export function dataSetNames(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => file.replace(/\.[a-z]+$/, '')))].sort()
}

async function open(name: string, read: ReadFile, files: readonly string[]): Promise<DataSet> {
  if (files.includes(`${name}.csv`)) return parseTable(name, await readText(read, `${name}.csv`))
  if (files.includes(`${name}.bin`)) {
    return parseImages(name, JSON.parse(await readText(read, `${name}.json`)), await read(`${name}.bin`))
  }
  if (files.includes(`${name}.txt`)) {
    return { type: 'lines', name, lines: (await readText(read, `${name}.txt`)).trimEnd().split('\n') }
  }
  if (files.includes(`${name}.json`)) {
    return { type: 'json', name, value: JSON.parse(await readText(read, `${name}.json`)) }
  }
  throw new Error(`There is no data set "${name}"; there are ${dataSetNames(files).join(', ')}.`)
}

async function readText(read: ReadFile, file: string): Promise<string> {
  return new TextDecoder().decode(await read(file))
}

/** The tables hold no quoted and no empty cells (see assets/data/README.md), so commas always separate. */
export function parseTable(name: string, csv: string): Table {
  const [head = '', ...rows] = csv.trimEnd().split('\n')
  const cells = rows.map((row) => row.split(','))
  const columns: Record<string, number[] | string[]> = {}
  for (const [index, column] of head.split(',').entries()) {
    const texts = cells.map((row) => row[index] ?? '')
    const numbers = texts.map(Number)
    columns[column] = numbers.every((n, i) => texts[i] !== '' && Number.isFinite(n)) ? numbers : texts
  }
  return { type: 'table', name, rows: rows.length, columns }
}

interface ImagesHeader {
  readonly count: number
  readonly width: number
  readonly height: number
  readonly labels: readonly string[]
  readonly labelOffset: number
  readonly splits: Images['splits']
}

export function parseImages(name: string, header: ImagesHeader, bytes: Uint8Array): Images {
  const { count, width, height, labels: names, labelOffset, splits } = header
  const pixels = bytes.subarray(0, count * width * height)
  const labels = bytes.subarray(labelOffset, labelOffset + count)
  return { type: 'images', name, count, width, height, pixels, labels, names, splits }
}
