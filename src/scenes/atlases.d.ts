declare module 'virtual:atlases' {
  export interface Atlas {
    /** Where the sheet is served. */
    readonly image: string
    /** Pixels on each side of a picture. */
    readonly cell: number
    /** x, y, width, height on the sheet, by icon name. */
    readonly frames: Readonly<Record<string, readonly [number, number, number, number]>>
  }
  export const atlases: Readonly<Record<string, () => Promise<{ readonly atlas: Atlas }>>>
}
