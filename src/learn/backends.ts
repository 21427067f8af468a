import type { Candidate } from './backend.ts'

/**
 * The backends in order of preference. Training goes through the fused kernel; what is left to a backend is small,
 * so the plain-JavaScript one, which is already there, comes first and the WebAssembly one is fetched only when
 * that fails its self-test.
 */
export const backends: readonly Candidate[] = [
  { name: 'cpu', load: async () => {} },
  {
    name: 'wasm',
    async load() {
      const [{ setWasmPaths }, plain, simd, threaded] = await Promise.all([
        import('@tensorflow/tfjs-backend-wasm'),
        import('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'),
        import('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'),
        import('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'),
      ])
      setWasmPaths({
        'tfjs-backend-wasm.wasm': plain.default,
        'tfjs-backend-wasm-simd.wasm': simd.default,
        'tfjs-backend-wasm-threaded-simd.wasm': threaded.default,
      })
    },
  },
]
