/**
 * Renders scores and effects into the files the game plays: `node assets/audio/make/render.mjs`. Needs fluidsynth with
 * FluidR3_GM.sf2 (Debian: fluidsynth, fluid-soundfont-gm), sox and ffmpeg. The results are committed, so that
 * building the game needs none of them.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

/** Plays the loop three times and keeps the second, which begins with the tail of the first: no seam. */
function renderMusic(score) {
  const [midi, wav, cut] = ['.mid', '.wav', '-cut.wav'].map((end) => join(work, score.name + end))
  writeFileSync(midi, midiOf(score, 3))
  run('fluidsynth', '-ni', '-q', '-g', '0.9', '-r', String(rate), '-F', wav, soundFont, midi)
  const length = (score.bars * 4 * 60) / score.tempo
  run('sox', wav, cut, 'trim', String(length), String(length), 'norm', '-3')
  encode(cut, score.name, '56k', '40k')
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

for (const score of scores) renderMusic(score)
renderEffects()
rmSync(work, { recursive: true })
