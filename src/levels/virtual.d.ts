declare module 'virtual:levelIndex' {
  /** One entry a level file, made when the game is built. */
  export const levelIndex: readonly import('./levelIndex.ts').LevelEntry[]
}
