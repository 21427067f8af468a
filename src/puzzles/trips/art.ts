/** Fluent Emoji Flat pictures on the stage of this kind. The three species are drawn: they must be told apart. */
export const art: readonly string[] = ['spouting-whale', 'penguin']
