import { useMemo, useState } from 'preact/hooks'
import { deckFor, mostCards } from '../../cards/deck.ts'
import { type Answers, sides } from '../../cards/votes.ts'
import { cardsWords as words } from '../../i18n/cards.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { CardReading } from '../kit/cards/cardReading.tsx'
import { Choice } from '../kit/choice.tsx'
import { Slider } from '../kit/slider.tsx'
import { useSpeaking } from '../kit/speaking.ts'
import { CardSheets, type PerPage } from './cards/sheets.tsx'
import { Heading } from './heading.tsx'
import { OverBar } from './overBar.tsx'
import './printed.css'
import './cards.css'

/** Cards for a class: printed here, and tried out before the lesson. */
export function CardsScreen() {
  const { say } = useSpeaking()
  const [pupils, setPupils] = useState(30)
  const [perPage, setPerPage] = useState<PerPage>(1)
  const deck = deckFor(pupils)
  return (
    <div class="over">
      <OverBar />
      <main class="over__main cards printed">
        <div class="cards__tools unprinted">
          <Heading>{say(words.title)}</Heading>
          <p>{say(words.intro)}</p>
          <Card under={1} title={say(words.print)}>
            <Slider
              label={say(words.pupils)}
              value={pupils}
              min={1}
              max={mostCards}
              step={1}
              onChange={setPupils}
            />
            <Choice
              label={say(words.perPage)}
              layout="row"
              value={perPage}
              onChange={setPerPage}
              options={[
                { value: 1 as const, label: say(words.one) },
                { value: 2 as const, label: say(words.two) },
                { value: 4 as const, label: say(words.four) },
              ]}
            />
            <p>{say(words.deck, { deck: deck.name, most: deck.most })}</p>
            <div>
              <Button kind="primary" icon="print" onPress={() => print()}>
                {say(words.printIt)}
              </Button>
            </div>
          </Card>
          <Try pupils={pupils} />
        </div>
        <CardSheets deck={deck} pupils={pupils} perPage={perPage} />
      </main>
    </div>
  )
}

function Try({ pupils }: { readonly pupils: number }) {
  const { say } = useSpeaking()
  const [turn, setTurn] = useState(0)
  const [answers, setAnswers] = useState<Answers>(new Map())
  const [shown, setShown] = useState(false)
  const roster = useMemo(() => Array.from({ length: pupils }, (_, i) => i + 1), [pupils])
  const again = () => {
    setAnswers(new Map())
    setShown(false)
    setTurn(turn + 1)
  }
  return (
    <Card under={1} title={say(words.tryIt)}>
      <p>{say(words.tryHow)}</p>
      <CardReading key={`${turn} ${pupils}`} roster={roster} onAnswers={setAnswers} />
      <div class="cards__ways">
        <Button kind="primary" icon="eye" disabled={answers.size === 0} onPress={() => setShown(true)}>
          {say(words.show)}
        </Button>
        <Button icon="restart" onPress={again}>
          {say(words.again)}
        </Button>
      </div>
      {shown && (
        <dl class="cards__counts figures" aria-label={say(words.counts)} aria-live="polite">
          {sides.map((side) => (
            <div key={side}>
              <dt>{side}</dt>
              <dd>{[...answers.values()].filter((one) => one === side).length}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}
