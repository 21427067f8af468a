/** The part of js-aruco2 that is used. */
declare module 'js-aruco2' {
  interface Corner {
    readonly x: number
    readonly y: number
  }
  interface Marker {
    readonly id: number
    /** Clockwise in the picture, from the mark's own top left. */
    readonly corners: readonly [Corner, Corner, Corner, Corner]
  }
  interface Picture {
    readonly width: number
    readonly height: number
    readonly data: ArrayLike<number>
  }
  const aruco: {
    readonly AR: {
      readonly Dictionary: new (name: string) => { readonly codeList: readonly string[] }
      /** `maxHammingDistance`: marks at this distance and beyond are none. */
      readonly Detector: new (options: {
        dictionaryName: string
        maxHammingDistance: number
      }) => {
        detect(picture: Picture): readonly Marker[]
      }
    }
  }
  export default aruco
}

declare module 'js-aruco2/src/dictionaries/*'
