/**
 * The game's effects, computed sample by sample: a few partials, an envelope, sometimes a little filtered noise. Each
 * returns mono samples in -1..1 at `rate` hertz. Made for Neon Harbour; no recordings are used.
 */
export const rate = 44100
const tau = 2 * Math.PI

/** Equal-tempered frequency of a MIDI pitch, hertz. */
const hertz = (pitch) => 440 * 2 ** ((pitch - 69) / 12)

function tone(seconds, at) {
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, i) => at(i / rate))
}

/** Rises in `attack` seconds, then falls to a third every `decay` seconds; ends at silence. */
const envelope = (t, length, attack, decay) =>
  Math.min(1, t / attack) * Math.exp(-Math.max(0, t - attack) / decay) * Math.min(1, (length - t) / 0.02)

/** A struck, glassy note: partials as of a small bell, each dying sooner than the one below. */
const bell = (pitch, t, decay) =>
  [[1, 1], [2.01, 0.4], [3.02, 0.18], [5.4, 0.06]].reduce(
    (sum, [ratio, level], i) => sum + level * Math.sin(tau * hertz(pitch) * ratio * t) * Math.exp((-t * i) / decay),
    0,
  )

function notes(seconds, list, decay) {
  return tone(seconds, (t) =>
    list.reduce((sum, [start, pitch, level = 0.3]) => {
      const u = t - start
      return u < 0 ? sum : sum + level * bell(pitch, u, decay) * envelope(u, seconds - start, 0.004, decay)
    }, 0),
  )
}

/** A tone that glides from one frequency to another (phase is integrated, so it never clicks). */
function glide(seconds, from, to, level, decay, overtone = 0.2) {
  let phase = 0
  return tone(seconds, (t) => {
    phase += (tau * (from + (to - from) * Math.min(1, t / (seconds * 0.7)))) / rate
    return level * (Math.sin(phase) + overtone * Math.sin(2 * phase)) * envelope(t, seconds, 0.005, decay)
  })
}

/** Soft noise whose brightness swells and falls: cloth, water, a page. */
function breath(seconds, level, darkest, brightest) {
  let state = 0x2545f491
  let low = 0
  return tone(seconds, (t) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const swell = Math.sin((Math.PI * t) / seconds)
    low += (darkest + (brightest - darkest) * swell) * (state / 2 ** 31 - low)
    return level * low * swell ** 1.5
  })
}

const mix = (...layers) => {
  const out = new Float32Array(Math.max(...layers.map((l) => l.length)))
  for (const layer of layers) for (let i = 0; i < layer.length; i++) out[i] += layer[i]
  return out
}

export const effects = {
  press: glide(0.09, 520, 380, 0.22, 0.025),
  add: glide(0.16, 360, 720, 0.26, 0.06),
  remove: glide(0.16, 620, 300, 0.22, 0.06),
  undo: mix(breath(0.22, 0.5, 0.02, 0.2), glide(0.2, 500, 420, 0.12, 0.06)),
  refuse: mix(glide(0.24, 196, 165, 0.34, 0.07, 0.35), notes(0.24, [[0.1, 45, 0.2]], 0.06)),
  page: breath(0.3, 0.7, 0.02, 0.3),
  travel: breath(0.9, 0.6, 0.01, 0.09),
  train: notes(0.7, [[0, 62, 0.16], [0.09, 69, 0.16], [0.18, 74, 0.18]], 0.22),
  ready: notes(0.8, [[0, 74, 0.22], [0.12, 81, 0.24]], 0.26),
  cancel: glide(0.3, 440, 247, 0.2, 0.09),
  hint: notes(0.9, [[0, 79, 0.2], [0.14, 83, 0.18], [0.28, 86, 0.16]], 0.3),
  right: notes(0.5, [[0, 76, 0.2], [0.06, 83, 0.2]], 0.16),
  wrong: glide(0.42, 330, 208, 0.22, 0.15, 0.3),
  streak: notes(0.9, [[0, 76, 0.16], [0.07, 79, 0.16], [0.14, 83, 0.18], [0.21, 88, 0.2]], 0.25),
  star1: notes(1.4, [[0, 62, 0.2], [0, 69, 0.2], [0.02, 74, 0.2]], 0.5),
  star2: notes(1.5, [[0, 64, 0.18], [0, 71, 0.18], [0.02, 76, 0.2], [0.04, 80, 0.16]], 0.55),
  star3: notes(2.2, [[0, 62, 0.16], [0, 69, 0.16], [0.04, 74, 0.18], [0.08, 78, 0.18], [0.12, 81, 0.18], [0.2, 86, 0.16]], 0.8),
  nostar: notes(1.1, [[0, 62, 0.16], [0.16, 60, 0.15], [0.34, 57, 0.16]], 0.3),
  stamp: mix(glide(0.14, 160, 80, 0.5, 0.04, 0.1), breath(0.12, 0.5, 0.1, 0.5)),
  /** The falling loss, heard: whole periods of 220 Hz, so that it loops without a seam; the game bends its speed. */
  hum: tone(1, (t) => 0.16 * (Math.sin(tau * 220 * t) + 0.35 * Math.sin(tau * 440 * t) + 0.12 * Math.sin(tau * 660 * t))),
}
