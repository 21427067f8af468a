import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../../../i18n/say.ts'
import { Button } from '../../../../ui/kit/index.ts'
import type { CodeEvent } from '../../events.ts'
import type { HandPanel, Raced } from '../../handCard.tsx'
import { estate, queueOrder, searchOf } from './hand.ts'
import { handWords as words } from './handWords.ts'

/** How long each question of the queue is looked at, milliseconds. */
const each = 220

/** The player is the queue: chooses which of the waiting cells is asked next. */
export const Hand: HandPanel = ({ hand, lang, live, onHand }) => {
  /** While a queue is watched: how far it is, and what the player's own hand did. */
  const [watch, look] = useState<{ readonly at: number; readonly own: readonly number[] }>()
  const order = queueOrder()
  useEffect(() => {
    if (!watch || watch.at >= order.length) return
    const timer = setTimeout(() => {
      live(order.slice(0, watch.at + 1))
      look({ ...watch, at: watch.at + 1 })
    }, each)
    return () => clearTimeout(timer)
  }, [watch])
  const search = searchOf(hand)
  const watching = watch !== undefined && watch.at < order.length
  const there = !watching && (search?.way.length ?? 0) > 0
  const nameOf = (cell: number) =>
    cell === estate.goal
      ? words.goal[lang]
      : fill(words.cell[lang], {
          row: Math.floor(cell / estate.width) + 1,
          column: (cell % estate.width) + 1,
        })
  return (
    <>
      <p class="code-note">{words.how[lang]}</p>
      <p class="code-hand__score" role="status">
        {there ? reached(watch?.own ?? hand, lang) : fill(words.asked[lang], { n: search?.questions ?? 0 })}
      </p>
      {!there && !watching && (
        <section class="code-hand__cells" aria-label={words.waiting[lang]}>
          <p class="code-note">{words.waiting[lang]}</p>
          <ol>
            {search?.waiting.map((cell) => (
              <li key={cell}>
                <Button kind="ghost" onPress={() => onHand([...hand, cell])}>
                  {nameOf(cell)}
                </Button>
              </li>
            ))}
          </ol>
        </section>
      )}
      <div class="code-row">
        <Button
          icon="restart"
          kind="ghost"
          disabled={hand.length === 0}
          onPress={() => {
            look(undefined)
            onHand([])
          }}
        >
          {words.again[lang]}
        </Button>
        {there && (
          <Button
            icon="play"
            onPress={() => {
              live([])
              look({ at: 0, own: watch?.own ?? hand })
            }}
          >
            {words.queue[lang]}
          </Button>
        )}
      </div>
    </>
  )
}

function reached(hand: readonly number[], lang: 'en' | 'zh-Hant' | 'zh-Hans'): string {
  const [mine, queue] = [searchOf(hand), searchOf(queueOrder())]
  return fill(words.reached[lang], {
    asked: mine?.questions ?? 0,
    way: (mine?.way.length ?? 1) - 1,
    queue: queue?.questions ?? 0,
    best: (queue?.way.length ?? 1) - 1,
  })
}

/** The hand's questions and steps beside the program's, on the first practice case. */
export const raced: Raced = (hand, events, lang) => {
  const mine = searchOf(hand)
  const asked = mine?.questions ?? 0
  const way = (mine?.way.length ?? 1) - 1
  if (way <= 0) return fill(words.kept[lang], { asked })
  const theirs = programs(events)
  if (!theirs) return fill(words.yours[lang], { asked, way })
  return fill(words.raced[lang], { asked, way, queue: theirs.questions, best: theirs.steps })
}

/** What a try's program asked and walked on the first practice case, if it came to a path. */
function programs(events: readonly CodeEvent[]) {
  const first = events.slice(
    0,
    events.findIndex(({ type }) => type === 'end'),
  )
  const way = first.find((event) => event.type === 'way')
  if (way?.type !== 'way') return undefined
  return { questions: first.filter(({ type }) => type === 'expand').length, steps: way.cells.length - 1 }
}
