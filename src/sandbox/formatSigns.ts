/**
 * The grammar reads `:=` in a field of an f-string as a walrus, where Python 3 reads a format that begins with `=`. For
 * the grammar such a `=` is written as another sign of a format, so that every place stays where it is.
 */
export function withPlainFormats(source: string): string {
  if (!source.includes(':=')) return source
  const signs = source.split('')
  let at = 0

  /** From behind the opening quote of a text to behind its closing one. */
  function text(quote: string, formatted: boolean, raw: boolean) {
    while (at < signs.length && !source.startsWith(quote, at)) {
      if (quote.length === 1 && signs[at] === '\n') return
      if (!raw && signs[at] === '\\') at += 2
      else if (formatted && (source.startsWith('{{', at) || source.startsWith('}}', at))) at += 2
      else if (formatted && signs[at] === '{') field(quote)
      else at++
    }
    at += quote.length
  }

  /** From an opening brace to behind the one that closes it. */
  function field(quote: string) {
    let depth = 0
    for (at++; at < signs.length && !source.startsWith(quote, at); ) {
      const sign = signs[at] ?? ''
      if (sign === '}' && depth === 0) break
      if (sign === ':' && depth === 0) {
        if (signs[at + 1] === '=') signs[at + 1] = '>'
        return format(quote)
      }
      if ('([{'.includes(sign)) depth++
      if (')]}'.includes(sign)) depth--
      if (!opens()) at++
    }
    at++
  }

  function format(quote: string) {
    for (at++; at < signs.length && signs[at] !== '}' && !source.startsWith(quote, at); )
      if (signs[at] === '{') field(quote)
      else at++
    at++
  }

  /** Goes through a text that begins here, if one does. */
  function opens(): boolean {
    if (at > 0 && /[\w\p{L}]/u.test(signs[at - 1] ?? '')) return false
    const [whole, prefix = '', quote = ''] =
      /^([A-Za-z]{0,2})("""|'''|"|')/.exec(source.slice(at, at + 5)) ?? []
    if (whole === undefined) return false
    at += whole.length
    text(quote, /f/i.test(prefix), /r/i.test(prefix))
    return true
  }

  while (at < signs.length) {
    if (signs[at] === '#') while (at < signs.length && signs[at] !== '\n') at++
    else if (!opens()) at++
  }
  return signs.join('')
}
