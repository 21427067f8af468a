declare module 'virtual:dataNames' {
  /** The names of all files of `assets/data` that levels may ask for. */
  export const names: readonly string[]
}
