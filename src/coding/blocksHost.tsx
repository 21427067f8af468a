import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Lang, ProgramLanguage } from '../engine/index.ts'
import { Button, Dialog, IconButton, Missed } from '../ui/kit/index.ts'
import { BlockHelp } from './blockHelp.tsx'
import type { Piece, PieceType } from './blocks/piece.ts'
import { write } from './blocks/write.ts'
import type { BlockEditor } from './editor/blockly.ts'
import { useEditor, useNarrow, useResizing } from './useEditor.ts'
import { words } from './words.ts'
import './coding.css'

interface Props {
  /** The blocks on offer, in this order. */
  readonly toolbox: readonly PieceType[]
  /** The program, and blocks that lie about. */
  readonly blocks: readonly Piece[]
  readonly loose: readonly (readonly Piece[])[]
  /** Languages that the program may be read and taken over in. */
  readonly texts: readonly ProgramLanguage[]
  readonly lang: Lang
  /** The block that is running. */
  readonly running: string | undefined
  /** The block at which the program went wrong. */
  readonly wrong: string | undefined
  /** The last "no": the editor goes back to what stands. */
  readonly refusal: unknown
  readonly onBlocks: (blocks: readonly Piece[], loose: readonly (readonly Piece[])[]) => void
  readonly onTakeOver: (language: ProgramLanguage) => void
}

const names: Readonly<Record<ProgramLanguage, string>> = { python: 'Python', javascript: 'JavaScript' }

/** The block editor, the same program as text beside it, and the way over into text. */
export function BlocksHost({
  toolbox,
  blocks,
  loose,
  texts,
  lang,
  running,
  wrong,
  refusal,
  onBlocks,
  onTakeOver,
}: Props) {
  const host = useRef<HTMLDivElement>(null)
  const latest = useRef(onBlocks)
  latest.current = onBlocks
  const above = useNarrow(host, 32)
  const [turn, again] = useState(0)
  const key = above === undefined ? undefined : `${lang} ${above} ${turn}`
  const editor = useEditor<BlockEditor>(host, key, async (element) => {
    const { mountBlocks } = await import('./editor/blockly.ts')
    return mountBlocks(element, {
      toolbox,
      above: above ?? false,
      lang,
      onHelp: () => help(true),
      onChange: (blocks, loose) => latest.current(blocks, loose),
    })
  })
  const ready = editor !== 'failed' && editor
  // Before anything else can happen: a recipe set late would undo the move the player has made since.
  useLayoutEffect(() => {
    if (ready) ready.set(blocks, loose)
  }, [ready, blocks, loose, refusal])
  useEffect(() => {
    if (ready) ready.mark(running, wrong)
  }, [ready, running, wrong])
  useResizing(host, editor)
  const [shown, show] = useState<ProgramLanguage>(texts[0] ?? 'python')
  const [asking, ask] = useState(false)
  const [helping, help] = useState(false)
  const language = names[shown]
  return (
    <>
      <div class="code-blocks" ref={host} role="application" aria-label={words.blocks[lang]}>
        {!editor && <p class="code-note">{words.loading[lang]}</p>}
        {editor === 'failed' && <Missed words={words.notLoaded[lang]} again={() => again(turn + 1)} />}
      </div>
      <div class="code-row">
        <p class="code-keys">{words.blockKeys[lang]}</p>
        <p class="code-keys code-fingers">{words.blockFingers[lang]}</p>
        <IconButton icon="keyboard" label={words.blockHelp[lang]} onPress={() => help(true)} />
      </div>
      <BlockHelp open={helping} lang={lang} onClose={() => help(false)} />
      {texts.length > 0 && (
        <div class="code-text">
          <div class="code-row">
            <span class="code-row__title">{words.asText[lang]}</span>
            {texts.map((one) => (
              <Button key={one} kind="ghost" pressed={shown === one} onPress={() => show(one)}>
                {names[one]}
              </Button>
            ))}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <section class="code-source" tabIndex={0} aria-label={`${words.asText[lang]}: ${language}`}>
            <pre>{write(blocks, shown).source || words.emptyCodeLine[lang]}</pre>
          </section>
          <Button icon="next" onPress={() => ask(true)}>
            {words.takeOver[lang]}
          </Button>
        </div>
      )}
      <Dialog
        open={asking}
        title={words.takeOver[lang]}
        onClose={() => ask(false)}
        actions={
          <>
            <Button onPress={() => ask(false)}>{words.keepBlocks[lang]}</Button>
            <Button
              kind="primary"
              onPress={() => {
                ask(false)
                onTakeOver(shown)
              }}
            >
              {words.takeOver[lang]}
            </Button>
          </>
        }
      >
        <p>{words.takeOverAsk[lang].replaceAll('{language}', language)}</p>
      </Dialog>
    </>
  )
}
