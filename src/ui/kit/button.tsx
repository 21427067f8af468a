import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import './button.css'

type Rest = Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'onClick' | 'disabled' | 'size' | 'icon' | 'children'
>

export interface ButtonProps extends Rest {
  /** `primary`: the one thing to do next, once a screen. `quiet`: everything else. `ghost`: no frame until hovered. `danger`: loses something. */
  readonly kind?: 'primary' | 'quiet' | 'ghost' | 'danger'
  readonly size?: 'medium' | 'large'
  readonly icon?: IconName
  /** Drawn after the words: "Next ›". */
  readonly iconAfter?: IconName
  /** A button that stays down (aria-pressed). */
  readonly pressed?: boolean
  /** Shows work under way and takes no press. */
  readonly busy?: boolean
  /** Takes no press but keeps its place in the tab order, so that focus is never lost. */
  readonly disabled?: boolean
  /** Why it is disabled, for the pointer and the screen reader. */
  readonly why?: string | undefined
  readonly onPress: () => void
  readonly children: ComponentChildren
}

export function Button(props: ButtonProps) {
  const { kind = 'quiet', size = 'medium', icon, iconAfter, pressed, busy, disabled, why, ...others } = props
  const { onPress, children, class: extra, ...rest } = others
  const idle = disabled || busy
  return (
    <button
      type="button"
      {...rest}
      class={`button button--${kind} button--${size} ${extra ?? ''}`}
      aria-pressed={pressed}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      title={disabled ? why : undefined}
      onClick={() => {
        if (!idle) onPress()
      }}
    >
      {busy ? <span class="button__spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span class="button__words">{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
      {disabled && why && <span class="unseen">{why}</span>}
    </button>
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'iconAfter' | 'size'> {
  readonly icon: IconName
  /** What it does: read out, and shown to the pointer. */
  readonly label: string
}

/** A round button of one icon. */
export function IconButton(props: IconButtonProps) {
  const { kind = 'ghost', icon, label, pressed, busy, disabled, why, onPress, class: extra, ...rest } = props
  const idle = disabled || busy
  return (
    <button
      type="button"
      {...rest}
      class={`button button--icon button--${kind} ${extra ?? ''}`}
      aria-label={disabled && why ? `${label}: ${why}` : label}
      aria-pressed={pressed}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      title={disabled && why ? why : label}
      onClick={() => {
        if (!idle) onPress()
      }}
    >
      {busy ? <span class="button__spinner" aria-hidden="true" /> : <Icon name={icon} />}
    </button>
  )
}
