/**
 * What is not code (data sets, machines) comes in here and nowhere else. An address is one of a server, or, in a game
 * that is opened from a stick, the content itself as a `data:` address: there a page may fetch nothing else.
 * What is asked for with low priority lets everything else on the line go first.
 */
export async function bytesAt(address: string, priority?: 'low'): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { ...(priority && { priority }) })
  if (!response.ok) throw new Error(`${address} could not be fetched (${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}
