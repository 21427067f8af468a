/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = ['robot', 'wastebasket', 'high-voltage', 'penguin', 'takeout-box'] as const
