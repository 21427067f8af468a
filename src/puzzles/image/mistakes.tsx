import { useState } from 'preact/hooks'
import { number, percent } from '../../i18n/index.ts'
import { Button, ClassMark, ConfusionMatrix, useSpeaking } from '../../ui/kit/index.ts'
import { PixelPicture } from '../../ui/kit/pixels.tsx'
import type { Lab, Reading } from './events.ts'
import { words } from './panelWords.ts'
import { pipSays } from './pipSays.ts'
import type { Setup } from './schema.ts'

interface Props {
  readonly lab: Lab
  readonly setup: Setup
}

interface Cell {
  readonly truth: number
  readonly answer: number
}

/** How many of the surest mistakes are shown while no cell is picked. */
const shownAtOnce = 12

/** Which digits are taken for which, and the pictures behind each number. */
export function Mistakes({ lab, setup }: Props) {
  const { lang, say } = useSpeaking()
  const { classes } = setup
  const [cell, setCell] = useState<Cell>()
  const name = (i: number) => classes[i] ?? ''
  const total = lab.confusion.flat().reduce((a, b) => a + b, 0)
  const here = cell && { truth: name(cell.truth), answer: name(cell.answer) }
  const n = cell ? (lab.confusion[cell.truth]?.[cell.answer] ?? 0) : 0
  const parcels = cell
    ? lab.misread.filter(({ truth, answer }) => truth === cell.truth && answer === cell.answer)
    : lab.misread.slice(0, shownAtOnce)
  const heading =
    !cell || !here
      ? say(lab.misread.length > 0 ? words.surest : words.noMistakes)
      : n === 0
        ? say(words.cellNone, here)
        : say(cell.truth === cell.answer ? words.cellRight : words.cellTitle, { ...here, n: number(lang, n) })
  return (
    <div class="stack stack--snug">
      <p class="note note--small">{say(words.matrix, { n: number(lang, total) })}</p>
      <ConfusionMatrix
        classes={classes.map((one) => ({ name: one, letter: one.slice(0, 1) }))}
        counts={lab.confusion}
        selected={cell}
        onPick={(truth, answer) =>
          setCell(cell?.truth === truth && cell.answer === answer ? undefined : { truth, answer })
        }
      />
      <div class="row" aria-live="polite">
        <h4 class="post__heading">{heading}</h4>
        {cell && (
          <Button kind="ghost" onPress={() => setCell(undefined)}>
            {say(words.all)}
          </Button>
        )}
      </div>
      {parcels[0] && parcels[0].truth !== parcels[0].answer && (
        <p class="note note--small">{pipSays(setup, parcels[0], lang)}</p>
      )}
      {parcels.length > 0 && (
        <ul class="post__parcels">
          {parcels.map((reading) => (
            <Misread key={reading.pixels.join()} setup={setup} reading={reading} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Misread({ setup, reading }: { readonly setup: Setup; readonly reading: Reading }) {
  const { lang, say } = useSpeaking()
  const { truth, answer, shares, pixels } = reading
  const { classes } = setup
  const sure = percent(lang, shares[answer] ?? 0)
  const written = say(words.misread, { truth: classes[truth] ?? '', answer: classes[answer] ?? '', sure })
  const label = `${written}. ${pipSays(setup, reading, lang)}`
  return (
    <li class="post__parcel" title={label}>
      <PixelPicture pixels={pixels} label={label} />
      <span class="post__verdict" aria-hidden="true">
        <ClassMark of={truth} letter={classes[truth]?.slice(0, 1) ?? ''} size={1.2} />→
        <ClassMark of={answer} letter={classes[answer]?.slice(0, 1) ?? ''} size={1.2} />
      </span>
      <span class="post__sure figures" aria-hidden="true">
        {sure}
      </span>
    </li>
  )
}
