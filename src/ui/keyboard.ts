/**
 * Makes room for a keyboard on the screen. Phones and tablets lay it over the page and tell only the visual viewport
 * (w3.org/TR/cssom-view, VisualViewport): what is fixed to the page's foot would lie under it, the Run button first.
 * While somebody types, `--seen-top`, `--seen-height` and `--keyboard` say what is left of the page.
 */
import { isTyping } from './keys.ts'
import './keyboard.css'

/** Less is a browser's own bar that comes or goes, pixels. */
const least = 100

interface View extends EventTarget {
  readonly height: number
  readonly offsetTop: number
  readonly scale: number
}

export function makeRoomForKeyboard(
  view: View | null = window.visualViewport,
  page: HTMLElement = document.documentElement,
): () => void {
  if (!view) return () => {}
  let open = false
  const look = () => {
    const covered = innerHeight - view.height
    // Two fingers that enlarge the page make the view smaller as well: then the page is left alone.
    const now = covered > least && view.scale < 1.05 && isTyping(document.activeElement)
    const under = Math.max(0, covered - view.offsetTop)
    for (const [name, pixels] of [
      ['--seen-top', view.offsetTop],
      ['--seen-height', view.height],
      ['--keyboard', under],
    ] as const)
      page.style.setProperty(name, `${Math.round(pixels)}px`)
    if (now === open) return
    open = now
    page.toggleAttribute('data-keyboard', now)
    // Where it was laid out anew, what is written must not have gone out of sight.
    requestAnimationFrame(() => showCaret(document.activeElement))
  }
  const events = [
    [view, 'resize'],
    [view, 'scroll'],
    [document, 'focusin'],
    [document, 'focusout'],
  ] as const
  // What loses the focus still has it while `focusout` is told.
  const soon = () => void setTimeout(look)
  for (const [from, event] of events) from.addEventListener(event, soon)
  return () => {
    for (const [from, event] of events) from.removeEventListener(event, soon)
  }
}

/** The line that is written in, where a text has many; else the whole field. */
function showCaret(field: Element | null): void {
  if (!isTyping(field) || !field) return
  const at = field instanceof HTMLElement && field.isContentEditable ? getSelection()?.focusNode : field
  const line = at instanceof Element ? at : at?.parentElement
  line?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
