/** Pictures on the stage of code levels. */
export const art: readonly string[] = [
  'red-paper-lantern',
  'chequered-flag',
  'cricket',
  'cyclone',
  'smiling-face-with-smiling-eyes',
  'crying-face',
  'teacup-without-handle',
  'teapot',
  'old-woman',
  'old-man',
  'girl',
  'boy',
  'woman',
  'penguin',
]
