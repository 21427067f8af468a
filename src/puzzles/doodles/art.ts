/** Fluent Emoji Flat pictures on the stage of this kind. Boats, signs and flags are drawn. */
export const art: readonly string[] = ['penguin', 'bathtub', 'fish', 'sailboat']
