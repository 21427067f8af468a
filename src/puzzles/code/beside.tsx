import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { BlockEditor } from '../../coding/editor/blockly.ts'
import type { ShownText as Shown } from '../../coding/editor/shownText.ts'
import { useEditor, useResizing } from '../../coding/useEditor.ts'
import { Watch } from '../../coding/watch.tsx'
import type { Lang } from '../../engine/index.ts'
import { type Beside as BesideType, IconButton, Missed } from '../../ui/kit/index.ts'
import type { CodeEvent, Lab } from './events.ts'
import { momentAt } from './moment.ts'
import { type Program, programOf } from './program.ts'
import type { Recipe, Setup } from './schema.ts'
import { words } from './words.ts'
import './beside.css'

/** In the contest: the program with the line that runs, its variables and its console, in step with the stage. */
export const Beside: BesideType = ({ play, lang, seek }) => {
  const recipe = play.recipe as Recipe
  const outcome = play.outcome
  const lab = outcome?.lab as Lab | undefined
  const { at } = play.run
  const moment = lab && momentAt(lab, at)
  const program = programOf(play.level.setup as Setup, recipe)
  const line = moment?.line ?? 0
  const opening = moment && (outcome?.events[moment.of.from] as CodeEvent | undefined)
  const review = opening?.type === 'case' && 'text' in opening.place ? opening.place : undefined
  return (
    <section class="code-beside" aria-label={words.program[lang]}>
      <header class="code-beside__head">
        <h3>{words.program[lang]}</h3>
        <span class="code-beside__where figures">
          {line > 0 && program.pieces.length === 0 && words.line[lang].replace('{n}', String(line))}
        </span>
        <IconButton
          icon="back"
          label={words.stepBack[lang]}
          disabled={at === 0}
          onPress={() => seek(at - 1)}
        />
        <IconButton
          icon="next"
          label={words.stepOn[lang]}
          disabled={at >= (outcome?.events.length ?? 0)}
          onPress={() => seek(at + 1)}
        />
      </header>
      {review && (
        <p class="code-review" lang={review.lang}>
          {review.text}
        </p>
      )}
      {recipe.language === 'blocks' ? (
        <ShownBlocks recipe={recipe} running={program.pieces[line - 1]} lang={lang} />
      ) : (
        <ShownText key={program.language} program={program} line={line} lang={lang} />
      )}
      {moment && (
        <Watch
          variables={moment.variables}
          fresh={moment.fresh}
          printed={moment.printed || undefined}
          unknown={moment.of.lines.length === 0 ? words.unwatched : moment.lost ? words.lost : undefined}
          lang={lang}
        />
      )}
    </section>
  )
}

interface BlocksProps {
  readonly recipe: Recipe
  readonly running: string | undefined
  readonly lang: Lang
}

function ShownBlocks({ recipe, running, lang }: BlocksProps) {
  const host = useRef<HTMLDivElement>(null)
  const [turn, again] = useState(0)
  const editor = useEditor<BlockEditor>(host, `${lang} ${turn}`, async (element) => {
    const { mountBlocks } = await import('../../coding/editor/blockly.ts')
    const blocks = await mountBlocks(element, { lang })
    blocks.set(recipe.blocks, [])
    return blocks
  })
  const ready = editor !== 'failed' && editor
  // With the variables, in one go: a moment later, it would have the page drawn twice.
  useLayoutEffect(() => {
    if (ready) ready.mark(running, undefined)
  }, [ready, running])
  useResizing(host, editor)
  return (
    <div class="code-beside__program" ref={host} role="application" aria-label={words.blocks[lang]}>
      {editor === 'failed' && <Missed again={() => again(turn + 1)} />}
    </div>
  )
}

interface TextProps {
  readonly program: Program
  readonly line: number
  readonly lang: Lang
}

function ShownText({ program: { language, source }, line, lang }: TextProps) {
  const host = useRef<HTMLDivElement>(null)
  const [turn, again] = useState(0)
  const editor = useEditor<Shown>(host, `${lang} ${turn}`, async (element) => {
    const { mountShownText } = await import('../../coding/editor/shownText.ts')
    return mountShownText(element, { language, source, label: words[language][lang] })
  })
  const ready = editor !== 'failed' && editor
  useLayoutEffect(() => {
    if (ready) ready.mark(line)
  }, [ready, line])
  return (
    <div class="code-beside__program" ref={host}>
      {editor === 'failed' && <Missed again={() => again(turn + 1)} />}
    </div>
  )
}
