import { Card, Choice, ClassMark, IconButton, useSpeaking } from '../../ui/kit/index.ts'
import { Bunch } from './bunch.tsx'
import type { Ground } from './ground.ts'
import { letterOf, nearest } from './kmeans.ts'
import { MoveBy } from './moveBy.tsx'
import type { Action } from './rules.ts'
import type { Place, Recipe, Setup } from './schema.ts'
import { seenIn } from './seen.ts'
import { steps, words } from './words.ts'

export interface SquareProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly ground: Ground
  /** Where the lanterns hang now, and the lantern of each crate. */
  readonly hung: readonly Place[]
  readonly groups: readonly number[]
  readonly act: (action: Action) => void
}

/** Every lantern: how many crates it has, what was found in those that are open, its name; then the player's own crate. */
export function LanternCard(props: SquareProps) {
  const { recipe, ground, hung, act } = props
  const { say } = useSpeaking()
  const stray = nearest(ground, hung, recipe.stray)
  return (
    <Card>
      {recipe.lanterns.map((_, lantern) => (
        <Lantern key={lantern} {...props} lantern={lantern} />
      ))}
      <div class="group-lantern">
        <div class="group-lantern__head">
          <b>{say(words.stray)}</b>
          <span class="group-lantern__tools">
            <MoveBy
              label={say(words.strayBy)}
              at={recipe.stray}
              onMove={(at) => act({ type: 'stray', at })}
            />
          </span>
        </div>
        <p class="note note--small">
          {say(words.strayNear, { letter: letterOf(stray.lantern), far: steps(stray.far) })}
        </p>
      </div>
    </Card>
  )
}

function Lantern({ setup, recipe, hung, groups, act, lantern }: SquareProps & { readonly lantern: number }) {
  const { lang, say } = useSpeaking()
  const letter = letterOf(lantern)
  const own = setup.crates.filter((_, i) => groups[i] === lantern)
  const open = own.filter(({ id }) => recipe.opened.includes(id))
  const seen = seenIn(setup, recipe)
  const found = setup.classes.flatMap(({ id, name }) => {
    const n = open.filter(({ truth }) => truth === id).length
    return n > 0 ? [`${n} ${name[lang]}`] : []
  })
  const at = hung[lantern]
  return (
    <section class="group-lantern" aria-label={say(words.lantern, { letter })}>
      <div class="group-lantern__head">
        <ClassMark of={lantern} />
        <b class="figures">{say(words.holds, { n: own.length })}</b>
        <span class="note note--small">
          {found.length > 0
            ? say(words.openedHere, { seen: found.join(lang === 'en' ? ', ' : '、') })
            : say(words.noneOpened)}
        </span>
        <span class="group-lantern__tools">
          {at && (
            <MoveBy
              label={say(words.moveBy, { letter })}
              at={at}
              onMove={(to) => act({ type: 'place', at: hung.with(lantern, to) })}
            />
          )}
          <IconButton
            icon="close"
            label={say(words.take, { letter })}
            onPress={() => act({ type: 'take', lantern })}
          />
        </span>
      </div>
      <Choice
        label={say(words.name)}
        bare
        layout="row"
        value={recipe.lanterns[lantern]?.name}
        onChange={(as) => act({ type: 'name', lantern, as })}
        options={setup.classes.map(({ id, name, look }) => ({
          ...{ value: id, label: name[lang], disabled: !seen.has(id) },
          picture: <Bunch look={look} />,
        }))}
      />
    </section>
  )
}
