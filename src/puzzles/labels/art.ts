/** Fluent Emoji Flat pictures on the stage of this kind. Penguins are drawn: three species must be told apart. */
export const art: readonly string[] = ['sparkles', 'writing-hand', 'open-book']
