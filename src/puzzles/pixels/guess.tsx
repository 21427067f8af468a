import { announce, Button, Card, ClassMark, useSpeaking } from '../../ui/kit/index.ts'
import { guessed, isOver, newGuessing, rightOf } from './byHand.ts'
import { words } from './panelWords.ts'
import { examplesOf } from './reading.ts'
import type { Shared } from './shared.ts'

/** The player in Pip's place: some letters, told by their open windows alone. */
export function Guess({ setup, recipe, looking, view }: Shared) {
  const { say } = useSpeaking()
  const examples = examplesOf(setup)
  const { guessing, hand } = looking
  if (!guessing)
    return (
      <Card>
        <div class="stack stack--snug">
          <p>{hand ? say(words.handWas, { n: hand.right, of: hand.of }) : say(words.guessAbout)}</p>
          <Button
            disabled={recipe.windows.length === 0}
            onPress={() => view.set({ guessing: newGuessing(examples.length, looking.letter) })}
          >
            {say(hand ? words.again : words.guess)}
          </Button>
        </div>
      </Card>
    )
  const { letters, guesses } = guessing
  const last = guesses.length > 0 ? letters[guesses.length - 1] : undefined
  const truth = last === undefined ? undefined : examples[last]?.truth
  const right = rightOf(guessing, examples)
  const give = (of: number) => {
    const next = guessed(guessing, of)
    const was = examples[letters[guesses.length] ?? 0]?.truth === of
    announce(
      say(was ? words.guessRight : words.guessWrong, {
        name: setup.classes[was ? of : (examples[letters[guesses.length] ?? 0]?.truth ?? 0)] ?? '',
      }),
    )
    view.set(
      isOver(next)
        ? { guessing: next, hand: { right: rightOf(next, examples), of: letters.length } }
        : { guessing: next },
    )
  }
  return (
    <Card>
      <div class="stack stack--snug">
        <p>
          <strong>
            {isOver(guessing)
              ? say(words.handWas, { n: right, of: letters.length })
              : say(words.which, { n: guesses.length + 1, of: letters.length })}
          </strong>
          {truth !== undefined && (
            <>
              {' '}
              {say(truth === guesses.at(-1) ? words.guessRight : words.guessWrong, {
                name: setup.classes[truth] ?? '',
              })}
            </>
          )}
        </p>
        <div class="pixels-guess">
          {isOver(guessing) ? (
            <Button kind="primary" onPress={() => view.set({ guessing: undefined })}>
              {say(words.enough)}
            </Button>
          ) : (
            setup.classes.map((name, of) => (
              <button key={name} type="button" class="pixels-answer" onClick={() => give(of)}>
                <ClassMark of={of} letter={name} />
                <span>{say(words.itIs, { name })}</span>
              </button>
            ))
          )}
        </div>
      </div>
    </Card>
  )
}
