import { Button, Card, ConfidenceBars, useSpeaking } from '../../ui/kit/index.ts'
import { inkOf } from './grid.ts'
import { GridView } from './gridView.tsx'
import { huntWords } from './huntWords.ts'
import { inkBack, placeOf } from './looks.ts'
import { sharesOf } from './mind.ts'
import { darker } from './painting.ts'
import { words } from './panelWords.ts'
import { examplesOf } from './reading.ts'
import type { Shared } from './shared.ts'

/** A letter of the player's own, square by square, and what Pip makes of it. */
export function Paint({ setup, recipe, lab, looking, view, act }: Shared) {
  const { say } = useSpeaking()
  const { painted, letter } = looking
  const ink = inkOf(painted)
  const coming = recipe.own === ink
  const empty = painted.every((n) => n === 0)
  const shares = lab && sharesOf(setup, lab, painted)
  return (
    <Card>
      <div class="stack stack--snug">
        <p>
          {say(setup.hunt ? huntWords.paintAbout : words.paintAbout, {
            first: setup.classes[0] ?? '',
            second: setup.classes[1] ?? '',
          })}
        </p>
        <GridView
          label={say(words.sheet)}
          place={(at) => placeOf(say, at)}
          square={(at) => {
            const n = painted[at] ?? 0
            const open = recipe.windows.includes(at)
            return {
              ...inkBack(n),
              text: String(n),
              says: setup.hunt ? String(n) : say(open ? words.open : words.closed, { n }),
              ...(!setup.hunt && { pressed: open }),
            }
          }}
          onPress={(at) => view.set({ painted: painted.with(at, darker(painted[at] ?? 0)) })}
        />
        {shares ? (
          <ConfidenceBars
            label={say(words.pipGives)}
            tight
            bars={shares.map((share, of) => ({ of, share, name: '', letter: setup.classes[of] ?? '' }))}
          />
        ) : (
          <p class="note">{say(words.trainFirst)}</p>
        )}
        <div class="row">
          <Button onPress={() => view.set({ painted: examplesOf(setup)[letter]?.dots ?? painted })}>
            {say(words.copy)}
          </Button>
          <Button kind="ghost" disabled={empty} onPress={() => view.set({ painted: painted.map(() => 0) })}>
            {say(words.wipe)}
          </Button>
        </div>
        <Button
          pressed={coming}
          disabled={empty}
          onPress={() => act({ type: 'paint', ...(!coming && { ink }) })}
        >
          {say(coming ? words.coming : words.send)}
        </Button>
      </div>
    </Card>
  )
}
