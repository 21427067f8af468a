import { Howler } from 'howler'

/** Seconds in which the tone comes, goes and slides: none of it clicks. */
const glide = 0.03
/** Beside effects of full loudness. */
const loudness = { tone: 0.16, voice: 0.3 }
/** Where the mouth of somebody who sings "ma" is loudest (formants of an open a), hertz, and how narrow each is. */
const mouth = [
  [800, 5],
  [1200, 7],
  [2600, 9],
] as const

/** One steady tone that bends: for what a player moves and hears at once. */
export interface Tone {
  /** Hertz, and how loud effects are, 0 to 1; without a pitch, silence. */
  sound(pitch: number | undefined, volume: number): void
  dispose(): void
}

/**
 * Through Howler's own output, so that whoever mutes the game mutes it too; silent where there is no Web Audio. A `voice` is
 * a buzz, as vocal folds make it, through what a mouth lets pass.
 */
export function createTone(as: 'tone' | 'voice' = 'tone'): Tone {
  let voice: { readonly source: OscillatorNode; readonly gain: GainNode } | undefined

  function start(pitch: number) {
    const { ctx, masterGain } = Howler
    if (!ctx || !masterGain) return undefined
    const [source, gain] = [ctx.createOscillator(), ctx.createGain()]
    source.type = as === 'voice' ? 'sawtooth' : 'triangle'
    source.frequency.value = pitch
    gain.gain.value = 0
    if (as === 'tone') source.connect(gain)
    else
      for (const [frequency, Q] of mouth)
        source.connect(new BiquadFilterNode(ctx, { type: 'bandpass', frequency, Q })).connect(gain)
    gain.connect(masterGain)
    source.start()
    return { source, gain }
  }

  function stop() {
    if (!voice) return
    const { source, gain } = voice
    const { currentTime } = gain.context
    gain.gain.setTargetAtTime(0, currentTime, glide)
    source.stop(currentTime + glide * 8)
    voice = undefined
  }

  return {
    sound(pitch, volume) {
      if (pitch === undefined || volume === 0) return stop()
      voice ??= start(pitch)
      if (!voice) return
      const { source, gain } = voice
      const { currentTime } = gain.context
      source.frequency.setTargetAtTime(pitch, currentTime, glide)
      gain.gain.setTargetAtTime(loudness[as] * volume, currentTime, glide)
    },
    dispose: stop,
  }
}
