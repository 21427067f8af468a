import { Card, IconButton, Stepper, useSpeaking } from '../../ui/kit/index.ts'
import { Chip } from '../../ui/kit/pool.tsx'
import type { Letter } from './letters.ts'
import { letter, spam } from './letters.ts'
import { heaviest } from './limits.ts'
import type { Action } from './rules.ts'
import type { Scale } from './scale.ts'
import type { Recipe, Setup } from './schema.ts'
import { words } from './words.ts'

export interface StonesProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly scale: Scale
  readonly letters: readonly Letter[]
  readonly act: (action: Action) => void
}

/** What lies on the scale, with its weights, and the shelf of everything that the gate can count. */
export function Stones({ setup, recipe, scale, letters, act }: StonesProps) {
  const { say } = useSpeaking()
  const byHand = recipe.weigh === 'hand'
  const name = ({ of, shown }: Setup['words'][number]) => (of === 'capitals' ? say(words.capitals) : shown)
  const standsOn = (id: string) => ({
    spam: partWith(letters, id, spam),
    letter: partWith(letters, id, letter),
  })
  const pushes = (weight: number) =>
    say(weight < 0 ? words.pushesLetter : words.pushesSpam, { n: Math.abs(weight).toFixed(byHand ? 0 : 1) })
  return (
    <div class="stack stack--snug">
      <Card title={say(words.onScale)}>
        {scale.stones.length === 0 && <p class="note">{say(words.noStone)}</p>}
        <ul class="filter-stones">
          {scale.stones.map(({ word, weight }) => (
            <li class="filter-stone" key={word.id}>
              {byHand ? (
                <Stepper
                  label={name(word)}
                  value={weight ?? 0}
                  min={-heaviest}
                  max={heaviest}
                  onChange={(to) => act({ type: 'weigh', word: word.id, weight: to })}
                  format={pushes}
                />
              ) : (
                <>
                  <span class="filter-stone__word">{name(word)}</span>
                  <span class="figures">{weight === undefined ? say(words.notYet) : pushes(weight)}</span>
                </>
              )}
              <small class="note note--small filter-stone__part">
                {say(words.stampedWith, standsOn(word.id))}
              </small>
              <IconButton
                kind="quiet"
                icon="close"
                label={say(words.takeOff, { word: name(word) })}
                onPress={() => act({ type: 'stone', word: word.id })}
              />
            </li>
          ))}
        </ul>
      </Card>
      <Card title={say(words.shelf)}>
        <ul class="chips">
          {setup.words.map((word) => (
            <li key={word.id}>
              <Chip
                pressed={recipe.stones.some((stone) => stone.word === word.id)}
                title={say(words.inSpam, { word: name(word), ...standsOn(word.id) })}
                onPress={() => act({ type: 'stone', word: word.id })}
              >
                {word.of === 'capitals' ? word.shown : name(word)}
              </Chip>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}

/** Percent of the letters with a stamp that have a word. */
function partWith(letters: readonly Letter[], word: string, stamp: number): number {
  const own = letters.filter((one) => one.stamp === stamp)
  return Math.round(
    (100 * own.filter(({ counts }) => (counts.get(word) ?? 0) > 0).length) / Math.max(1, own.length),
  )
}
