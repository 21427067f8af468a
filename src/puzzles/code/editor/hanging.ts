/** A line too long for the editor goes on below itself further in than it began, as in a printed program. */
import { type EditorState, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view'

/** The widest indent that is kept. */
const most = 14

const indent = Decoration.mark({ class: 'code-indent' })

/** `--indent-width`, set by the page, is how wide a column of indent is drawn, in characters. */
const drawn = EditorView.theme({
  '.code-hang': {
    // CodeMirror's lines stand 6 pixels from the line numbers; what goes on stands two characters further in.
    paddingInlineStart: 'calc((var(--indent) * var(--indent-width, 1) + 2) * 1ch + 6px)',
    textIndent: 'calc((var(--indent) * var(--indent-width, 1) + 2) * -1ch)',
  },
  '.code-indent': { letterSpacing: 'calc((var(--indent-width, 1) - 1) * 1ch)', whiteSpace: 'pre' },
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
      const columns = line.text.length - line.text.trimStart().length
      const style = `--indent: ${Math.min(most, columns)}`
      built.add(line.from, line.from, Decoration.line({ class: 'code-hang', attributes: { style } }))
      if (columns > 0) built.add(line.from, line.from + columns, indent)
      at = line.to + 1
    }
  return built.finish()
}
