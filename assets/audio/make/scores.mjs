/**
 * The game's music as data. A score is a loop of bars in 4/4; a part is an instrument (General MIDI number) and its
 * notes as [beat, length in beats, MIDI pitch, velocity]. Written for Neon Harbour.
 */

/** Notes of one bar-long chord, all at once. */
const chord = (bar, pitches, velocity, length = 3.9) => pitches.map((p) => [bar * 4, length, p, velocity])

/** A pattern of [beat in bar, length, step] over one chord's pitches, repeated for each bar. */
const arpeggio = (chords, pattern, velocity, octave = 0) =>
  chords.flatMap((pitches, bar) =>
    pattern.map(([beat, length, step]) => {
      const pitch = pitches[step % pitches.length] + 12 * Math.floor(step / pitches.length) + octave * 12
      // A hand never strikes two notes alike: the beat is leaned on, the rest falls back.
      return [bar * 4 + beat, length, pitch, velocity + (beat % 2 === 0 ? 6 : -4)]
    }),
  )

const beats = (bars, pattern) =>
  Array.from({ length: bars }, (_, bar) => pattern.map(([beat, pitch, v]) => [bar * 4 + beat, 0.2, pitch, v])).flat()

const drum = { rim: 37, hat: 42, shaker: 70, claves: 75, woodHigh: 76, woodLow: 77, triangle: 81, kick: 36 }

/** Night on the water: slow, wide, a few lights far apart. */
const harbourChords = [
  [57, 60, 64, 67, 71],
  [53, 57, 60, 64, 67],
  [48, 55, 59, 62, 64],
  [55, 59, 62, 64, 69],
  [57, 60, 64, 67, 71],
  [53, 57, 60, 64, 67],
  [50, 57, 60, 64, 65],
  [52, 57, 59, 62, 64],
]
const harbour = {
  name: 'map',
  tempo: 76,
  bars: 8,
  parts: [
    { program: 89, notes: harbourChords.flatMap((c, bar) => chord(bar, c.slice(0, 4), 38, 4.2)) },
    { program: 4, notes: arpeggio(harbourChords, [[0, 1.5, 1], [1.5, 1, 2], [2.5, 1.5, 3]], 46) },
    { program: 32, notes: harbourChords.flatMap((c, bar) => [[bar * 4, 2.4, c[0] - 12, 58], [bar * 4 + 2.5, 1, c[0] - 5, 44]]) },
    {
      program: 11,
      notes: [
        [1, 1.5, 76, 60], [3, 2, 74, 52], [6, 1, 72, 54], [7, 3, 67, 50], [12, 1, 71, 52], [13, 2.5, 74, 58],
        [17, 1.5, 79, 60], [19, 2, 76, 54], [22, 1, 74, 52], [23, 2.5, 72, 50], [27, 1, 69, 50], [28, 1.5, 71, 54], [30, 2, 64, 46],
      ],
    },
    { drums: true, notes: beats(8, [[0, drum.shaker, 20], [1, drum.shaker, 30], [2, drum.shaker, 20], [3, drum.shaker, 32], [3.5, drum.shaker, 16]]) },
  ],
}

/** Lantern Pier: plucked, pentatonic, curious; somebody is learning the names of things. */
const pierChords = [
  [62, 66, 69], [62, 66, 71], [59, 62, 66], [64, 69, 71],
  [62, 66, 69], [67, 71, 74], [64, 66, 71], [57, 64, 69],
]
const pier = {
  name: 'lantern-pier',
  tempo: 96,
  bars: 8,
  parts: [
    { program: 107, notes: arpeggio(pierChords, [[0, 0.9, 0], [0.5, 0.5, 2], [1, 0.9, 1], [2, 0.9, 3], [2.75, 0.4, 2], [3, 0.9, 1]], 58) },
    { program: 45, notes: pierChords.flatMap((c, bar) => [[bar * 4, 0.4, c[0] - 24, 62], [bar * 4 + 2, 0.4, c[0] - 17, 54], [bar * 4 + 3.5, 0.3, c[0] - 24, 46]]) },
    {
      program: 73,
      notes: [
        [0, 1, 81, 54], [1, 0.5, 78, 50], [1.5, 1.5, 76, 52], [4, 0.5, 74, 50], [4.5, 0.5, 76, 52], [5, 2, 78, 56],
        [9, 1, 83, 54], [10, 1.5, 81, 52], [12, 1, 78, 50], [13, 2, 76, 48],
        [16, 1, 81, 54], [17, 0.5, 83, 54], [17.5, 1.5, 86, 56], [20, 1, 83, 52], [21, 2, 81, 52],
        [25, 0.5, 78, 50], [25.5, 0.5, 76, 50], [26, 1.5, 74, 52], [28, 0.5, 76, 50], [28.5, 2.5, 69, 50],
      ],
    },
    { program: 89, notes: pierChords.flatMap((c, bar) => chord(bar, c.map((p) => p - 12), 30, 4.1)) },
    { drums: true, notes: beats(8, [[0, drum.woodLow, 36], [1.5, drum.woodHigh, 28], [2, drum.woodLow, 30], [3, drum.woodHigh, 34], [3.5, drum.triangle, 14]]) },
  ],
}

