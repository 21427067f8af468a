declare module '@micropython/micropython-webassembly-pyscript/micropython.mjs' {
  /** Emscripten's module factory. */
  export default function createMicroPython(options: object): Promise<unknown>
}
