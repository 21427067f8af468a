/** What a page's data take, by a snapshot of its heap, and what two of them differ by, for benchmarks of what is left over. */
import type { CDPSession } from '@playwright/test'

export interface Data {
  readonly bytes: number
  /** Of each class of object, as the browser's own tools name it. */
  readonly classes: ReadonlyMap<string, Sum>
}

interface Sum {
  readonly count: number
  readonly bytes: number
}

/**
 * Bytes that the page's data take: objects, texts, nodes of the page and what they hold. What V8 compiles is left out: how
 * much of it there is depends on how often each function has run so far, and V8 throws it away when memory is short.
 */
export async function dataHeldBy(cdp: CDPSession): Promise<Data> {
  const chunks: string[] = []
  const on = ({ chunk }: { chunk: string }) => void chunks.push(chunk)
  cdp.on('HeapProfiler.addHeapSnapshotChunk', on)
  await cdp.send('HeapProfiler.takeHeapSnapshot', {})
  cdp.off('HeapProfiler.addHeapSnapshotChunk', on)
  return dataIn(JSON.parse(chunks.join('')) as Snapshot)
}

/** As Chromium writes it: one row of figures a node, one after the other; names are places in `strings`. */
export interface Snapshot {
  readonly nodes: readonly number[]
  readonly strings: readonly string[]
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[], ...unknown[]]
    }
  }
}

/** Types whose nodes have the name of what made them; the others are counted by their type. */
const named: readonly string[] = ['object', 'native', 'closure']

export function dataIn({ snapshot, nodes, strings }: Snapshot): Data {
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [typeAt, nameAt, sizeAt] = [
    fields.indexOf('type'),
    fields.indexOf('name'),
    fields.indexOf('self_size'),
  ]
  const classes = new Map<string, Sum>()
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + typeAt] ?? -1] ?? 'unknown'
    if (type === 'code') continue
    const size = nodes[at + sizeAt] ?? 0
    const name = named.includes(type) ? `${type} ${nameIn(strings[nodes[at + nameAt] ?? -1])}` : type
    const before = classes.get(name) ?? { count: 0, bytes: 0 }
    classes.set(name, { count: before.count + 1, bytes: before.bytes + size })
    bytes += size
  }
  return { bytes, classes }
}

/** Scopes are numbered in each page otherwise. */
const nameIn = (name = '') => name.replace(/ @\d+$/, '')

/** Letters of a class's name that are told: some of the browser's own fill a page. */
const longest = 80

/** The classes that take most more than before, as lines to read; those that take less are told as well. */
export function difference(after: Data, before: Data, most = 12): string[] {
  const none: Sum = { count: 0, bytes: 0 }
  return [...new Set([...after.classes.keys(), ...before.classes.keys()])]
    .map((name) => {
      const [now, then] = [after.classes.get(name) ?? none, before.classes.get(name) ?? none]
      return { name, count: now.count - then.count, bytes: now.bytes - then.bytes }
    })
    .filter(({ bytes }) => bytes !== 0)
    .sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes))
    .slice(0, most)
    .map(
      ({ name, count, bytes }) =>
        `  ${signed(bytes / 1000, 1)} kB, ${signed(count)} of ${name.slice(0, longest)}`,
    )
}

/** Without the hundreds of classes. */
export const asJson = (told: unknown) =>
  JSON.stringify(told, (_key, value: unknown) => (value instanceof Map ? undefined : value))

const signed = (value: number, digits = 0) => `${value < 0 ? '' : '+'}${value.toFixed(digits)}`