/** Line Peak: a climb. The marimba circles, the melody goes up the hill and looks around. */
const peakChords = [
  [53, 60, 64, 69], [55, 59, 62, 69], [57, 60, 64, 67], [52, 59, 62, 67],
  [53, 60, 64, 69], [55, 59, 62, 71], [48, 60, 64, 67], [55, 60, 62, 67],
]
const peak = {
  name: 'line-peak',
  tempo: 104,
  bars: 8,
  parts: [
    { program: 12, notes: arpeggio(peakChords, [[0, 0.4, 1], [0.5, 0.4, 2], [1, 0.4, 3], [1.5, 0.4, 2], [2, 0.4, 5], [2.5, 0.4, 3], [3, 0.4, 2], [3.5, 0.4, 3]], 52) },
    { program: 48, notes: peakChords.flatMap((c, bar) => chord(bar, c, 34, 4.1)) },
    { program: 33, notes: peakChords.flatMap((c, bar) => [[bar * 4, 1.4, c[0] - 12, 60], [bar * 4 + 1.5, 0.9, c[0] - 12, 48], [bar * 4 + 3, 0.9, c[0] - 5, 52]]) },
    {
      program: 46,
      notes: [
        [0, 2, 72, 56], [2, 2, 76, 58], [4, 3, 74, 56], [7, 1, 76, 52], [8, 2, 79, 60], [10, 2, 76, 54], [12, 3.5, 71, 52],
        [16, 2, 72, 56], [18, 2, 77, 60], [20, 3, 79, 60], [23, 1, 81, 56], [24, 2, 84, 62], [26, 2, 79, 54], [28, 3.5, 74, 52],
      ],
    },
    { drums: true, notes: beats(8, [[0, drum.kick, 44], [1, drum.shaker, 30], [1.5, drum.shaker, 20], [2, drum.rim, 26], [2.5, drum.kick, 34], [3, drum.shaker, 30], [3.5, drum.shaker, 20]]) },
  ],
}

/** Eye Tower: clockwork of a sorting office at night. */
const towerChords = [
  [55, 58, 62, 65], [53, 57, 60, 65], [51, 55, 58, 62], [50, 57, 60, 65],
  [55, 58, 62, 65], [60, 63, 67, 70], [51, 55, 58, 62], [50, 54, 57, 60],
]
const tower = {
  name: 'eye-tower',
  tempo: 112,
  bars: 8,
  parts: [
    { program: 8, notes: arpeggio(towerChords, [[0, 0.45, 0], [0.5, 0.45, 2], [1, 0.45, 1], [1.5, 0.45, 3], [2, 0.45, 2], [3, 0.45, 1], [3.5, 0.45, 2]], 56, 1) },
    { program: 45, notes: towerChords.flatMap((c, bar) => [[bar * 4, 0.4, c[0] - 12, 64], [bar * 4 + 1, 0.3, c[2] - 12, 46], [bar * 4 + 2, 0.4, c[0] - 12, 56], [bar * 4 + 3, 0.3, c[1] - 12, 48]]) },
    {
      program: 71,
      notes: [
        [0, 1.5, 67, 56], [1.5, 0.5, 69, 50], [2, 2, 70, 56], [4, 1.5, 69, 54], [5.5, 0.5, 67, 48], [6, 2, 65, 52], [8, 3, 67, 54], [12, 2, 65, 50], [14, 1.5, 62, 48],
        [16, 1.5, 67, 56], [17.5, 0.5, 70, 52], [18, 2, 74, 60], [20, 1.5, 75, 58], [21.5, 0.5, 74, 52], [22, 2, 72, 54], [24, 2, 70, 54], [26, 2, 67, 50], [28, 3, 66, 52],
      ],
    },
    { program: 89, notes: towerChords.flatMap((c, bar) => chord(bar, c, 28, 4.1)) },
    { drums: true, notes: beats(8, [[0, drum.woodLow, 34], [0.5, drum.claves, 14], [1, drum.woodHigh, 24], [1.5, drum.claves, 14], [2, drum.woodLow, 30], [2.5, drum.claves, 14], [3, drum.woodHigh, 26], [3.5, drum.rim, 18]]) },
  ],
}

