import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { BlocksHost } from '../../coding/blocksHost.tsx'
import { RungsHost } from '../../coding/rungsHost.tsx'
import { TextHost } from '../../coding/textHost.tsx'
import type { Lang, ProgramLanguage } from '../../engine/index.ts'
import { Button, Card, Missed, type Panel as PanelType } from '../../ui/kit/index.ts'
import { Cases } from './casesCard.tsx'
import { type Walk, walkOf } from './cursor.ts'
import type { CodeEvent, Lab } from './events.ts'
import { explain } from './explain.ts'
import { factsOf } from './facts.ts'
import { HandCard, HandScore } from './handCard.tsx'
import { atHand } from './hands.ts'
import { programOf, rungOf } from './program.ts'
import type { Action } from './rules.ts'
import { wordsOfWorld } from './say.ts'
import type { Recipe, Setup } from './schema.ts'
import { signsIn } from './sensor.ts'
import { Trace, useCursor } from './trace.tsx'
import { words } from './words.ts'
import type { SensorProps } from './worlds/lanterns/sensorCard.tsx'
import './panel.css'

export { Beside } from './beside.tsx'

/** The lab's controls: the program in one of its languages, and how it did on the practice cases. */
export const Panel: PanelType = ({ play, lang, act, view }) => {
  const setup = play.level.setup as Setup
  const recipe = play.recipe as Recipe
  const decide = (action: Action) => act(action)
  const lab = (play.outcome ?? play.before)?.lab as Lab | undefined
  const fresh = play.outcome?.lab as Lab | undefined
  const cursor = useMemo(() => walkOf(view), [play.level])
  useFirstFailure(cursor, fresh)
  const at = useCursor(cursor)
  const chosen = fresh?.cases[at.case]
  const running = chosen?.lines[Math.min(at.step, chosen.lines.length - 1)]?.line ?? 0
  const stop = fresh?.unread ?? (chosen?.verdict.code === 'stopped' ? chosen.verdict.stop : undefined)
  const program = programOf(setup, recipe)
  // The line that the explanation names, which is not always where the program stopped.
  const wrong = stop ? explain(stop, program.language, program.source).line : 0
  const lent = signsIn(setup, play.lent)
  const told = ((play.outcome ?? play.before)?.events ?? []) as readonly CodeEvent[]
  if (atHand(setup, recipe, at))
    return (
      <div class="code-panel">
        <HandCard {...{ setup, recipe, cursor, lang, decide }} />
      </div>
    )
  return (
    <div class="code-panel">
      <Card
        title={words.program[lang]}
        aside={
          setup.languages.length > 1 && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame a row of three buttons
            <div class="code-row" role="group" aria-label={words.language[lang]}>
              {setup.languages.map((one) => (
                <Button
                  key={one}
                  kind="ghost"
                  pressed={recipe.language === one}
                  onPress={() => decide({ type: 'language', language: one })}
                >
                  {words[one][lang]}
                </Button>
              ))}
            </div>
          )
        }
      >
        <HandScore {...{ setup, recipe, cursor, lang }} events={told} />
        {recipe.language === 'blocks' ? (
          <BlocksHost
            toolbox={setup.toolbox ?? []}
            blocks={recipe.blocks}
            loose={recipe.loose}
            texts={setup.languages.filter((one) => one !== 'blocks')}
            lang={lang}
            running={program.pieces[running - 1]}
            wrong={program.pieces[wrong - 1]}
            refusal={play.refusal}
            onBlocks={(blocks, loose) => decide({ type: 'blocks', blocks, loose })}
            onTakeOver={(language) => decide({ type: 'take-over', language })}
          />
        ) : (
          <TextProgram
            {...{ setup, recipe, lang, running, wrong, decide }}
            language={recipe.language}
            source={recipe[recipe.language]}
          />
        )}
      </Card>
      {chosen && !fresh?.unread && (
        <Trace cursor={cursor} of={chosen} numbered={recipe.language !== 'blocks'} lang={lang} />
      )}
      <Sensor {...{ setup, recipe, lab, cursor, lang, decide }} lent={lent} stale={!fresh} />
      <Cases
        cursor={cursor}
        setup={setup}
        lab={lab}
        events={told}
        stale={!fresh}
        lang={lang}
        language={program.language}
        source={program.source}
        numbered={recipe.language !== 'blocks'}
        chooses={(recipe.signs ?? lent) !== undefined}
      />
    </div>
  )
}

/** Fetched only where there is a choice of sensors. Without it, what reads the signs stays as it is. */
function Sensor(props: SensorProps) {
  const [file, open] = useState<typeof import('./worlds/lanterns/sensorCard.tsx') | 'missed'>()
  const chooses = (props.recipe.signs ?? props.lent) !== undefined
  const load = () => {
    open(undefined)
    import('./worlds/lanterns/sensorCard.tsx').then(open, () => open('missed'))
  }
  useEffect(() => {
    if (chooses) load()
  }, [chooses])
  if (!file || !chooses) return null
  return file === 'missed' ? <Missed again={load} /> : <file.SensorCard {...props} />
}

interface TextProps {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly language: ProgramLanguage
  readonly source: string
  readonly lang: Lang
  readonly running: number
  readonly wrong: number
  readonly decide: (action: Action) => void
}

/** A program as text, and where the level has them, the easier ways to it. */
function TextProgram({ setup, recipe, language, source, lang, running, wrong, decide }: TextProps) {
  const ladder = setup.rungs?.[language]
  const editor = (
    <TextHost
      key={language}
      api={wordsOfWorld(setup.world)?.api ?? []}
      open={!factsOf(setup.world).blocks}
      tensorflow={setup.tensorflow === true}
      onWrite={(source) => decide({ type: 'write', language, source })}
      {...{ language, source, lang, running, wrong }}
    />
  )
  if (!ladder) return editor
  return (
    <RungsHost
      key={language}
      rung={rungOf(setup, recipe)}
      order={recipe.orders?.[language] ?? []}
      fills={recipe.fills?.[language] ?? []}
      written={source.trim() !== '' && source !== setup.starter[language]}
      onRung={(rung, carry) => decide({ type: 'rung', rung, ...(carry && { carry }) })}
      onOrder={(order) => decide({ type: 'order', order })}
      onFill={(fills) => decide({ type: 'fill', fills })}
      {...{ ladder, language, lang, running, wrong }}
    >
      {editor}
    </RungsHost>
  )
}

/** A new try is shown at its first practice case that failed, from its first step. */
function useFirstFailure(cursor: Walk, lab: Lab | undefined) {
  const seen = useRef(lab)
  useEffect(() => {
    if (!lab || lab === seen.current) return
    seen.current = lab
    const failed = lab.cases.findIndex(({ visible, passed }) => visible && !passed)
    cursor.move({ case: Math.max(0, failed), step: 0 })
  }, [lab])
}
