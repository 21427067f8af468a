/** Fluent Emoji Flat pictures of this kind, packed into its atlas when the game is built. */
export const art = [
  ...['bear', 'rabbit-face', 'cat-face', 'coat', 'scarf', 't-shirt', 'womans-hat', 'snowman'],
  ...['fire-extinguisher', 'sweat-droplets', 'snowflake', 'basket', 'sandwich', 'watermelon'],
  ...['penguin', 'sunglasses', 'steaming-bowl', 'tear-off-calendar', 'thermometer'],
] as const
