export interface Bracket {
  readonly sign: string
  /** 1 first. */
  readonly line: number
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** The first bracket that is never closed, or closed without having been opened. */
export function oddBracket(code: string): { readonly opened?: Bracket; readonly closed?: Bracket } {
  const open: Bracket[] = []
  for (const [i, text] of code.split('\n').entries())
    for (const sign of text) {
      if ('([{'.includes(sign)) open.push({ sign, line: i + 1 })
      else if (pairs[sign]) {
        const last = open.at(-1)
        if (!open.some((one) => one.sign === pairs[sign])) return { closed: { sign, line: i + 1 } }
        if (last && last.sign !== pairs[sign]) return { opened: last }
        open.pop()
      }
    }
  const last = open.at(-1)
  return last ? { opened: last } : {}
}
