/** A program that is only looked at while it runs: CodeMirror's colours and line numbers, nothing to write with. */
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { ProgramLanguage } from '../../engine/index.ts'
import { programText, supportOf } from './programText.ts'
import { filling } from './textTheme.ts'

export interface ShownText {
  /** Shows the line that runs, and scrolls to it; 0 for none. */
  mark(line: number): void
  dispose(): void
}

export interface ShownTextOptions {
  readonly language: ProgramLanguage
  readonly source: string
  readonly label: string
}

export async function mountShownText(element: HTMLElement, options: ShownTextOptions): Promise<ShownText> {
  const support = await supportOf(options.language)
  let shown = 0
  /** Whether the whole program is in sight. */
  let fits = true
  // A bar behind the line: marking the line itself would have CodeMirror measure the whole program at every step.
  const bar = Object.assign(document.createElement('div'), { className: 'code-running', hidden: true })
  bar.setAttribute('aria-hidden', 'true')
  const view = new EditorView({
    parent: element,
    state: EditorState.create({
      doc: options.source,
      extensions: [
        programText(options.language, support, {
          'aria-label': options.label,
          'aria-readonly': 'true',
        }),
        filling,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.updateListener.of(({ geometryChanged }) => {
          if (geometryChanged) measured()
        }),
      ],
    }),
  })
  view.scrollDOM.append(bar)

  function place(): void {
    const { doc } = view.state
    bar.hidden = shown < 1 || shown > doc.lines
    if (bar.hidden) return
    const { top, height } = view.lineBlockAt(doc.line(shown).from)
    bar.style.blockSize = `${height}px`
    bar.style.translate = `0 ${view.documentPadding.top + top}px`
  }
  /** Only when its size has changed: asked at a step, the page would have to be laid out for the answer. */
  function measured(): void {
    const { scrollDOM, contentDOM } = view
    fits = scrollDOM.scrollHeight <= scrollDOM.clientHeight
    bar.style.insetInlineStart = `${contentDOM.offsetLeft}px`
    place()
  }
  measured()
  return {
    mark(line) {
      if (line === shown) return
      shown = line
      place()
      if (bar.hidden || fits) return
      const { from } = view.state.doc.line(line)
      view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 60 }) })
    },
    dispose: () => view.destroy(),
  }
}
