/** Fluent Emoji Flat pictures on the stage of this kind. Rulers and penguins are drawn: what is measured must be seen. */
export const art: readonly string[] = ['sparkles']
