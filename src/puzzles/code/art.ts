/** Pictures on the stage of code levels. */
export const art: readonly string[] = [
  'red-paper-lantern',
  'cricket',
  'penguin',
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
