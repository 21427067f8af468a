/** How high a voice is that sings into the microphone. Its sound stays in a buffer of half a second that is written over. */
import { askMedia, type Without } from './askMedia.ts'

/** What was heard at a moment. */
export interface Heard {
  /** Seconds since the ear was opened. */
  readonly at: number
  /** Nothing where no voice was clear. */
  readonly hertz: number | undefined
}

export interface Ear {
  /** Gives the microphone back. */
  close(): void
}

/** Seconds from one look at the sound to the next, and how much of it each looks at: three periods of a deep voice. */
const [hop, span] = [0.02, 0.045]
/** What a voice sings, hertz; what is below or above is a hum or a whistle. */
const [lowest, highest] = [60, 1000]
/** Below this a room is quiet; decibels. */
const quiet = -50
/** From which a wave repeats itself plainly, 0 to 1 (McLeod's clarity). */
const clear = 0.9

/**
 * Asks for the microphone and tells `hear` what came since it was told last; `lost` once the microphone goes. Answers
 * with why there is none, or `unfetched` where the part that hears did not come.
 */
export async function openEar(
  hear: (heard: readonly Heard[]) => void,
  lost: () => void,
): Promise<Ear | Without | 'unfetched'> {
  // Before anything is waited for: some browsers let sound begin only while a press is being answered.
  const context = typeof AudioContext === 'undefined' ? undefined : new AudioContext()
  if (!context) return 'missing'
  const part = await import('pitchy').catch(() => undefined)
  // Singing is no noise, and a quiet voice is to stay quiet; the game's own music is taken out.
  const audio = { echoCancellation: true, noiseSuppression: false, autoGainControl: false }
  const came = part ? await askMedia({ audio }) : 'unfetched'
  if (!part || typeof came === 'string') {
    void context.close()
    return part ? (came as Without) : 'unfetched'
  }
  await context.resume()
  const analyser = context.createAnalyser()
  analyser.fftSize = 32_768
  context.createMediaStreamSource(came).connect(analyser)
  const { sampleRate } = context
  const size = Math.round(span * sampleRate)
  const detector = part.PitchDetector.forFloat32Array(size)
  detector.minVolumeDecibels = quiet
  const sound = new Float32Array(analyser.fftSize)
  const begun = context.currentTime
  let until = begun
  const timer = setInterval(() => {
    const now = context.currentTime
    analyser.getFloatTimeDomainData(sound)
    const heard: Heard[] = []
    for (; until + hop <= now; until += hop) {
      const end = sound.length - Math.round((now - until) * sampleRate)
      // A page that slept has missed it.
      if (end < size) continue
      const [hertz, clarity] = detector.findPitch(sound.subarray(end - size, end), sampleRate)
      const sings = clarity >= clear && hertz >= lowest && hertz <= highest
      heard.push({ at: until - begun, hertz: sings ? hertz : undefined })
    }
    if (heard.length > 0) hear(heard)
  }, 40)
  let closed = false
  const close = () => {
    if (closed) return
    closed = true
    clearInterval(timer)
    for (const track of came.getTracks()) track.stop()
    void context.close()
  }
  for (const track of came.getTracks())
    track.addEventListener('ended', () => {
      if (closed) return
      close()
      lost()
    })
  return { close }
}
