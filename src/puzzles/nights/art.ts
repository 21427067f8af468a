/** Fluent Emoji Flat pictures on the stage of this kind. Penguins, keepers, ferry and quilt are drawn. */
export const art: readonly string[] = ['bell', 'zzz', 'spider-web', 'open-book', 'hourglass-not-done']
