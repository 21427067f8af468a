/** Pictures the garden takes from the Fluent Emoji Flat set; moths and fireflies are drawn by the stage itself. */
export const art: readonly string[] = [
  'lotus',
  'herb',
  'rock',
  'potted-plant',
  'mushroom',
  'honeybee',
  'lady-beetle',
]
