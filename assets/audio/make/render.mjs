/**
 * Renders scores and effects into the files the game plays: `node assets/audio/make/render.mjs`. Needs fluidsynth with
 * FluidR3_GM.sf2 (Debian: fluidsynth, fluid-soundfont-gm), sox and ffmpeg. The results are committed, so that
 * building the game needs none of them.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeMidi } from 'midi-file'
import { effects, rate } from './effects.mjs'
import { scores } from './scores.mjs'

const soundFont = process.env.SOUND_FONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2'
const target = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'neon-harbour-audio-'))
const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
const ticks = 480

function midiOf({ tempo, bars, parts }, passes) {
  const setting = [
    { deltaTime: 0, type: 'setTempo', microsecondsPerBeat: Math.round(60_000_000 / tempo) },
    { deltaTime: 0, type: 'endOfTrack' },
  ]
  const tracks = parts.map(({ program = 0, drums = false, notes }, index) => {
    const channel = drums ? 9 : index
    const repeated = Array.from({ length: passes }, (_, pass) =>
      notes.map(([beat, ...rest]) => [beat + pass * bars * 4, ...rest]),
    ).flat()
    const events = repeated.flatMap(([beat, length, noteNumber, velocity]) => [
      { at: beat, type: 'noteOn', channel, noteNumber, velocity },
      { at: beat + length, type: 'noteOff', channel, noteNumber, velocity: 0 },
    ])
    events.sort((a, b) => a.at - b.at || (a.type === 'noteOff' ? -1 : 1))
    let last = 0
    const timed = events.map(({ at, ...event }) => {
      const time = Math.round(at * ticks)
      const deltaTime = time - last
      last = time
      return { deltaTime, ...event }
    })
    return [
      { deltaTime: 0, type: 'programChange', channel, programNumber: program },
      ...timed,
      { deltaTime: 0, type: 'endOfTrack' },
    ]
  })
  return Buffer.from(writeMidi({ header: { format: 1, numTracks: tracks.length + 1, ticksPerBeat: ticks }, tracks: [setting, ...tracks] }))
}

/** Milliseconds in which the end of a loop becomes its beginning, and that are heard of neither before nor after it. */
const [seam, margin] = [30, 200]

/**
 * Plays the loop three times and keeps the second, which begins with the tail of the first, with a margin around it:
 * encoders start from silence and end in it, so what is heard must do neither. Chorus and reverb are never twice at the
 * same place, so the loop's last moments become, sample by sample, those that led to its first.
 * @returns {[number, number]} where in the file the loop begins and how long it is, milliseconds
 */
function renderMusic(score) {
  const [midi, wav, raw, cut, level] = ['.mid', '.wav', '.f32', '-cut.wav', '-level.wav'].map((end) => join(work, score.name + end))
  writeFileSync(midi, midiOf(score, 3))
  run('fluidsynth', '-ni', '-q', '-g', '0.9', '-r', String(rate), '-F', wav, soundFont, midi)
  run('sox', wav, '-t', 'f32', '-c', '2', raw)
  const bytes = readFileSync(raw)
  const played = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  const [length, fading, around] = [((score.bars * 4 * 60) / score.tempo), seam / 1000, margin / 1000].map((seconds) => 2 * Math.round(seconds * rate))
  const kept = played.slice(length - around, 2 * length + around)
  for (let i = 0; i < fading; i++) {
    const share = i / fading
    kept[around + length - fading + i] = share * played[length - fading + i] + (1 - share) * played[2 * length - fading + i]
  }
  // After the end comes the beginning again, for the encoder's sake.
  kept.copyWithin(around + length, around, 2 * around)
  writeFileSync(raw, Buffer.from(kept.buffer))
  run('sox', '-t', 'f32', '-r', String(rate), '-c', '2', raw, cut)
  run('sox', cut, level, 'gain', String(gainOf(cut)))
  encode(level, score.name, '56k', '40k')
  return [margin, (length / 2 / rate) * 1000]
}

/**
 * Decibels that bring a loop to the loudness of all the others (EBU R 128), so that a change of district is no jump,
 * and keep its peaks below -2 dBFS.
 */
function gainOf(wav) {
  const { stderr } = spawnSync('ffmpeg', ['-nostats', '-i', wav, '-af', 'ebur128=peak=true', '-f', 'null', '-'], { encoding: 'utf8' })
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'))
  const [loudness, peak] = [/I:\s+(-?[\d.]+) LUFS/, /Peak:\s+(-?[\d.]+) dBFS/].map((figure) => Number(figure.exec(summary)?.[1]))
  if (!Number.isFinite(loudness + peak)) throw new Error(`ffmpeg measured nothing in ${wav}`)
  return Math.min(-18 - loudness, -2 - peak)
}

/** All effects in one file, a little silence between, and where each begins. */
function renderEffects() {
  const gap = Math.round(0.12 * rate)
  const sprite = {}
  const parts = []
  let at = 0
  for (const [name, samples] of Object.entries(effects)) {
    sprite[name] = [Math.round((at / rate) * 1000), Math.round((samples.length / rate) * 1000)]
    parts.push(samples, new Float32Array(gap))
    at += samples.length + gap
  }
  const raw = join(work, 'effects.f32')
  writeFileSync(raw, Buffer.concat(parts.map((p) => Buffer.from(p.buffer))))
  const wav = join(work, 'effects.wav')
  run('sox', '-t', 'f32', '-r', String(rate), '-c', '1', raw, wav, 'gain', '-1')
  encode(wav, 'effects', '56k', '28k')
  writeFileSync(join(target, 'effects.json'), `${JSON.stringify(sprite, null, 2)}\n`)
}

/** Opus for most browsers, MP3 for those without. */
function encode(wav, name, bits, opus) {
  run('ffmpeg', '-y', '-loglevel', 'error', '-i', wav, '-c:a', 'libopus', '-b:a', opus, join(target, `${name}.webm`))
  run('ffmpeg', '-y', '-loglevel', 'error', '-i', wav, '-c:a', 'libmp3lame', '-b:a', bits, join(target, `${name}.mp3`))
}

const loops = Object.fromEntries(scores.map((score) => [score.name, renderMusic(score)]))
writeFileSync(join(target, 'loops.json'), `${JSON.stringify(loops, null, 2)}\n`)
renderEffects()
rmSync(work, { recursive: true })
