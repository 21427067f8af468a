import {
  announce,
  Button,
  Card,
  ConfidenceBars,
  IconButton,
  Toggle,
  useSpeaking,
} from '../../ui/kit/index.ts'
import { behind } from './behind.ts'
import { GridView } from './gridView.tsx'
import { Guess } from './guess.tsx'
import { inkBack, placeOf } from './looks.ts'
import { sharesOf } from './mind.ts'
import { words } from './panelWords.ts'
import { examplesOf } from './reading.ts'
import type { Shared } from './shared.ts'

/** The letter as the player sees it, a window in each of its squares; the stage shows what Pip gets of it. */
export function Windows(props: Shared) {
  const { setup, recipe, lab, looking, view, act } = props
  const { say } = useSpeaking()
  const examples = examplesOf(setup)
  const { dots, hidden } = behind(looking, examples)
  const { letter, guessing } = looking
  const wrong = lab?.answers.flatMap(({ right }, i) => (right ? [] : [i])) ?? []
  const name = setup.classes[examples[letter]?.truth ?? 0] ?? ''
  const shares = lab && !guessing ? sharesOf(setup, lab, dots) : undefined
  const turn = (by: number) => view.set({ letter: (letter + by + examples.length) % examples.length })
  return (
    <div class="stack stack--snug">
      <Card>
        <div class="stack stack--snug">
          {!guessing && (
            <div class="pixels-turn">
              <IconButton icon="back" label={say(words.before)} onPress={() => turn(-1)} />
              <p aria-live="polite">{say(words.letter, { n: letter + 1, of: examples.length, name })}</p>
              <IconButton icon="next" label={say(words.next)} onPress={() => turn(1)} />
            </div>
          )}
          <GridView
            label={say(words.mask)}
            place={(at) => placeOf(say, at)}
            square={(at) => {
              const open = recipe.windows.includes(at)
              const n = dots[at] ?? 0
              if (hidden && !open)
                return {
                  text: '',
                  says: say(words.shut),
                  back: 'var(--pixels-shut)',
                  dark: true,
                  pressed: false,
                }
              return {
                ...inkBack(n),
                text: String(n),
                says: say(open ? words.open : words.closed, { n }),
                pressed: open,
              }
            }}
            onPress={(at) => {
              act({ type: 'flap', window: at })
              if (!recipe.windows.includes(at)) announce(say(words.open, { n: dots[at] ?? 0 }))
            }}
          />
          {shares && (
            <ConfidenceBars
              label={say(words.pipGives)}
              tight
              truth={examples[letter]?.truth}
              bars={shares.map((share, of) => ({ of, share, name: '', letter: setup.classes[of] ?? '' }))}
            />
          )}
          {lab && !guessing && (
            <p aria-live="polite">
              <strong>
                {say(words.pipRight, { n: examples.length - wrong.length, of: examples.length })}
              </strong>
              {looking.hand && <> {say(words.handRight, { ...looking.hand, n: looking.hand.right })}</>}
            </p>
          )}
          {wrong.length > 0 && !guessing && (
            <Button
              onPress={() => view.set({ letter: wrong.find((one) => one > letter) ?? wrong[0] ?? letter })}
            >
              {say(words.nextWrong)}
            </Button>
          )}
        </div>
      </Card>
      <Guess {...props} />
      {setup.weigh && !guessing && (
        <Card>
          <Toggle
            label={say(words.weigh)}
            note={say(words.weighNote)}
            value={recipe.weigh === true}
            onChange={(on) => act({ type: 'weigh', on })}
          />
        </Card>
      )}
    </div>
  )
}
