import { useState } from 'preact/hooks'
import { markOf } from '../../look/index.ts'
import { Card, Choice, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { GridView } from './gridView.tsx'
import { differenceBack, placeOf } from './looks.ts'
import { words } from './panelWords.ts'
import { differences, examplesOf } from './reading.ts'
import type { Shared } from './shared.ts'

/** Where the two digits differ: of all letters learned from, or of those alone that Pip gets wrong. Closed until hands have tried. */
export function Board({ setup, recipe, lab, trained, looking, act }: Shared) {
  const { say } = useSpeaking()
  const [of, choose] = useState<'all' | 'wrong'>('all')
  if (!trained && !looking.hand)
    return (
      <Card>
        <p class="note">{say(words.boardLocked)}</p>
      </Card>
    )
  const examples = examplesOf(setup)
  const wrong = lab ? examples.filter((_, i) => lab.answers[i]?.right === false) : []
  const by = differences(of === 'wrong' && lab ? wrong : examples)
  const tones = [markOf(0).colour, markOf(1).colour] as const
  const [first = '', second = ''] = setup.classes
  return (
    <Card>
      <div class="stack stack--snug">
        <Choice
          label={say(words.boardOf)}
          layout="row"
          bare
          value={of}
          onChange={choose}
          options={[
            { value: 'all', label: say(words.ofAll) },
            { value: 'wrong', label: say(words.ofWrong, { n: wrong.length }), disabled: !lab },
          ]}
        />
        {by ? (
          <GridView
            label={say(words.boardGrid)}
            place={(at) => placeOf(say, at)}
            square={(at) => {
              const n = Math.round(by[at] ?? 0)
              return {
                ...differenceBack(n, tones),
                text: n === 0 ? '' : String(Math.abs(n)),
                says:
                  n === 0
                    ? say(words.alike)
                    : say(words.more, { n: Math.abs(n), name: n < 0 ? first : second }),
                pressed: recipe.windows.includes(at),
              }
            }}
            onPress={(at) => act({ type: 'flap', window: at })}
          />
        ) : (
          <p class="note">{say(words.oneKind)}</p>
        )}
        <p class="pixels-key">
          <ClassMark of={0} letter={first} /> {say(words.moreIn, { name: first })}
          <ClassMark of={1} letter={second} /> {say(words.moreIn, { name: second })}
        </p>
        <p class="note">{say(of === 'wrong' ? words.wrongNote : words.allNote)}</p>
      </div>
    </Card>
  )
}
