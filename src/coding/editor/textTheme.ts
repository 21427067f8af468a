import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { colour } from '../../look/index.ts'

/** The editor in the harbour's colours. */
const frame = EditorView.theme(
  {
    '&': { color: colour.paper, backgroundColor: colour.ink, fontSize: '1rem', borderRadius: '12px' },
    '&.cm-focused': { outline: `3px solid ${colour.lantern}`, outlineOffset: '1px' },
    '.cm-scroller': {
      fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Consolas, monospace',
      lineHeight: '1.55',
    },
    '.cm-content': { caretColor: colour.lantern, padding: '0.6rem 0' },
    '.cm-cursor': { borderLeftColor: colour.lantern, borderLeftWidth: '2px' },
    '.cm-gutters': {
      backgroundColor: colour.deep,
      color: colour.mist,
      border: 'none',
      borderRadius: '12px 0 0 12px',
    },
    '.cm-activeLine': { backgroundColor: `${colour.haze}66` },
    '.cm-activeLineGutter': { backgroundColor: colour.haze, color: colour.paper },
    '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: `${colour.edge}99 !important`,
    },
    // The page's own selection has dark letters, for its bright ground.
    '.cm-line::selection, .cm-line ::selection': { color: `${colour.paper} !important` },
    '.cm-matchingBracket': { outline: `1px solid ${colour.jade}`, backgroundColor: 'transparent' },
    '.cm-tooltip': {
      backgroundColor: colour.dusk,
      color: colour.paper,
      border: `1px solid ${colour.edge}`,
      borderRadius: '10px',
    },
    // Not the whole: the help of the word that is chosen stands beside it.
    '.cm-tooltip-autocomplete > ul': { borderRadius: '9px' },
    '.cm-tooltip .code-help': { padding: '0.4rem 0.7rem', maxWidth: '24rem' },
    '.cm-tooltip-autocomplete ul li': { padding: '0.25rem 0.6rem !important' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: colour.lantern, color: colour.ink },
    '.cm-completionInfo': { padding: '0.4rem 0.7rem', maxWidth: '18rem', whiteSpace: 'normal' },
    '.code-running': { backgroundColor: `${colour.lantern}38`, boxShadow: `inset 4px 0 ${colour.lantern}` },
    '.code-wrong': { backgroundColor: `${colour.coral}33`, boxShadow: `inset 4px 0 ${colour.coral}` },
  },
  { dark: true },
)

const words = HighlightStyle.define([
  { tag: tags.keyword, color: colour.violet, fontWeight: '700' },
  { tag: [tags.string, tags.special(tags.string)], color: colour.jade },
  { tag: [tags.number, tags.bool, tags.null], color: colour.lantern },
  { tag: tags.comment, color: colour.mist, fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: colour.neonBlue },
  { tag: tags.definition(tags.variableName), color: colour.paper },
  { tag: tags.invalid, color: colour.coralText },
])

export const look = [frame, syntaxHighlighting(words)]

/** An editor grows with its program; the column of line numbers is never shorter than what scrolls. */
export const growing = EditorView.theme({
  '.cm-scroller': { maxHeight: '26rem' },
  '.cm-content, .cm-gutter': { minHeight: '12rem' },
})

/** A program that is only shown fills the place it is given. */
export const filling = EditorView.theme({
  '&': { height: '100%' },
  '.cm-content, .cm-gutter': { minHeight: '100%' },
  'div.code-running': { position: 'absolute', insetBlockStart: '0', insetInlineEnd: '0', zIndex: '-1' },
})
