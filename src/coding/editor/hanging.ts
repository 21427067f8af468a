/** A line too long for the editor goes on below itself further in than it began, as in a printed program; not in WebKit. */
import { type EditorState, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view'
import { colour } from '../../look/index.ts'
import { columnsOf } from './indents.ts'

/** The widest indent that is kept. */
const most = 14

const indent = Decoration.mark({ class: 'code-indent' })

/** `--indent-width`, set by the page, is how wide a column of indent is drawn, in characters. */
const drawn = EditorView.theme({
  '.code-hang': { paddingInlineStart: '6px' },
  // WebKit, which alone knows that property, loses the page when a line of a longer program wraps and its parts begin in
  // different places.
  '@supports not (-webkit-nbsp-mode: space)': {
    '.code-hang': {
      // CodeMirror's lines stand 6 pixels from the line numbers; what goes on stands two characters further in.
      paddingInlineStart: 'calc((var(--indent) * var(--indent-width, 1) + 2) * 1ch + 6px)',
      textIndent: 'calc((var(--indent) * var(--indent-width, 1) + 2) * -1ch)',
    },
  },
  '.code-indent': { letterSpacing: 'calc((var(--indent-width, 1) - 1) * 1ch)', whiteSpace: 'pre' },
  '.code-tab': {
    display: 'inline-block',
    inlineSize: 'calc(var(--columns) * var(--indent-width, 1) * 1ch)',
    textIndent: '0',
    whiteSpace: 'pre',
    overflow: 'hidden',
    verticalAlign: 'top',
    // A thin arrow tells a Tab from spaces.
    background: `linear-gradient(${colour.mist}, ${colour.mist}) left 0.3ch center / calc(100% - 0.9ch) 1px no-repeat, conic-gradient(from 235deg at right, ${colour.mist} 70deg, transparent 0) right 0.5ch center / 0.5ch 0.7ch no-repeat`,
    opacity: '0.55',
  },
  // A joiner of words: a long one is broken rather than moved below its own indent.
  '.code-indent::after': { content: '"\u2060"' },
})

export const hanging = [
  EditorView.lineWrapping,
  drawn,
  ViewPlugin.define(
    (view) => {
      const of = () => hangs(view.state, view.visibleRanges)
      const plugin = {
        lines: of(),
        update({ docChanged, viewportChanged }: { docChanged: boolean; viewportChanged: boolean }) {
          if (docChanged || viewportChanged) plugin.lines = of()
        },
      }
      return plugin
    },
    { decorations: ({ lines }) => lines },
  ),
]

function hangs(state: EditorState, ranges: readonly { from: number; to: number }[]): DecorationSet {
  const built = new RangeSetBuilder<Decoration>()
  for (const { from, to } of ranges)
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at)
      const lead = /^\s*/.exec(line.text)?.[0] ?? ''
      const columns = columnsOf(lead, state.tabSize)
      const style = `--indent: ${Math.min(most, columns)}`
      built.add(line.from, line.from, Decoration.line({ class: 'code-hang', attributes: { style } }))
      for (const { from, to, mark } of drawnAs(lead, state.tabSize))
        built.add(line.from + from, line.from + to, mark)
      at = line.to + 1
    }
  return built.finish()
}

/** Spaces in a row, and Tabs one by one, each as wide as it counts where it stands. */
function drawnAs(lead: string, tabSize: number): { from: number; to: number; mark: Decoration }[] {
  return [...lead.matchAll(/\t|[^\t]+/g)].map(({ 0: piece, index: from }) => {
    const before = columnsOf(lead.slice(0, from), tabSize)
    const mark = piece === '\t' ? tab(columnsOf(lead.slice(0, from + 1), tabSize) - before) : indent
    return { from, to: from + piece.length, mark }
  })
}

const tab = (columns: number) =>
  Decoration.mark({ class: 'code-tab', attributes: { style: `--columns: ${columns}` } })
