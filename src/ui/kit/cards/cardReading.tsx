import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Eye } from '../../../cards/client.ts'
import { type Answers, readCards, type Side, sides } from '../../../cards/votes.ts'
import { cardsWords as words } from '../../../i18n/cards.ts'
import { Button } from '../button.tsx'
import { Camera } from '../camera.tsx'
import { Icon } from '../icon.tsx'
import { Missed } from '../missed.tsx'
import { useSpeaking } from '../speaking.ts'
import { pictureOf } from './pictureOf.ts'
import './cardReading.css'

export interface CardReadingProps {
  /** Numbers of the cards that are held. */
  readonly roster: readonly number[]
  /** Told whenever another card has been read, or one was turned. */
  readonly onAnswers: (answers: Answers) => void
}

/** Full HD, so that a card on A4 is read eight metres away. */
const asked = { width: 1920, height: 1080 }

/**
 * Reads a class's cards by camera, or number by number by keys where there is none; what has been read is ticked,
 * never what was answered. For any screen that asks a class: give it another `key` for another question.
 */
export function CardReading({ roster, onAnswers }: CardReadingProps) {
  const { say } = useSpeaking()
  const [read, setRead] = useState<readonly number[]>([])
  const [at, show] = useState(0)
  // Keys come faster than the page is drawn: each acts on where the one before it led.
  const latest = useRef(0)
  const setAt = (to: number) => {
    latest.current = Math.min(roster.length - 1, Math.max(0, to))
    show(latest.current)
  }
  const reading = useMemo(() => readCards(roster, setRead), [roster])
  const eye = useRef<Promise<Eye> | undefined>(undefined)
  const [blind, setBlind] = useState(false)
  useEffect(
    () => () => {
      void eye.current?.then(
        (one) => one.close(),
        () => undefined,
      )
      eye.current = undefined
    },
    [roster],
  )
  const put = (card: number, side: Side | undefined) => {
    reading.say(card, side)
    onAnswers(reading.answers())
    if (side) setAt(latest.current + 1)
  }
  const chosen = roster[at]
  return (
    <div class="cards-read">
      <Camera
        {...asked}
        look={async (video) => {
          if (blind) return
          eye.current ??= import('../../../cards/client.ts').then(({ openEye }) =>
            openEye(Math.max(...roster)),
          )
          const picture = pictureOf(video)
          if (!picture) return
          const open = await eye.current.catch(() => undefined)
          if (!open) {
            eye.current = undefined
            setBlind(true)
            return
          }
          reading.see(await open.look(picture))
          onAnswers(reading.answers())
        }}
      />
      {blind && <Missed again={() => setBlind(false)} />}
      <p class="cards-read__count figures" aria-live="polite">
        {say(words.read, { n: read.length, of: roster.length })}
      </p>
      <ul class="cards-read__numbers" aria-label={say(words.numbers)}>
        {roster.map((card, i) => (
          <NumberKey
            key={card}
            card={card}
            read={read.includes(card)}
            current={i === at}
            onChoose={() => setAt(i)}
            onStep={(by) => setAt(latest.current + by)}
            onSide={(side) => {
              const now = roster[latest.current]
              if (now !== undefined) put(now, side)
            }}
          />
        ))}
      </ul>
      {chosen !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame a row of five buttons
        <div class="cards-read__by-hand" role="group" aria-label={say(words.answer, { n: chosen })}>
          <span aria-hidden="true">{say(words.answer, { n: chosen })}</span>
          {sides.map((side) => (
            <Button key={side} onPress={() => put(chosen, side)}>
              {side}
            </Button>
          ))}
          <Button kind="ghost" icon="undo" onPress={() => put(chosen, undefined)}>
            {say(words.takeBack)}
          </Button>
        </div>
      )}
      <p class="cards-read__note">{say(words.keysHow)}</p>
    </div>
  )
}

interface NumberProps {
  readonly card: number
  readonly read: boolean
  readonly current: boolean
  readonly onChoose: () => void
  readonly onStep: (by: number) => void
  readonly onSide: (side: Side | undefined) => void
}

/** One number: arrows go from one to the next, A to D answer for it. */
function NumberKey({ card, read, current, onChoose, onStep, onSide }: NumberProps) {
  const { say } = useSpeaking()
  const button = useRef<HTMLButtonElement>(null)
  const held = useRef(false)
  useEffect(() => {
    // Only where the focus was among the numbers already: a camera that reads takes nobody's place away.
    if (current && held.current !== current && document.activeElement?.closest('.cards-read__numbers'))
      button.current?.focus()
    held.current = current
  }, [current])
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="cards-read__number figures"
        data-read={read || undefined}
        aria-current={current || undefined}
        aria-label={say(read ? words.isRead : words.notRead, { n: card })}
        tabIndex={current ? 0 : -1}
        onClick={onChoose}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return
          const side = sides.find((one) => one === event.key.toUpperCase())
          const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
          if (!side && !step && event.key !== 'Backspace') return
          // The letters act here and nowhere else on the page.
          event.preventDefault()
          event.stopPropagation()
          if (step) onStep(step)
          else onSide(side)
        }}
      >
        {card}
        {read && <Icon name="check" />}
      </button>
    </li>
  )
}
