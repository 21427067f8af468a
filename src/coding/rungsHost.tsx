import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Lang, ProgramLanguage } from '../engine/index.ts'
import { fill } from '../i18n/index.ts'
import { Button, Dialog, Tabs } from '../ui/kit/index.ts'
import { FillHost } from './rungs/fillHost.tsx'
import { type Ladder, type Rung, rungNames } from './rungs/ladder.ts'
import { OrderHost } from './rungs/orderHost.tsx'
import { words } from './rungs/words.ts'

interface Props {
  readonly ladder: Ladder
  readonly rung: Rung
  readonly order: readonly number[]
  readonly fills: readonly string[]
  readonly language: ProgramLanguage
  readonly lang: Lang
  readonly running: number
  readonly wrong: number
  /** Whether something of the player's own stands where they write. */
  readonly written: boolean
  readonly onRung: (rung: Rung, carry?: true) => void
  readonly onOrder: (order: readonly number[]) => void
  readonly onFill: (fills: readonly string[]) => void
  /** The editor, where the player writes. */
  readonly children: ComponentChildren
}

/** Three ways to the same program, from the easiest: lines to order, gaps to fill, an empty page. */
export function RungsHost({ ladder, rung, written, lang, onRung, onOrder, onFill, children, ...of }: Props) {
  const [asking, ask] = useState(false)
  const shared = { ladder, lang, language: of.language, running: of.running, wrong: of.wrong }
  const bodies: Readonly<Record<Rung, ComponentChildren>> = {
    order: <OrderHost {...shared} order={of.order} onOrder={onOrder} />,
    fill: <FillHost {...shared} fills={of.fills} onFill={onFill} />,
    write: children,
  }
  return (
    <div class="rungs">
      <Tabs
        label={words.ways[lang]}
        value={rung}
        onChange={(to) => onRung(rungNames.find((one) => one === to) ?? 'write')}
        tabs={rungNames.map((one, i) => ({
          id: one,
          label: (
            <>
              {words[one][lang]} <span aria-hidden="true">{'★'.repeat(i + 1)}</span>
              <span class="unseen">{fill(words.upTo[lang], { n: i + 1 })}</span>
            </>
          ),
          body: bodies[one],
        }))}
      />
      {rung !== 'write' && (
        <div class="code-row">
          <Button icon="next" onPress={() => (written ? ask(true) : onRung('write', true))}>
            {words.carry[lang]}
          </Button>
        </div>
      )}
      <Dialog
        open={asking}
        title={words.carry[lang]}
        onClose={() => ask(false)}
        actions={
          <>
            <Button
              onPress={() => {
                ask(false)
                onRung('write')
              }}
            >
              {words.keep[lang]}
            </Button>
            <Button
              kind="primary"
              onPress={() => {
                ask(false)
                onRung('write', true)
              }}
            >
              {words.carry[lang]}
            </Button>
          </>
        }
      >
        <p>{words.carryAsk[lang]}</p>
      </Dialog>
    </div>
  )
}
