/** The text editor on the page, free of the panel: CodeMirror with the level's own completions. */
import { autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete'
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
  indentWithTab,
} from '@codemirror/commands'
import { bracketMatching, forceParsing, indentOnInput } from '@codemirror/language'
import { EditorState, Prec, StateEffect, StateField } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  hoverTooltip,
  keymap,
} from '@codemirror/view'
import type { Lang, ProgramLanguage } from '../../engine/index.ts'
import type { ApiWord } from '../apiWord.ts'
import { clean } from './paste.ts'
import { programText, supportOf } from './programText.ts'
import { growing } from './textTheme.ts'

export interface TextEditor {
  set(source: string): void
  /** Marks the line that is running, and the one where the program stopped; 0 for none. */
  mark(running: number, wrong: number): void
  focus(): void
  dispose(): void
}

export interface TextEditorOptions {
  readonly language: ProgramLanguage
  readonly lang: Lang
  readonly source: string
  readonly label: string
  /** Id of the element that says which keys there are. */
  readonly describedBy: string
  readonly api: readonly ApiWord[]
  /** Whether programs have TensorFlow.js here: its completions and help are fetched too. */
  readonly tensorflow?: boolean
  readonly onChange: (source: string) => void
  /** A paste held signs that cannot be seen: so many were made plain or left out. */
  readonly onClean: (signs: number) => void
}

const setMarks = StateEffect.define<{ running: number; wrong: number }>()
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(old, { effects, state, changes }) {
    const effect = effects.find((one) => one.is(setMarks))
    if (!effect) return old.map(changes)
    const { running, wrong } = effect.value as { running: number; wrong: number }
    const line = (number: number, name: string) =>
      number > 0 && number <= state.doc.lines
        ? [Decoration.line({ class: name }).range(state.doc.line(number).from)]
        : []
    return Decoration.set([...line(running, 'code-running'), ...line(wrong, 'code-wrong')], true)
  },
  provide: (field) => EditorView.decorations.from(field),
})

/**
 * Tab indents, as everybody who writes Python expects; after Escape it leaves, so that nobody is trapped. CodeMirror
 * gives two seconds for that and none after an Escape that closed its completions: here it lasts until typing goes on.
 */
const tabKey = [
  keymap.of([indentWithTab]),
  Prec.highest(
    EditorView.domEventHandlers({
      keydown({ key }, view) {
        if (key === 'Escape') view.setTabFocusMode(true)
        else if (key !== 'Tab' && key !== 'Shift') view.setTabFocusMode(false)
      },
      blur: (_event, view) => view.setTabFocusMode(false),
    }),
  ),
]

/** How long Enter may take to read a program, milliseconds. */
const reading = 5000

/**
 * Enter indents as the line before it asks for. CodeMirror reads a program in its spare time, and on a slow machine would
 * not have come to that line.
 */
const enterKey = Prec.high(
  keymap.of([
    {
      key: 'Enter',
      run(view) {
        forceParsing(view, view.state.selection.main.head, reading)
        return false
      },
    },
  ]),
)

export async function mountText(element: HTMLElement, options: TextEditorOptions): Promise<TextEditor> {
  const { language, api, lang } = options
  const [support, tensorflow] = await Promise.all([
    supportOf(language),
    options.tensorflow && language === 'javascript' ? import('../tensorflow/index.ts') : undefined,
  ])
  const words = api.map((one) => ({ written: one[language], means: one.means[lang] }))
  const complete = (context: CompletionContext) => {
    const before = context.matchBefore(/[\w.]+/)
    if (!before && !context.explicit) return null
    return {
      from: before?.from ?? context.pos,
      options: words
        .filter(({ written }) => !/^(def|function) /.test(written))
        .map(({ written, means }) => ({
          label: written.replace(/\(.*/, ''),
          apply: written.replace('picture', 'look()').replace(/\((cell|word)\)/, '()'),
          type: 'function',
          detail: written.replace(/^[^(]*/, ''),
          info: means,
        })),
    }
  }
  const help = hoverTooltip((view, position) => {
    const word = view.state.wordAt(position)
    if (!word) return null
    const name = view.state.sliceDoc(word.from, word.to)
    const ours = tensorflow?.helpAt(view.state.doc.toString(), word.from, word.to)
    const found = ours
      ? { written: ours.name + ours.shape, means: ours.means[lang] }
      : words.find(({ written }) => written.split(/\W+/).includes(name))
    if (!found) return null
    return {
      pos: word.from,
      above: true,
      create() {
        const dom = document.createElement('div')
        dom.className = 'code-help'
        dom.textContent = `${found.written}  ${found.means}`
        return { dom }
      },
    }
  })
  /** A paste as it goes in, in place of what is selected. */
  function cleaned(pasted: string, { doc, selection }: EditorState): string {
    const { from, to } = selection.main
    const { text, signs } = clean(pasted, language, doc.sliceString(0, from), doc.sliceString(to))
    if (signs > 0) options.onClean(signs)
    return text
  }
  let quiet = false
  const view = new EditorView({
    parent: element,
    state: EditorState.create({
      doc: options.source,
      extensions: [
        programText(language, support, {
          'aria-label': options.label,
          'aria-describedby': options.describedBy,
        }),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        EditorView.clipboardInputFilter.of(cleaned),
        support.language.data.of({ autocomplete: complete }),
        tensorflow ? support.language.data.of({ autocomplete: tensorflow.complete(lang) }) : [],
        // Nothing is chosen until an arrow chooses it: Enter at the end of a line must begin the next one.
        autocompletion({ icons: false, selectOnOpen: false }),
        help,
        marks,
        tabKey,
        enterKey,
        growing,
        highlightActiveLine(),
        keymap.of([
          { key: 'Mod-]', run: indentMore },
          { key: 'Mod-[', run: indentLess },
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !quiet) options.onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
  return {
    set(source) {
      if (source === view.state.doc.toString()) return
      quiet = true
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source } })
      quiet = false
    },
    mark: (running, wrong) => view.dispatch({ effects: setMarks.of({ running, wrong }) }),
    focus: () => view.focus(),
    dispose: () => view.destroy(),
  }
}
