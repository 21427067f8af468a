/** Why a camera or a microphone does not come: refused, taken by another program, or none there. */
export type Without = 'refused' | 'taken' | 'missing'

/** Asks for a camera or a microphone: its stream, or why there is none. */
export async function askMedia(constraints: MediaStreamConstraints): Promise<MediaStream | Without> {
  // Absent on a page that is not served safely.
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices }
  if (!mediaDevices) return 'missing'
  try {
    return await mediaDevices.getUserMedia(constraints)
  } catch (error) {
    return whyOf(error)
  }
}

/** By the names of the Media Capture standard; Firefox says AbortError where others say NotReadableError. */
function whyOf(error: unknown): Without {
  const name = error instanceof DOMException ? error.name : ''
  if (/NotAllowed|Security/.test(name)) return 'refused'
  return /NotReadable|Abort/.test(name) ? 'taken' : 'missing'
}
