/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [
  'birthday-cake',
  'books',
  'coin',
  'crab',
  'cyclone',
  'detective',
  'love-letter',
  'mobile-phone',
  'money-bag',
  'old-woman',
  'performing-arts',
  'scroll',
  'tram-car',
  'umbrella',
] as const
