import type { FunctionComponent } from 'preact'
import type { Lang } from '../../engine/index.ts'
import { Button, Card } from '../../ui/kit/index.ts'
import type { Walk } from './cursor.ts'
import type { CodeEvent } from './events.ts'
import { handOf } from './hands.ts'
import type { Action } from './rules.ts'
import type { Recipe, Setup } from './schema.ts'
import { words } from './words.ts'

/** What every `worlds/<world>/handPanel.tsx` exports: what hands do, for keyboard and screen reader too. */
export type HandPanel = FunctionComponent<{
  readonly hand: readonly number[]
  readonly lang: Lang
  /** Shows it on the stage, before it is decided. */
  readonly live: (hand: readonly number[]) => void
  readonly onHand: (hand: readonly number[]) => void
}>

/** How hand and program did on the same ground, in one sentence. */
export type Raced = (hand: readonly number[], events: readonly CodeEvent[], lang: Lang) => string

interface HandFile {
  readonly Hand: HandPanel
  readonly raced: Raced
}

const files = import.meta.glob<HandFile>('./worlds/*/handPanel.tsx', { eager: true })
const fileOf = ({ world }: Setup): HandFile | undefined => files[`./worlds/${world}/handPanel.tsx`]

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly cursor: Walk
  readonly lang: Lang
  readonly decide: (action: Action) => void
}

/** By hand first: what the program will do, done on a small ground. */
export function HandCard({ setup, recipe, cursor, lang, decide }: Props) {
  const file = fileOf(setup)
  const hand = cursor.at().live ?? recipe.hand ?? handOf(setup)?.first ?? []
  if (!file) return null
  return (
    <Card title={words.byHand[lang]}>
      <div class="code-hand">
        <file.Hand
          hand={hand}
          lang={lang}
          live={(live) => cursor.move({ live, hands: 'open' })}
          onHand={(to) => {
            decide({ type: 'hand', hand: to })
            cursor.move({ live: undefined, hands: 'open' })
          }}
        />
        <div class="code-row">
          <Button
            kind={recipe.hand ? 'primary' : 'ghost'}
            icon="next"
            onPress={() => cursor.move({ hands: 'closed', live: undefined })}
          >
            {words.toProgram[lang]}
          </Button>
        </div>
      </div>
    </Card>
  )
}

interface ScoreProps extends Omit<Props, 'decide'> {
  readonly events: readonly CodeEvent[]
}

/** The score of the hand stays in sight, and the way back to it. */
export function HandScore({ setup, recipe, cursor, lang, events }: ScoreProps) {
  const file = fileOf(setup)
  if (!handOf(setup) || !file) return null
  return (
    <div class="code-row code-hand__race">
      {recipe.hand && <p role="status">{file.raced(recipe.hand, events, lang)}</p>}
      <Button kind="ghost" onPress={() => cursor.move({ hands: 'open', live: undefined })}>
        {words.byHand[lang]}
      </Button>
    </div>
  )
}
