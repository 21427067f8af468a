import type { Server } from 'node:net'

/** Listens on a port of this machine that is free, and resolves to it. */
export async function listening(server: Server, host: 'localhost' | '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('The server has no port.')
  return at.port
}
