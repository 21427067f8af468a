import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Lang, ProgramLanguage } from '../../engine/index.ts'
import type { ApiWord } from './api.ts'
import type { TextEditor } from './editor/text.ts'
import { factsOf } from './facts.ts'
import type { Action } from './rules.ts'
import { wordsOfWorld } from './say.ts'
import type { Recipe, Setup } from './schema.ts'
import { useEditor, useSettled } from './useEditor.ts'
import { words } from './words.ts'

interface Props {
  readonly setup: Setup
  readonly recipe: Recipe
  readonly language: ProgramLanguage
  readonly lang: Lang
  readonly running: number
  readonly wrong: number
  readonly act: (action: Action) => void
}

/** The text editor, and the list of what may be called. */
export function TextHost({ setup, recipe, language, lang, running, wrong, act }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const keys = useId()
  const source = recipe[language]
  const typed = useRef(source)
  const pasted = useRef(0)
  const [cleaned, tellCleaned] = useState(0)
  const settle = useSettled((text: string) => act({ type: 'write', language, source: text }))
  const own = wordsOfWorld(setup.world)?.api ?? []
  const tensorflow = setup.tensorflow === true && language === 'javascript'
  const list = [...own, ...useEssentials(tensorflow)]
  const editor = useEditor<TextEditor>(host, `${language} ${lang}`, async (element) => {
    const { mountText } = await import('./editor/text.ts')
    typed.current = source
    return mountText(element, {
      language,
      lang,
      source,
      label: `${words.program[lang]}, ${words[language][lang]}`,
      describedBy: keys,
      api: own,
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
        {editor === 'failed' && <p class="code-note">{words.notLoaded[lang]}</p>}
      </div>
      <p class="code-keys" id={keys}>
        {words.tabKey[lang]}
      </p>
      <p class="code-cleaned" role="status">
        {cleaned > 0 && words.cleaned[lang].replace('{n}', String(cleaned))}
      </p>
      <details class="code-api" open={!factsOf(setup.world).blocks}>
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
