import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Slider, useSpeaking } from '../../ui/kit/index.ts'
import { words } from './panelWords.ts'
import type { Setup } from './schema.ts'
import type { Bought } from './table.ts'

interface BuyingProps {
  readonly setup: Setup
  readonly table: Bought
  readonly rows: (rows: number) => void
  readonly column: (id: string, bought: boolean) => void
}

/** A table by a slider and a row of columns: a press measures a column of everybody, or gives it back. */
export function Buying({ setup, table, rows, column }: BuyingProps) {
  const { lang, say } = useSpeaking()
  const columns = table.columns.length
  return (
    <div class="stack stack--snug">
      <ul class="cells-columns" aria-label={say(words.columns)}>
        {setup.columns.map(({ id, name, picture }) => (
          <li key={id}>
            <button
              type="button"
              class="cells-column"
              aria-pressed={table.columns.includes(id)}
              onClick={() => column(id, !table.columns.includes(id))}
            >
              <AtlasPicture kind="cells" name={picture} size={1.4} />
              <span>{name[lang]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Slider
        label={say(words.rows)}
        min={0}
        max={setup.rows.length}
        value={table.rows}
        format={(n) => say(words.bill, { rows: n, columns, coins: n * columns })}
        onChange={rows}
      />
    </div>
  )
}
