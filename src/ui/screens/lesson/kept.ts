/** The lesson that this tab was opened for: for as long as the tab lives, and for no other. */
const name = 'neon-harbour/lesson'

export function keptLesson(): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    // Blocked: a reload leads out of the lesson, and its link in again.
    return null
  }
}

export function keepLesson(code: string | undefined): void {
  try {
    if (code) sessionStorage.setItem(name, code)
    else sessionStorage.removeItem(name)
  } catch {
    // As above.
  }
}
