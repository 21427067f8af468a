import { AtlasPicture } from '../../ui/kit/atlasPicture.tsx'
import { Card, Choice, Slider, Toggle, useSpeaking } from '../../ui/kit/index.ts'
import type { SquareProps } from './lanternCard.tsx'
import type { Side } from './rules.ts'
import { steps, words } from './words.ts'

const sides: readonly Side[] = ['off', 'along', 'up']

/** Which measures lay the crates out, in which units, and how far the ground is stretched. */
export function GroundCard({ setup, recipe, ground, act }: SquareProps) {
  const { lang, say } = useSpeaking()
  const sideOf = (id: string): Side =>
    recipe.along.includes(id) ? 'along' : recipe.up.includes(id) ? 'up' : 'off'
  return (
    <Card>
      <Toggle
        label={say(words.scaled)}
        note={say(words.scaledNote)}
        value={recipe.scale === 'even'}
        onChange={(even) => act({ type: 'scale', scale: even ? 'even' : 'raw' })}
      />
      <p class="note note--small" aria-live="polite">
        {say(words.size, { width: steps(ground.width), height: steps(ground.height) })}
      </p>
      {setup.measures.map(({ id, name, icon, about }) => (
        <Choice
          key={id}
          label={
            <span class="group-measure">
              <AtlasPicture kind="group" name={icon} />
              <b>{name[lang]}</b>
              <small class="note">{about[lang]}</small>
            </span>
          }
          layout="row"
          value={sideOf(id)}
          onChange={(side) => act({ type: 'use', measure: id, side })}
          options={sides.map((side) => ({ value: side, label: say(words[side]) }))}
        />
      ))}
      <Slider
        label={say(words.stretch)}
        stops={setup.stretch.steps}
        value={recipe.stretch}
        format={(times) => `× ${times}`}
        onChange={(stretch) => act({ type: 'stretch', stretch })}
      />
    </Card>
  )
}
