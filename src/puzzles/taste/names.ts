/** Pictures of styles that a level names, as the atlas has them. */
export const signs = [
  'crescent-moon',
  'performing-arts',
  'anchor',
  'drum',
  'video-game',
  'high-voltage',
  'umbrella-with-rain-drops',
  'ferry',
  'saxophone',
  'guitar',
] as const
/** How many stars a song can be given, and how many songs a newcomer is offered. */
export const mostStars = 5
export const offers = 3
