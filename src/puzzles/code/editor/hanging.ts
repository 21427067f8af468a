/** A line too long for the editor goes on below itself further in than it began, as in a printed program. */
import { type EditorState, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view'

/** Columns further in than the line itself, and the most that a narrow screen can spare. */
const further = 2
const most = 14

export const hanging = [
  EditorView.lineWrapping,
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
      const columns = Math.min(most, line.text.length - line.text.trimStart().length + further)
      // CodeMirror's lines stand 6 pixels from the line numbers.
      const style = `padding-inline-start: calc(${columns}ch + 6px); text-indent: -${columns}ch`
      built.add(line.from, line.from, Decoration.line({ attributes: { style } }))
      at = line.to + 1
    }
  return built.finish()
}
