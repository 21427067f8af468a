/** The compiled kernel in base64, made by src/build/kernelPlugin.ts. */
declare module 'virtual:kernel' {
  const base64: string
  export default base64
}
