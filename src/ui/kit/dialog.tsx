import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { kitWords } from '../../i18n/kit.ts'
import { IconButton } from './button.tsx'
import { LiveRegion } from './live.tsx'
import { useSpeaking } from './speaking.ts'
import './dialog.css'

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  /** Buttons along the bottom, the safest first. */
  readonly actions?: ComponentChildren
  readonly children: ComponentChildren
}

/** A native modal dialog: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog({ open, title, onClose, actions, children }: DialogProps) {
  const { say } = useSpeaking()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element || element.open === open) return
    if (open) element.showModal()
    else element.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop is a shortcut; Escape and the button are the keys
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close()
      }}
    >
      <div class="dialog__frame">
        <header class="dialog__head">
          <h2 id={id} class="dialog__title">
            {title}
          </h2>
          <IconButton icon="close" label={say(kitWords.close)} onPress={() => dialog.current?.close()} />
        </header>
        <div class="dialog__body">{open && children}</div>
        {actions && <footer class="dialog__actions">{actions}</footer>}
      </div>
      {/* The page's own is inert as long as this is open. */}
      {open && <LiveRegion />}
    </dialog>
  )
}
