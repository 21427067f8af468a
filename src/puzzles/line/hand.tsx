import { fill } from '../../i18n/say.ts'
import { Button, Card, Meter, Slider, useSpeaking } from '../../ui/kit/index.ts'
import type { PartOf } from '../../ui/kit/panel.ts'
import type { Lab } from './events.ts'
import { knots, type Line, offBy, readingsOf, slopesOf, snapped, tenths } from './line.ts'
import { words } from './panelWords.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { toneOf, type View } from './view.ts'

/** The error at which the bar is full, kt. */
const fullAt = 40

type HandProps = PartOf<Setup, Recipe, Lab, View, Action>

/** The line by two sliders: held while it is moved, let go at the pointer's release, by Enter, or where the focus leaves. */
export function Hand({ setup, recipe, lab, view, decide }: HandProps) {
  const { say } = useSpeaking()
  const { held } = view.now()
  const line: Line = held ?? recipe
  const readings = readingsOf(setup, recipe)
  const off = offBy(setup, line, readings)
  const storms = setup.logs.slice(0, recipe.logs).flat().length

  const hold = (change: Partial<Line>) => {
    const next = { slope: line.slope, height: line.height, ...change }
    view.set({ held: next, tone: toneOf(offBy(setup, next, readings)) })
  }
  const letGo = () => {
    const { held } = view.now()
    view.set({ held: undefined, tone: undefined })
    if (!held) return
    const { slope, height } = snapped(setup, held)
    if (slope !== recipe.slope || height !== recipe.height) decide({ type: 'lay', slope, height })
  }
  const told = (value: string) => fill(say(words.isOff), { value, off: tenths(off) })
  const pips = lab?.film.at(-1)
  const { drags, logs } = recipe
  const hint = held ? words.held : drags === 0 ? words.untouched : drags === 1 ? words.looseOnce : words.loose
  return (
    <div class="stack stack--snug">
      <Card>
        <div class="stack stack--snug">
          <Meter
            label={say(words.onAverage)}
            value={off / fullAt}
            format={() => fill(say(words.kt), { n: tenths(off) })}
            tone={off > 12 ? 'coral' : off > 7 ? 'lantern' : 'jade'}
          />
          <p class="line-read">
            {fill(say(storms === 1 ? words.readOne : words.read), { n: readings.length, storms })}{' '}
            {logs === setup.logs.length && fill(say(words.allOpen), { of: logs })}{' '}
            {pips && <b>{fill(say(words.pips), { n: tenths(pips.off) })}</b>}
          </p>
          {logs < setup.logs.length && (
            <Button icon="notes" onPress={() => decide({ type: 'open' })}>
              {fill(say(words.open), { n: logs, of: setup.logs.length })}
            </Button>
          )}
          <div class="line-hand">
            <Slider
              label={say(words.slope)}
              stops={slopesOf(setup)}
              value={line.slope}
              format={(n) => told(fill(say(words.slopeIs), { n: slopeText(n) }))}
              onChange={(slope) => hold({ slope })}
              onRelease={letGo}
            />
            <Slider
              label={fill(say(words.height), { at: setup.at })}
              min={setup.height.from}
              max={setup.height.to}
              value={line.height}
              format={(n) => told(fill(say(words.kt), { n: knots(n) }))}
              onChange={(height) => hold({ height })}
              onRelease={letGo}
            />
            <p class="note line-hand__held">{fill(say(hint), { n: drags })}</p>
          </div>
        </div>
      </Card>
    </div>
  )
}

const slopeText = (slope: number) => slope.toFixed(2).replace('-', '−')
