/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [
  ...['child', 'old-woman', 'man', 'girl', 'old-man'],
  ...['delivery-truck', 'penguin', 'label'],
] as const

/** Who may wait behind a box. */
export const people = ['child', 'old-woman', 'man', 'girl', 'old-man'] as const
