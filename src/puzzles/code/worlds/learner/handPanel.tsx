import { Slider } from '../../../../ui/kit/index.ts'
import { figure as short } from '../../figure.ts'
import type { HandPanel, Raced } from '../../handCard.tsx'
import { cloud, lineOf, lossOf, programsLine, reach } from './hand.ts'
import { handWords as words } from './handWords.ts'
import { leastSquares } from './judge.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** Slope and height as two sliders, beside the line on the stage. */
export const Hand: HandPanel = ({ hand, lang, onHand }) => {
  const [slope, height] = lineOf(hand)
  return (
    <>
      <p class="code-note">{words.how[lang]}</p>
      <Slider
        label={words.slope[lang]}
        min={-reach.slope}
        max={reach.slope}
        step={0.05}
        value={slope}
        format={short}
        onChange={(to) => onHand([round(to), height])}
      />
      <Slider
        label={words.height[lang]}
        min={-reach.height}
        max={reach.height}
        step={0.05}
        value={height}
        format={short}
        onChange={(to) => onHand([slope, round(to)])}
      />
      <p class="code-hand__score" role="status">
        {words.loss[lang].replace('{n}', short(lossOf([slope, height])))}
      </p>
    </>
  )
}

/** The hand's score and the program's on the same cloud. */
export const raced: Raced = (hand, events, lang) => {
  const line = programsLine(events)
  const gap = {
    hand: short(lossOf(lineOf(hand))),
    program: line ? short(lossOf(line)) : '?',
    best: short(lossOf(leastSquares(cloud.xs, cloud.ys))),
  }
  return (line ? words.raced : words.kept)[lang].replace(
    /\{(hand|program|best)\}/g,
    (_, name: keyof typeof gap) => gap[name],
  )
}
