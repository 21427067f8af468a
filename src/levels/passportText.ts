/**
 * A passport's bytes as JSON. Office programs and mail write files anew: in UTF-16, with a mark before the first sign,
 * with curly quotes. What can be read is read; of the rest it is said what happened to it.
 */
import type { Text } from '../engine/index.ts'
import { findJsonFault } from './jsonFault.ts'

export type ReadText =
  /** `doubled` is a name that one of its objects has twice: no game writes that. */
  | { readonly ok: true; readonly json: unknown; readonly doubled?: string }
  | { readonly ok: false; readonly why: Text }

export function readText(file: Uint8Array): ReadText {
  const text = decoded(file)
  if (text === undefined) return { ok: false, why: words.notText }
  try {
    const json: unknown = JSON.parse(text)
    const doubled = findJsonFault(text)?.key
    return { ok: true, json, ...(doubled !== undefined && { doubled }) }
  } catch {
    return { ok: false, why: whatHappenedTo(text) }
  }
}

/** As UTF-8, or as UTF-16 where a mark says so or every other byte is nought; undefined when it is neither. */
function decoded(file: Uint8Array): string | undefined {
  const [a = 0, b = 0] = file
  const encoding =
    (a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && file.length > 1)
      ? 'utf-16le'
      : (a === 0xfe && b === 0xff) || (a === 0 && b !== 0)
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file)
  } catch {
    return undefined
  }
}

/** The names that stand in every passport, as an office program would set them: “passport”, „passport“, «passport». */
const setQuotes = /[“”„‟«»「」＂‘’]\s*(?:passport|progress|levels|version|stars)\s*[“”‟„«»「」＂‘’]/u
const ourName = /["'“”„‟«»「」＂‘’]\s*neon-harbour-passport/u

function whatHappenedTo(text: string): Text {
  if (text.trim() === '') return words.empty
  if (setQuotes.test(text)) return words.quotes
  // A zip begins like this, and so does what an office program saves as its own kind of file.
  if (/^(?:PK|\{\\rtf|<)/.test(text.trimStart())) return words.document
  return ourName.test(text) ? words.damaged : words.notPassport
}

const words = {
  notText: {
    en: 'This file is not plain text, so it is no passport. Choose the file you downloaded from Neon Harbour. Nothing was changed.',
    'zh-Hant': '這個檔案不是純文字，所以不是通行證。請選擇從霓虹港下載的檔案。你的進度沒有改變。',
    'zh-Hans': '这个文件不是纯文本，所以不是通行证。请选择从霓虹港下载的文件。你的进度没有改变。',
  },
  empty: {
    en: 'This file is empty. Choose another copy of the passport. Nothing was changed.',
    'zh-Hant': '這個檔案是空的。請選擇另一份通行證。你的進度沒有改變。',
    'zh-Hans': '这个文件是空的。请选择另一份通行证。你的进度没有改变。',
  },
  quotes: {
    en: 'The quotes in this passport were changed by an office program: “ ” is not " ". Choose the file as it was downloaded, not opened in one. Nothing was changed.',
    'zh-Hant':
      '這張通行證的引號被辦公軟件改成了彎引號（“ ” 不是 " "）。請選擇下載後沒有用辦公軟件改過的檔案。你的進度沒有改變。',
    'zh-Hans':
      '这张通行证的引号被办公软件改成了弯引号（“ ” 不是 " "）。请选择下载后没有用办公软件改过的文件。你的进度没有改变。',
  },
  document: {
    en: 'This is an office document or a web page, not the passport itself. Choose the file as it was downloaded. Nothing was changed.',
    'zh-Hant': '這是辦公文件或網頁，不是通行證本身。請選擇原來下載的檔案。你的進度沒有改變。',
    'zh-Hans': '这是办公文档或网页，不是通行证本身。请选择原来下载的文件。你的进度没有改变。',
  },
  damaged: {
    en: 'This passport is cut off, or was changed after it was downloaded. Choose another copy. Nothing was changed.',
    'zh-Hant': '這張通行證內容不完整，或者在下載後被改動過。請選擇另一份。你的進度沒有改變。',
    'zh-Hans': '这张通行证内容不完整，或者在下载后被改动过。请选择另一份。你的进度没有改变。',
  },
  notPassport: {
    en: 'This file is not a Neon Harbour passport. Look for the file named neon-harbour-passport. Nothing was changed.',
    'zh-Hant': '這個檔案不是霓虹港通行證。請找名為 neon-harbour-passport 的檔案。你的進度沒有改變。',
    'zh-Hans': '这个文件不是霓虹港通行证。请找名为 neon-harbour-passport 的文件。你的进度没有改变。',
  },
} satisfies Record<string, Text>
