/** The other tabs of the same game: each tells which levels it has written, the others look them up on the disk. */
export interface Neighbours {
  tell(levels: readonly string[]): void
  hear(listener: (levels: readonly string[]) => void): void
}

const name = 'neon-harbour'

/** Where the browser has no such channel, tabs agree when they next write or start. */
export function createNeighbours(): Neighbours {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, hear() {} }
  const channel = new BroadcastChannel(name)
  return {
    tell: (levels) => channel.postMessage(levels),
    hear(listener) {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) listener(data.filter((id) => typeof id === 'string'))
      }
    },
  }
}
