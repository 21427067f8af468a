import { Howl, Howler } from 'howler'
import sprite from '../../assets/audio/effects.json'
import loopAt from '../../assets/audio/loops.json'
import type { Cue } from './cues.ts'
import { type Theme, themes } from './theme.ts'

const files: Record<string, string> = import.meta.glob('/assets/audio/*.{webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const formats = ['webm', 'mp3']
/** Named, as an address need not end with its format: a game on a stick carries its sounds in the address. */
const sources = (name: string) => ({
  format: formats,
  src: formats.map((format) => files[`/assets/audio/${name}.${format}`] ?? ''),
})

/** Where in its file a loop begins and how long it is, milliseconds: around it is what encoders need to start and end. */
function span(theme: Theme): [number, number] {
  const [start = 0, length = 0] = loopAt[theme]
  return [start, length]
}

/** Crossfade between two districts, and how long a duck takes to come and go, milliseconds. */
const crossfade = 1200
/** Music sinks to this share while something is being said. */
const ducked = 0.35

/** Everything that makes a sound. Made on the first key or click, never before. */
export interface Player {
  effect(cue: Cue): void
  /** The loop to hear; undefined for silence. */
  theme(theme: Theme | undefined): void
  /** Starts, bends or (with undefined) ends the hum of a falling loss. */
  hum(rate: number | undefined): void
  duck(speaking: boolean): void
  volumes(music: number, effects: number, muted: boolean): void
  dispose(): void
}

export function createPlayer(): Player {
  const effects = new Howl({
    ...sources('effects'),
    sprite: Object.fromEntries(
      Object.entries(sprite).map(([name, [start = 0, length = 0]]) => [
        name,
        name === 'hum' ? [start, length, true] : [start, length],
      ]),
    ) as Record<string, [number, number] | [number, number, boolean]>,
  })
  const loops = new Map<Theme, Howl>()
  let playing: Theme | undefined
  let musicVolume = 0
  let quiet = 1
  let humming: number | undefined

  function loop(theme: Theme): Howl {
    const known = loops.get(theme)
    if (known) return known
    const fresh = new Howl({ ...sources(theme), sprite: { loop: [...span(theme), true] }, volume: 0 })
    // Whatever faded away is stopped, also when it was left before it had arrived.
    fresh.on('fade', () => {
      if (playing !== theme && fresh.volume() === 0) fresh.stop()
    })
    loops.set(theme, fresh)
    return fresh
  }

  function fadeTo(howl: Howl, volume: number) {
    howl.fade(howl.volume(), volume, crossfade)
  }

  return {
    effect(cue) {
      effects.play(cue)
    },
    theme(theme) {
      if (theme === playing) return
      const leaving = playing && loops.get(playing)
      if (leaving) fadeTo(leaving, 0)
      playing = theme
      if (!theme || !themes.includes(theme)) return
      const coming = loop(theme)
      if (!coming.playing()) coming.play('loop')
      fadeTo(coming, musicVolume * quiet)
    },
    hum(rate) {
      if (rate === undefined) {
        if (humming !== undefined) effects.stop(humming)
        humming = undefined
        return
      }
      humming ??= effects.play('hum')
      effects.rate(rate, humming)
      effects.volume(effects.volume() * 0.5, humming)
    },
    duck(speaking) {
      quiet = speaking ? ducked : 1
      const current = playing && loops.get(playing)
      if (current) fadeTo(current, musicVolume * quiet)
    },
    volumes(music, effectsVolume, muted) {
      musicVolume = music
      Howler.mute(muted)
      effects.volume(effectsVolume)
      const current = playing && loops.get(playing)
      current?.volume(musicVolume * quiet)
    },
    dispose() {
      effects.unload()
      for (const howl of loops.values()) howl.unload()
    },
  }
}
