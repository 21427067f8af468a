declare module 'virtual:atlases' {
  export interface Atlas {
    /** Where the sheet is served. */
    readonly image: string
    /** Pixels on each side of a picture. */
    readonly cell: number
    /** The sheet's own size in pixels, for showing its pictures on the page. */
    readonly width: number
    readonly height: number
    /** x, y, width, height on the sheet, by icon name. */
    readonly frames: Readonly<Record<string, readonly [number, number, number, number]>>
  }
  export const atlases: Readonly<Record<string, () => Promise<{ readonly atlas: Atlas }>>>
}
