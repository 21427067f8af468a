/** Fluent Emoji Flat pictures on the stage of this kind. What lies in crates is drawn: the kinds must be told apart. */
export const art: readonly string[] = [
  'alembic',
  'artist-palette',
  'balance-scale',
  'droplet',
  'fire',
  'herb',
  'leafy-green',
  'magnet',
  'magnifying-glass-tilted-left',
  'penguin',
  'rainbow',
  'test-tube',
]
