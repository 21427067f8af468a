import { Button, type ButtonProps } from '../../kit/button.tsx'
import { useEnter } from './keys.ts'

/** The one thing to do next: its button, and Enter. */
export function Primary({ onPress, children, ...rest }: Omit<ButtonProps, 'kind' | 'size'>) {
  useEnter(rest.disabled || rest.busy ? undefined : onPress)
  return (
    <Button {...rest} kind="primary" size="large" class="room__primary" onPress={onPress}>
      {children} <kbd class="room__key">↵</kbd>
    </Button>
  )
}
