import { useLayoutEffect, useRef } from 'preact/hooks'
import { quipOf, type RunEvent } from '../../../engine/index.ts'
import { number } from '../../../i18n/index.ts'
import { levelWords } from '../../../i18n/level.ts'
import { shownOf } from '../../../store/index.ts'
import { useVerbs } from '../../harbour.ts'
import { digitOf, isLetter, isTyping } from '../../keys.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { announce } from '../../kit/live.tsx'
import { useSpeaking } from '../../kit/speaking.ts'
import { plainWords, Words } from '../../kit/words.tsx'
import { Heading } from '../heading.tsx'
import type { PhaseProps } from './parts.tsx'
import { useReading } from './reading.ts'
import { Tally } from './tally.tsx'
import './run.css'

const speeds = [1, 2, 4] as const

/** The contest: the stage plays the events; here are the words, the tally and the transport. */
export function Run({ play, kind }: PhaseProps) {
  const { lang, say } = useSpeaking()
  const verbs = useVerbs()
  const { playing, speed } = play.run
  const events = play.outcome?.events ?? []
  const run = useReading(play.run, events)
  const { at } = run
  const shown = shownOf(run)
  const told = lastTold(events, shown, (one) => kind.narrate(play.level.setup, one, lang))
  const words = told?.words ?? say(levelWords.here)
  const right = told?.event.right
  const quip =
    told && quipOf(play.level.quips, events, told.event, (one) => kind.about?.(play.level.setup, one))
  const guessed =
    play.own?.shows === 'guess' && play.guess !== undefined && play.level.predict.choices[play.guess]
  const present = events[at]
  const half =
    run.told === 'sure' && present ? kind.halfway?.(play.level.setup, present, lang) || undefined : undefined
  useTransportKeys(play.run.at)
  // Before the page is painted, so that the words on it and those that are read change in one go.
  useLayoutEffect(() => {
    // Fast playback would drown a screen reader: then only mistakes are read.
    if (playing && (speed === 1 || right === false))
      announce(plainWords(quip ? `${words} ${say(quip)}` : words))
  }, [playing, speed, right, words, quip])
  return (
    <div class="phase run">
      <Heading unseen>{say(levelWords.run)}</Heading>
      {kind.Beside && <kind.Beside play={{ ...play, run }} lang={lang} seek={verbs.seek} />}
      {guessed && (
        <p class="run__guess">
          {say(levelWords.youGuessed)}
          <strong>{plainWords(say(guessed))}</strong>
        </p>
      )}
      {play.own?.shows === 'handed' && <p class="run__guess">{say(levelWords.handedOn)}</p>}
      <div class="run__told">
        <Tally events={events} at={at} shown={shown} />
        <p
          class="run__caption"
          data-right={half ? undefined : right}
          data-open={half !== undefined || undefined}
        >
          {(half !== undefined || right !== undefined) && <Icon name={right ? 'check' : 'close'} />}
          <span>
            <Words of={half ?? words} />
            {half === undefined && quip && <em class="run__quip"> {say(quip)}</em>}
          </span>
        </p>
      </div>
      <div class="run__transport">
        <IconButton
          kind="primary"
          icon={playing ? 'pause' : 'play'}
          label={say(playing ? levelWords.pause : levelWords.play)}
          onPress={verbs.playPause}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would frame a row of three buttons */}
        <div class="run__speeds" role="group" aria-label={say(levelWords.speed)}>
          {speeds.map((times) => (
            <Button key={times} kind="ghost" pressed={speed === times} onPress={() => verbs.speed(times)}>
              {times}×
            </Button>
          ))}
        </div>
        <label class="run__scrub">
          <span class="unseen">{say(levelWords.scrub)}</span>
          <input
            type="range"
            min={0}
            max={events.length}
            value={at}
            style={`--at: ${events.length ? at / events.length : 0}`}
            aria-valuetext={say(levelWords.momentOf, {
              n: number(lang, Math.min(at + 1, events.length)),
              of: events.length,
            })}
            onInput={(input) => verbs.seek(input.currentTarget.valueAsNumber)}
          />
        </label>
        <IconButton kind="quiet" icon="back" label={say(levelWords.backToLab)} onPress={verbs.backToLab} />
        <Button icon="skip" class="run__skip" onPress={verbs.skip}>
          {say(play.daily ? levelWords.toResult : levelWords.skip)}
        </Button>
      </div>
    </div>
  )
}

/** The last event that has been shown and had words: some only move things. */
function lastTold(events: readonly RunEvent[], shown: number, narrate: (event: RunEvent) => string) {
  for (let i = Math.min(shown, events.length) - 1; i >= 0; i--) {
    const event = events[i]
    const words = event && narrate(event)
    if (words) return { event, words }
  }
  return undefined
}

/** Space plays and pauses, arrows step, S skips, 1 2 4 set the speed: wherever focus is not already using them. */
function useTransportKeys(at: number): void {
  const verbs = useVerbs()
  const latest = useRef(at)
  latest.current = at
  // Before anything is seen: whoever sees a button may press its key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = latest.current
      const on = event.target
      const using = on instanceof HTMLElement && /^(BUTTON|INPUT|TEXTAREA|SELECT|A)$/.test(on.tagName)
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(on)) return
      const digit = digitOf(event)
      if (event.key === ' ' && !using) verbs.playPause()
      else if (event.key === 'ArrowRight' && !using) verbs.seek(at + 1)
      else if (event.key === 'ArrowLeft' && !using) verbs.seek(at - 1)
      else if (digit === 1 || digit === 2 || digit === 4) verbs.speed(digit)
      else if (isLetter(event, 's')) verbs.skip()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [verbs])
}
