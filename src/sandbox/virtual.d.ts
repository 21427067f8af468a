declare module 'virtual:sandbox/browser' {
  const text: string
  export default text
}
declare module 'virtual:sandbox/node' {
  const text: string
  export default text
}
