/** Keys by what they write, and by their place where they write another script: Caps Lock and layouts change neither. */
type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/** Whether the key of a letter was pressed: also where a Russian or Greek letter, or an input method, stands in its place. */
export function isLetter({ key, code }: Pressed, letter: string): boolean {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase() === letter
  return code === `Key${letter.toUpperCase()}` && (/^(Process|Unidentified)$/.test(key) || isForeign(key))
}

const isForeign = (key: string) => /^\p{L}\p{M}*$/u.test(key) && !/\p{Script=Latin}/u.test(key)

/** The digit of a key of the upper row, also where it writes a digit with Shift only, or of the number pad. */
export function digitOf({ key, code, shiftKey }: Pressed): number | undefined {
  if (/^[0-9]$/.test(key)) return Number(key)
  const place = /^Digit([0-9])$/.exec(code)?.[1]
  return place && !shiftKey ? Number(place) : undefined
}

/** Whether letters are typed where a key was pressed. */
export function isTyping(at: EventTarget | null): boolean {
  // Blocks answer letters with commands of their own.
  if (at instanceof Element && at.closest('.code-blocks')) return true
  if (at instanceof HTMLInputElement) return /^(text|search|number|email|url|password)$/.test(at.type)
  return at instanceof HTMLElement && (at.isContentEditable || /^(TEXTAREA|SELECT)$/.test(at.tagName))
}
