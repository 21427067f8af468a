import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Lang, ProgramLanguage } from '../engine/index.ts'
import { Missed } from '../ui/kit/index.ts'
import type { ApiWord } from './apiWord.ts'
import type { TextEditor } from './editor/text.ts'
import { fetchLateMistakes } from './mistakes/late.ts'
import { useEditor, useSettled } from './useEditor.ts'
import { words } from './words.ts'
import './coding.css'

interface Props {
  readonly language: ProgramLanguage
  readonly source: string
  readonly lang: Lang
  /** What the program may call or is given, for the list and for completion. */
  readonly api: readonly ApiWord[]
  /** Whether the list stands open. */
  readonly open: boolean
  /** Whether JavaScript has TensorFlow.js. */
  readonly tensorflow: boolean
  /** The line that runs, and the one where it went wrong; 0 for none. */
  readonly running: number
  readonly wrong: number
  readonly onWrite: (source: string) => void
}

/** The text editor, and the list of what may be called. */
export function TextHost({
  language,
  source,
  lang,
  api,
  open,
  tensorflow: has,
  running,
  wrong,
  onWrite,
}: Props) {
  const host = useRef<HTMLDivElement>(null)
  const keys = useId()
  const typed = useRef(source)
  const pasted = useRef(0)
  const [cleaned, tellCleaned] = useState(0)
  const [turn, again] = useState(0)
  const settle = useSettled(onWrite)
  const tensorflow = has && language === 'javascript'
  const list = [...api, ...useEssentials(tensorflow)]
  const editor = useEditor<TextEditor>(host, `${language} ${lang} ${turn}`, async (element) => {
    fetchLateMistakes().catch(() => {
      // The line did not bring them: the others explain until it does.
    })
    const { mountText } = await import('./editor/text.ts')
    typed.current = source
    return mountText(element, {
      language,
      lang,
      source,
      label: `${words.program[lang]}, ${words[language][lang]}`,
      describedBy: keys,
      api,
      tensorflow,
      onClean(signs) {
        pasted.current = signs
      },
      onChange(text) {
        typed.current = text
        // Said of the last change only.
        tellCleaned(pasted.current)
        pasted.current = 0
        settle.later(text)
      },
    })
  })
  const ready = editor !== 'failed' && editor
  useEffect(() => {
    // Only what came from elsewhere (undo, start over): the player's own typing is there already.
    if (ready && source !== typed.current && !document.activeElement?.closest('.cm-editor')) {
      typed.current = source
      ready.set(source)
    }
  }, [ready, source])
  useEffect(() => {
    if (ready) ready.mark(running, wrong)
  }, [ready, running, wrong])
  return (
    <>
      <div class="code-editor" ref={host} onFocusOut={settle.now}>
        {!editor && <p class="code-note">{words.loading[lang]}</p>}
        {editor === 'failed' && <Missed words={words.notLoaded[lang]} again={() => again(turn + 1)} />}
      </div>
      <p class="code-keys" id={keys}>
        {words.tabKey[lang]}
      </p>
      <p class="code-cleaned" role="status">
        {cleaned > 0 && words.cleaned[lang].replace('{n}', String(cleaned))}
      </p>
      <details class="code-api" open={open}>
        <summary>{words.api[lang]}</summary>
        <dl>
          {list.map((one) => (
            <div key={one[language]}>
              <dt>
                <code>{one[language]}</code>
              </dt>
              <dd>{one.means[lang]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

/** The first things to know of TensorFlow.js, where programs have it. */
function useEssentials(tensorflow: boolean): readonly ApiWord[] {
  const [list, setList] = useState<readonly ApiWord[]>([])
  useEffect(() => {
    let gone = false
    if (tensorflow)
      import('./tensorflow/index.ts').then(
        ({ essentials }) => !gone && setList(essentials),
        // Offline and never fetched: the editor says so, and the level's own functions are listed.
        () => undefined,
      )
    else setList([])
    return () => {
      gone = true
    }
  }, [tensorflow])
  return list
}
