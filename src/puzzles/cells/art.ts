/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [
  ...[
    'straight-ruler',
    'pinching-hand',
    'feather',
    'balance-scale',
    'calendar',
    'clown-face',
    'steaming-bowl',
  ],
  ...['coin', 'penguin', 'sun'],
] as const
