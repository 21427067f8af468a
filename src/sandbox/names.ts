/** `turnLeft` as Python writes it: `turn_left`. Dots stay: `model.predict`. */
export function pythonName(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}

/** Names that instrumented programs use for counting; a program may not use them itself. */
export const reserved = {
  step: '$nhStep',
  enter: '$nhEnter',
  leave: '$nhLeave',
  fault: '$nhFault',
  set: '$nhSet',
  spread: '$nhSpread',
  result: '$nhResult',
} as const
