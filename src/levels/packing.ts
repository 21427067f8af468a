/** Bytes as texts that fit into addresses and QR codes, and back; what is unpacked is bounded. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'

/** The most that a QR code holds, at the lowest correction, with room for an address. */
export const mostInCode = 2700

/** `dictionary`: what is likely to stand in the text; reading it takes the same one. */
export function deflated(text: string, dictionary?: Uint8Array): Uint8Array {
  return deflateSync(strToU8(text), { level: 9, ...(dictionary && { dictionary }) })
}

/** Throws where it is no packed text, or unpacks to more than `most` bytes. */
export function inflated(bytes: Uint8Array, most: number, dictionary?: Uint8Array): string {
  const parts: Uint8Array[] = []
  let [length, ended] = [0, false]
  const inflate = new Inflate({ ...(dictionary && { dictionary }) }, (part, final) => {
    length += part.length
    if (length > most) throw new RangeError('Too much in a code.')
    parts.push(part)
    ended ||= final
  })
  // In pieces, so that a bomb is seen before it has gone off.
  for (let from = 0; from < bytes.length; from += 256)
    inflate.push(bytes.subarray(from, from + 256), from + 256 >= bytes.length)
  if (!ended) throw new RangeError('A code is cut off.')
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return strFromU8(all)
}

export function base64url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Throws where it is no such text. */
export function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}

/** Bytes of a mark as `digest` writes them, its first ones. */
export function markBytes(digest: string, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, i) => Number.parseInt(digest.slice(i * 2, i * 2 + 2), 16))
}
