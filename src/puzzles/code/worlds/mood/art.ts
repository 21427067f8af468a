/** Pictures on this world's stage. */
export const art: readonly string[] = [
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
