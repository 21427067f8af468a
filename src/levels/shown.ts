/** How what stands in a file is quoted to the person who wrote it: as JSON, and never at a length that nobody reads. */

/** Signs of a value that are quoted. */
const most = 60
/** Signs of a sentence about it. */
const longest = 300

/** What stands in the file, short enough to quote. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to be read'
  if (typeof value === 'string' && value.length > most) return `${quoted(value.slice(0, most))}...`
  return cut(quoted(value), most)
}

/** JSON, in which what cannot be seen or would turn the line round is written out. */
function quoted(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

/** The beginning of a text that may be of any length. */
export function cut(text: string, at = longest): string {
  return text.length > at ? `${text.slice(0, at - 3)}...` : text
}
