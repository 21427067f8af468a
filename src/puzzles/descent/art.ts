/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = ['tram-car', 'penguin', 'sun', 'wind-face', 'cyclone'] as const
