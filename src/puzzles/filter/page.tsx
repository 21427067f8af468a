import { useEffect, useState } from 'preact/hooks'
import { sure } from '../../i18n/say.ts'
import type { SessionView } from '../../store/view.ts'
import { Button, Card, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import { countIn } from './counter.ts'
import { stopped } from './letters.ts'
import { longest } from './limits.ts'
import type { Looking } from './looking.ts'
import type { Action } from './rules.ts'
import { probability, type Scale } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'
import { countable, words } from './words.ts'

export interface PageProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly scale: Scale
  readonly looking: SessionView<Looking>
  readonly act: (action: Action) => void
}

/** A letter of the player's own: what the gate counts in it, and what it would do. */
export function Page({ setup, recipe, scale, looking, act }: PageProps) {
  const { lang, say } = useSpeaking()
  const [text, write] = useState(looking.get().draft ?? recipe.letter)
  // The stage hangs it on the scale while it is written.
  useEffect(() => looking.set({ draft: text }, 'panel'), [text, looking])
  const counts = countIn(setup.words, text)
  const p = probability(scale, counts)
  const verdict = stopped(p, recipe.threshold) ? words.verdictStop : words.verdictPass
  return (
    <Card>
      <p>{say(words.writeHow)}</p>
      <label>
        <span class="unseen">{say(words.yourLetter)}</span>
        <textarea
          class="filter-page"
          maxLength={longest}
          value={text}
          placeholder={say(words.latin)}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {say(words.sees, { found: countable(setup, counts, lang, 8) })}{' '}
        <b>{scale.blank ? say(words.notTried) : say(verdict, { sure: sure(p) })}</b>
      </p>
      <ul class="chips">
        {setup.words
          .filter(({ of }) => of !== 'capitals')
          .map(({ id, of, shown }) => (
            <li key={id}>
              <Chip
                aria-label={say(words.add, { word: shown })}
                onPress={() =>
                  write((now) => `${now}${of === 'word' && now !== '' ? ' ' : ''}${shown}`.slice(0, longest))
                }
              >
                {shown}
              </Chip>
            </li>
          ))}
      </ul>
      <div class="row">
        <Button
          onPress={() => act({ type: 'write', letter: text })}
          disabled={text.trim() === '' || text === recipe.letter}
        >
          {say(words.send)}
        </Button>
        <Button kind="quiet" onPress={() => write('')}>
          {say(words.clear)}
        </Button>
      </div>
      {recipe.letter !== '' && text === recipe.letter && <p class="note">{say(words.sent)}</p>}
    </Card>
  )
}
