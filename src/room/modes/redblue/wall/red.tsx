import { useEffect, useState } from 'preact/hooks'
import { announce } from '../../../../ui/kit/live.tsx'
import { useSpeaking } from '../../../../ui/kit/speaking.ts'
import { GuessRow } from '../../../../ui/room/kit/guesses.tsx'
import { teamKeyOf, useRoomKey } from '../../../../ui/room/kit/keys.ts'
import { LockFoot } from '../../../../ui/room/kit/lockFoot.tsx'
import type { WallProps } from '../../../../ui/room/kit/wall.ts'
import { mostPixels } from '../digits.ts'
import { changed, pixels, unpacked, width } from '../ink.ts'
import { digitOf, type RedBlue, type RedBlueAct } from '../rules.ts'
import { redBlueWords as words } from '../words.ts'
import { inkColour, Reading } from './picture.tsx'
import { membersOf, Top } from './sides.tsx'

type Props = WallProps<RedBlue, RedBlueAct>

export const fooling = {
  better: { sign: '✗', words: words.fooled },
  worse: { sign: '✓', words: words.notFooled },
} as const

/** Where an arrow leads on the grid; undefined for other keys. */
function moved(at: number, key: string): number | undefined {
  const [row, column] = [Math.floor(at / width), at % width]
  const to = (r: number, c: number) =>
    Math.min(width - 1, Math.max(0, r)) * width + Math.min(width - 1, Math.max(0, c))
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    default:
      return undefined
  }
}

/** What a pixel is, as words. */
function usePixelWords(ink: string, turned: readonly number[]): (at: number) => string {
  const { say } = useSpeaking()
  const now = changed(ink, turned)
  return (at) => {
    const is = say((unpacked(now)[at] ?? 0) >= 0.5 ? words.inked : words.paper)
    const over = turned.includes(at) ? say(words.turnedOver) : ''
    return say(words.pixel, { row: Math.floor(at / width) + 1, column: (at % width) + 1, is: is + over })
  }
}

/** Red turns pixels over; Blue says whether the model will be fooled. */
export function Red({ room, state, act }: Props) {
  const { say } = useSpeaking()
  const [at, setAt] = useState(Math.floor(pixels / 2) + width / 2)
  const digit = digitOf(state)
  const { turned } = state
  const nameOf = usePixelWords(digit?.ink ?? '', turned)
  const lock = () => act({ type: 'lock' })
  const turn = (pixel: number) => {
    setAt(pixel)
    act({ type: 'pixel', at: pixel })
  }
  useRoomKey((event) => {
    const team = teamKeyOf(event)
    const to = moved(at, event.key)
    if (team !== undefined) act({ type: 'guess', team })
    else if (to !== undefined) setAt(to)
    else if (event.key.toLowerCase() === 'x') turn(at)
    else return
    return true
  })
  const here = nameOf(at)
  useEffect(() => announce(here), [here])
  if (!digit) return null
  const values = unpacked(changed(digit.ink, turned))
  return (
    <section class="game redblue">
      <Top state={state}>{say(words.redTurn, { digit: digit.of })}</Top>
      <div class="redblue__middle">
        <fieldset class="redblue__grid">
          <legend class="unseen">{say(words.redTurn, { digit: digit.of })}</legend>
          {values.map((value, pixel) => (
            <button
              key={pixel}
              type="button"
              tabIndex={pixel === at ? 0 : -1}
              class="redblue__pixel"
              data-here={pixel === at || undefined}
              data-turned={turned.includes(pixel) || undefined}
              aria-label={nameOf(pixel)}
              aria-pressed={turned.includes(pixel)}
              style={`background: ${inkColour(value)}`}
              onClick={() => turn(pixel)}
            />
          ))}
        </fieldset>
        <div class="redblue__aside">
          <p class="redblue__left">
            <b class="figures">{say(words.left, { n: mostPixels - turned.length, of: mostPixels })}</b>{' '}
            {say(words.pixelsLeft)}
          </p>
          <Reading title={say(words.before)} ink={digit.ink} shares={digit.shares} of={digit.of} />
        </div>
      </div>
      <GuessRow
        teams={room.teams}
        guesses={state.guesses}
        say={fooling}
        movers={{ teams: membersOf(room, state.half, 'red'), words: words.drawing }}
        guess={(team) => act({ type: 'guess', team })}
      />
      <LockFoot how={say(words.redHow)} lock={say(words.lock)} onLock={lock} />
    </section>
  )
}
