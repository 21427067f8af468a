import { useRef, useState } from 'preact/hooks'
import { padWords as words } from '../../i18n/pad.ts'
import { draw, type Hand, lift, type Point, type Sheet, type Stroke, touch } from './hands.ts'
import { held } from './penKeys.ts'
import { useSpeaking } from './speaking.ts'
import { usePenKeys } from './usePenKeys.ts'
import './pad.css'

interface Props {
  /** What to draw, and by which keys. */
  readonly how: string
  readonly strokes: readonly Stroke[]
  readonly onChange: (strokes: readonly Stroke[]) => void
  /** The pen has left the paper, or lines were taken back: what is there now. */
  readonly onRest?: (strokes: readonly Stroke[]) => void
}

/** A sheet of paper for finger, mouse, pen or keys. */
export function Pad({ how, strokes, onChange, onRest }: Props) {
  const { say } = useSpeaking()
  const sheet = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(false)
  /** While a pointer draws, points may come faster than the page is drawn: what was drawn last is kept here. */
  const live = useRef<readonly Stroke[]>(strokes)
  live.current = strokes
  const hands = useRef<readonly Hand[]>([])

  const change = (next: readonly Stroke[]) => {
    live.current = next
    onChange(next)
  }
  const rest = () => onRest?.(live.current)
  const keys = usePenKeys({ lines: () => live.current, change, rest })
  const { cursor, setCursor, down: keyDown, setDown: setKeyDown, onKeyDown } = keys
  const draws = (by: (sheet: Sheet) => Sheet) => {
    const next = by({ strokes: live.current, hands: hands.current })
    hands.current = next.hands
    if (next.strokes !== live.current) change(next.strokes)
  }
  const placeOf = (event: PointerEvent): Point => {
    const box = sheet.current?.getBoundingClientRect()
    if (!box) return cursor
    return [held((event.clientX - box.left) / box.width), held((event.clientY - box.top) / box.height)]
  }

  return (
    <div
      ref={sheet}
      class="pad"
      role="application"
      aria-label={`${say(words.pad)}. ${how}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys, as an application does
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false)
        if (keyDown) rest()
        setKeyDown(false)
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        sheet.current?.setPointerCapture(event.pointerId)
        setKeyDown(false)
        setCursor(placeOf(event))
        draws((sheet) => touch(sheet, { id: event.pointerId, kind: event.pointerType }, placeOf(event)))
      }}
      onPointerMove={(event) => {
        if (!sheet.current?.hasPointerCapture(event.pointerId)) return
        const passed = event.getCoalescedEvents?.() ?? []
        const points = (passed.length > 0 ? passed : [event]).map(placeOf)
        draws((sheet) => draw(sheet, event.pointerId, points))
        setCursor(placeOf(event))
      }}
      onLostPointerCapture={(event) => {
        draws((sheet) => lift(sheet, event.pointerId))
        if (hands.current.length === 0) rest()
      }}
    >
      <svg class="pad__drawing" viewBox="0 0 100 100" aria-hidden="true">
        {strokes.map((stroke, i) => (
          <polyline
            key={i}
            class="pad__stroke"
            points={[...stroke, stroke.at(-1) ?? [0, 0]].map(([x, y]) => `${x * 100},${y * 100}`).join(' ')}
          />
        ))}
        {focused && (
          <circle
            class="pad__cursor"
            data-down={keyDown || undefined}
            cx={cursor[0] * 100}
            cy={cursor[1] * 100}
            r={keyDown ? 4.5 : 6}
          />
        )}
      </svg>
    </div>
  )
}
