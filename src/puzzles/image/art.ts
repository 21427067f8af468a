/** Fluent Emoji Flat pictures on the stage of this kind. */
export const art: readonly string[] = ['cat', 'penguin', 'postbox', 'sparkles']