/** Voice Harbour: a barcarolle. Oars in the harp, voices without words answering each other across the water. */
const voiceChords = [
  [58, 62, 65, 70], [55, 62, 65, 70], [51, 58, 63, 67], [53, 60, 63, 69],
  [58, 62, 65, 70], [50, 57, 62, 65], [51, 58, 62, 67], [53, 57, 60, 63],
]
const voice = {
  name: 'voice-harbour',
  tempo: 88,
  bars: 8,
  parts: [
    { program: 46, notes: arpeggio(voiceChords, [[0, 0.6, 0], [0.67, 0.6, 2], [1.33, 0.6, 1], [2, 0.6, 3], [2.67, 0.6, 2], [3.33, 0.6, 1]], 54) },
    { program: 52, notes: voiceChords.flatMap((c, bar) => chord(bar, c.slice(1), 34, 4.1)) },
    { program: 32, notes: voiceChords.flatMap((c, bar) => [[bar * 4, 1.8, c[0] - 12, 58], [bar * 4 + 2, 1.2, c[1] - 24, 46], [bar * 4 + 3.33, 0.6, c[0] - 12, 40]]) },
    {
      program: 53,
      notes: [
        [0, 2, 74, 58], [2, 1.33, 77, 54], [3.33, 0.67, 75, 50], [4, 3, 74, 56], [8, 1.33, 70, 52], [9.33, 0.67, 72, 52], [10, 2, 75, 58], [12, 3, 72, 54],
        [16, 2, 77, 60], [18, 1.33, 82, 60], [19.33, 0.67, 81, 54], [20, 3, 77, 56], [24, 1.33, 79, 56], [25.33, 0.67, 77, 52], [26, 2, 74, 54], [28, 3.2, 72, 52],
      ],
    },
    {
      program: 75,
      notes: [[6.67, 0.67, 82, 44], [7.33, 0.6, 81, 40], [14.67, 0.67, 79, 44], [15.33, 0.6, 77, 40], [22.67, 0.67, 84, 44], [23.33, 0.6, 82, 42], [30.67, 0.67, 75, 40], [31.33, 0.6, 74, 38]],
    },
    { drums: true, notes: beats(8, [[0, drum.triangle, 16], [1.33, drum.shaker, 18], [2, drum.shaker, 28], [3.33, drum.shaker, 18]]) },
  ],
}

/** Robot Yard: something small on wheels tries every way. Staccato, a little crooked, always going on. */
const yardChords = [
  [50, 57, 60, 65], [50, 57, 62, 65], [46, 58, 62, 65], [48, 55, 60, 64],
  [50, 57, 60, 65], [53, 57, 60, 69], [46, 58, 62, 67], [45, 57, 61, 64],
]
const yard = {
  name: 'robot-yard',
  tempo: 116,
  bars: 8,
  parts: [
    { program: 45, notes: arpeggio(yardChords, [[0, 0.3, 1], [0.75, 0.3, 2], [1.5, 0.3, 3], [2, 0.3, 2], [2.75, 0.3, 1], [3.5, 0.3, 2]], 60) },
    { program: 38, notes: yardChords.flatMap((c, bar) => [[bar * 4, 0.6, c[0] - 12, 58], [bar * 4 + 0.75, 0.4, c[0] - 12, 46], [bar * 4 + 1.5, 0.6, c[0], 50], [bar * 4 + 2.75, 0.4, c[0] - 12, 50], [bar * 4 + 3.5, 0.4, c[0] - 5, 46]]) },
    { program: 13, notes: arpeggio(yardChords, [[1, 0.3, 5], [3, 0.3, 4]], 40) },
    {
      program: 79,
      notes: [
        [0, 0.75, 69, 56], [0.75, 0.75, 72, 56], [1.5, 1.5, 74, 58], [4, 0.75, 77, 58], [4.75, 0.75, 74, 54], [5.5, 1.5, 72, 56], [8, 0.75, 70, 56], [8.75, 0.75, 74, 56], [9.5, 1, 77, 58], [12, 0.75, 76, 56], [12.75, 0.5, 72, 54], [13.5, 2, 67, 54],
        [16, 0.75, 69, 56], [16.75, 0.75, 72, 56], [17.5, 1.5, 74, 58], [20, 0.75, 77, 58], [20.75, 0.75, 81, 60], [21.5, 1.5, 79, 58], [24, 0.75, 77, 58], [24.75, 0.75, 74, 54], [25.5, 1, 70, 54], [28, 0.75, 73, 56], [28.75, 0.75, 76, 56], [29.5, 2, 69, 54],
      ],
    },
    { program: 89, notes: yardChords.flatMap((c, bar) => chord(bar, c.slice(1), 26, 4.1)) },
    { drums: true, notes: beats(8, [[0, drum.kick, 46], [0.75, drum.claves, 18], [1, drum.hat, 24], [1.5, drum.woodHigh, 24], [2, drum.rim, 28], [2.75, drum.kick, 34], [3, drum.hat, 24], [3.5, drum.woodLow, 22]]) },
  ],
}

export const scores = [harbour, pier, peak, tower, voice, yard]
