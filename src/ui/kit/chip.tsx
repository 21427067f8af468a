import type { ButtonHTMLAttributes } from 'preact'

export interface ChipProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'class'> {
  /** Beside what every chip looks like. */
  readonly class?: string
  /** A chip that stays down (aria-pressed). */
  readonly pressed?: boolean
  readonly onPress: () => void
}

/** A small thing to choose: a button as large as what stands in it. Who uses it imports `chips.css`, which is no part of every first run. */
export const Chip = ({ class: extra, pressed, onPress, ...rest }: ChipProps) => (
  <button
    type="button"
    {...rest}
    class={extra ? `chip ${extra}` : 'chip'}
    aria-pressed={pressed}
    onClick={onPress}
  />
)
