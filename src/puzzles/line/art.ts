/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [
  ...['cyclone', 'wind-face', 'sailboat', 'duck', 'socks', 'umbrella', 'penguin', 'steaming-bowl'],
  ...['basket'],
] as const
