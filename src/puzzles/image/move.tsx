import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { number, percent } from '../../i18n/index.ts'
import { announce, Button, ConfidenceBars, useSpeaking } from '../../ui/kit/index.ts'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import { useAnswer } from '../../ui/kit/useAnswer.ts'
import { largest } from '../kit/scores.ts'
import type { Lab } from './events.ts'
import { side } from './network.ts'
import { words as panelWords } from './panelWords.ts'
import { ReachMap } from './reachMap.tsx'
import type { Setup } from './schema.ts'
import { type Place, slid, stepBy } from './slide.ts'
import { halfTurn, move } from './variation.ts'
import { words } from './variationWords.ts'
import './variations.css'

interface Props {
  readonly setup: Setup
  readonly ask: (query: unknown) => Promise<unknown>
  readonly lab: Lab | undefined
}

/** A digit to be pushed about a grid, while the trained model says what it makes of it; under it how far it reads. */
export function Move({ setup, ask, lab }: Props) {
  const { lang, say } = useSpeaking()
  // The first 3 becomes a sure 7 by one square; others take it more calmly.
  const [of, choose] = useState(Math.min(3, setup.classes.length - 1))
  const [place, setPlace] = useState<Place>({ right: 0, down: 0 })
  const [over, setOver] = useState(false)
  const samples = lab?.moved?.samples
  const sample = samples?.find(({ truth }) => truth === of)?.pixels
  const pixels = useMemo(
    () => sample && move(over ? halfTurn(sample) : sample, place.right, place.down),
    [sample, over, place],
  )
  const query = useMemo(() => pixels && { pixels }, [pixels])
  const shares = (useAnswer(query, ask, lab) as { readonly shares: readonly number[] } | undefined)?.shares
  const digit = setup.classes[of] ?? ''
  const changed = (pixels ?? []).filter((ink, i) => ink !== sample?.[i]).length
  const about = changed
    ? say(words.changed, { digit, n: number(lang, changed), of: number(lang, side(setup) ** 2) })
    : say(words.straight, { digit })
  const answer = shares && largest(shares)
  const heard =
    shares && answer !== undefined
      ? say(words.answers, { sure: percent(lang, shares[answer] ?? 0), answer: setup.classes[answer] ?? '' })
      : ''

  // A screen reader hears where the digit came to rest, not every square on the way.
  useEffect(() => {
    if (!heard || (place.right === 0 && place.down === 0 && !over)) return
    const rest = setTimeout(() => announce(`${heard} ${about}`), 500)
    return () => clearTimeout(rest)
  }, [heard, about])

  if (!lab?.moved || !pixels) return <p class="warn">{say(panelWords.noModel)}</p>
  const back = () => {
    setPlace({ right: 0, down: 0 })
    setOver(false)
  }
  const step = (key: string) => setPlace(stepBy(place, key))
  return (
    <div class="stack stack--snug">
      <div class="slide">
        <div class="stack stack--snug">
          <Sheet
            label={`${say(words.sheet, { digit })}. ${say(words.moveHow)}`}
            pixels={pixels}
            place={place}
            onPlace={setPlace}
            onBack={back}
            onOver={() => setOver(!over)}
          />
          <p class="slide__heard">{heard}</p>
        </div>
        <ConfidenceBars
          label={say(panelWords.outputs)}
          tight
          truth={of}
          bars={setup.classes.map((one, i) => ({
            of: i,
            name: '',
            letter: one.slice(0, 1),
            share: shares?.[i] ?? 0,
          }))}
        />
      </div>
      <p class="note note--small">{about}</p>
      <div class="slide__steps">
        {(['left', 'up', 'down', 'right'] as const).map((way) => (
          <Button key={way} aria-label={say(words[way])} onPress={() => step(arrows[way].key)}>
            {arrows[way].sign}
          </Button>
        ))}
        <Button onPress={() => setOver(!over)} pressed={over}>
          {say(words.over)}
        </Button>
        <Button kind="ghost" disabled={changed === 0} onPress={back}>
          {say(words.back)}
        </Button>
      </div>
      <fieldset class="slide__which" aria-label={say(words.which)}>
        {setup.classes.map((one, i) => (
          <Button key={one} pressed={i === of} onPress={() => choose(i)}>
            {one}
          </Button>
        ))}
      </fieldset>
      <p class="note note--small">{say(words.moveHow)}</p>
      <ReachMap reach={lab.moved.reach} pictures={setup.split.validation} at={place} />
    </div>
  )
}

const arrows = {
  left: { key: 'ArrowLeft', sign: '←' },
  up: { key: 'ArrowUp', sign: '↑' },
  down: { key: 'ArrowDown', sign: '↓' },
  right: { key: 'ArrowRight', sign: '→' },
} as const

interface SheetProps {
  readonly label: string
  readonly pixels: readonly number[]
  readonly place: Place
  readonly onPlace: (place: Place) => void
  readonly onBack: () => void
  readonly onOver: () => void
}

/** The scanner's glass: what lies on it follows a pointer by whole squares, or the arrow keys. */
function Sheet({ label, pixels, place, onPlace, onBack, onOver }: SheetProps) {
  const glass = useRef<HTMLDivElement>(null)
  const grip = useRef<{ readonly x: number; readonly y: number; readonly place: Place }>(undefined)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Home') onBack()
    else if (event.key === ' ') onOver()
    else if (event.key.startsWith('Arrow')) onPlace(stepBy(place, event.key))
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={glass}
      class="slide__glass"
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys, as an application does
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        glass.current?.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, y: event.clientY, place }
      }}
      onPointerMove={(event) => {
        const box = glass.current
        const held = grip.current
        if (!box || !held || !box.hasPointerCapture(event.pointerId)) return
        const square = box.clientWidth / Math.sqrt(pixels.length)
        const next = slid(held.place, (event.clientX - held.x) / square, (event.clientY - held.y) / square)
        if (next.right !== place.right || next.down !== place.down) onPlace(next)
      }}
      onLostPointerCapture={() => {
        grip.current = undefined
      }}
    >
      <PixelPicture pixels={pixels} />
    </div>
  )
}
