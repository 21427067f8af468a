/** Eight bytes of WebAssembly that are a whole module: what a browser, or the policy of whoever serves the page, refuses or not. */
const smallest = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])

/** Schools switch it off, some browsers do in a safe mode, and a page's policy may forbid it: then it is there and throws. */
export function hasWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(smallest) instanceof WebAssembly.Module
  } catch {
    return false
  }
}
