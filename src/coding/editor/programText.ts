/** What a program looks like in CodeMirror, written or only shown. */
import type { LanguageSupport } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import type { ProgramLanguage } from '../../engine/index.ts'
import { hanging } from './hanging.ts'
import { indents } from './indents.ts'
import { look } from './textTheme.ts'

/** What CodeMirror knows of a language, fetched for the one that is written. */
export async function supportOf(language: ProgramLanguage): Promise<LanguageSupport> {
  if (language === 'python') return (await import('@codemirror/lang-python')).python()
  return (await import('@codemirror/lang-javascript')).javascript()
}

/** Colours, line numbers and indents; `attributes` name the text for a screen reader. */
export const programText = (
  language: ProgramLanguage,
  support: LanguageSupport,
  attributes: Readonly<Record<string, string>>,
): Extension => [
  lineNumbers(),
  indents(language),
  support,
  look,
  hanging,
  // What scrolls it by keyboard; not every browser, and no checker, counts `contenteditable` alone.
  EditorView.contentAttributes.of({ ...attributes, spellcheck: 'false', tabindex: '0' }),
]
