declare module 'virtual:levelIndex' {
  /** One entry a level file, made when the game is built. */
  export const levelIndex: readonly import('./levelIndex.ts').LevelEntry[]
}

declare module 'virtual:levelTerms' {
  /** By a level's id the terms that it introduces: names from the game's glossary, or its own. */
  export const levelTerms: Readonly<Record<string, readonly (string | import('../engine/index.ts').Term)[]>>
}
