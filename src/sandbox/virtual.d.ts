declare module 'virtual:sandbox/browser' {
  const text: string
  export default text
}
declare module 'virtual:sandbox/browserMachines' {
  const text: string
  export default text
}
declare module 'virtual:sandbox/node' {
  const text: string
  export default text
}
declare module 'virtual:sandbox/micropython' {
  /** Where MicroPython's WebAssembly is fetched, metered. */
  const url: string
  export default url
}
declare module 'virtual:sandbox/quickjs' {
  /** Where QuickJS's WebAssembly is fetched, metered. */
  const url: string
  export default url
}
declare module 'virtual:sandbox/browserTensorflow' {
  const text: string
  export default text
}
declare module 'virtual:sandbox/nodeTensorflow' {
  const text: string
  export default text
}
declare module 'virtual:worlds' {
  /** Every world that a kind brings, by its folder's name. */
  export const worlds: Readonly<Record<string, import('../engine/index.ts').World>>
}
