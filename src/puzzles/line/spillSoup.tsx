import { useEffect, useMemo } from 'preact/hooks'
import { fill } from '../../i18n/say.ts'
import { Button, Slider, useSpeaking } from '../../ui/kit/index.ts'
import { useAnswer } from '../../ui/kit/useAnswer.ts'
import type { Frame, Lab, Soup } from './events.ts'
import { tenths } from './line.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'
import type { View } from './view.ts'

interface SpillSoupProps {
  readonly setup: Setup
  readonly lab: Lab | undefined
  readonly view: View
  readonly ask: (query: unknown) => Promise<unknown>
}

/** One false reading, as strong as one likes: squared errors run after it. */
export function SpillSoup({ setup, lab, view, ask }: SpillSoupProps) {
  const { say } = useSpeaking()
  const { soup } = view.now()
  const query = useMemo((): Soup | undefined => (soup ? { soup: soup.wind } : undefined), [soup?.wind])
  const neuron = useAnswer(query, ask, lab) as Frame | undefined
  useEffect(() => {
    const { soup } = view.now()
    if (soup && soup.neuron !== neuron) view.set({ soup: { ...soup, neuron } })
  }, [neuron, view])
  if (!lab) return <p class="note">{say(words.raceFirst)}</p>
  const { from, to } = setup.soup.wind
  const was = lab.film.at(-1)?.off ?? 0
  return (
    <div class="stack stack--snug">
      <p>{fill(say(words.soupAbout), { at: setup.soup.pressure })}</p>
      <Slider
        label={say(words.soupReads)}
        min={from}
        max={to}
        step={5}
        value={soup?.wind ?? from}
        format={(n) => fill(say(words.kt), { n })}
        onChange={(wind) => view.set({ soup: { wind, neuron } })}
      />
      <p aria-live="polite">
        {soup && neuron
          ? fill(say(words.soupBent), { n: tenths(neuron.off), was: tenths(was), yours: tenths(lab.yours) })
          : ''}
      </p>
      <p class="note">{say(words.squares)}</p>
      {soup && (
        <Button icon="undo" onPress={() => view.set({ soup: undefined })}>
          {say(words.wipe)}
        </Button>
      )}
    </div>
  )
}
