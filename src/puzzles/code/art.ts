/** Pictures on the stage of code levels. */
export const art: readonly string[] = [
  'red-paper-lantern',
  'robot',
  'water-wave',
  'droplet',
  'houses',
  'chequered-flag',
  'cricket',
  'cyclone',
  'star',
  'smiling-face-with-smiling-eyes',
  'crying-face',
  'bullseye',
]
