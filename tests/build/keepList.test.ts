import { describe, expect, it } from 'vitest'
import { type Build, keptFor, type LevelNeeds } from '../../src/build/keepList.ts'

const level = (id: string, kind: string, setup: LevelNeeds['setup'] = {}): LevelNeeds => ({
  path: `levels/${id[0]}/${id}.json`,
  id,
  kind,
  setup,
})
const levels = [
  level('1-3-teach', 'label'),
  level('4-2-post', 'image', { data: 'digits' }),
  level('5-6-mood', 'code', { world: 'mood', languages: ['python'] }),
  level('6-1-flood', 'code', { world: 'flood', languages: ['python'] }),
]

/** A build as Vite's manifests tell of it, with one file of each sort. */
const build: Build = {
  page: {
    'index.html': {
      file: 'assets/index.js',
      imports: ['_shared.js'],
      dynamicImports: [
        ...['src/ui/screens/level.tsx', 'src/learn/client.ts', 'src/sandbox/client.ts', 'src/audio/index.ts'],
        ...levels.map(({ path }) => `${path}?raw`),
      ],
      css: ['assets/index.css'],
    },
    '_shared.js': { file: 'assets/shared.js' },
    'src/audio/index.ts': {
      file: 'assets/audio.js',
      assets: ['assets/map-12345678.webm', 'assets/lantern-pier-12345678.webm'],
    },
    'src/ui/screens/level.tsx': {
      file: 'assets/level.js',
      dynamicImports: ['src/puzzles/label/panel.tsx', 'src/puzzles/code/panel.tsx', 'virtual:atlas/label'],
    },
    'src/puzzles/label/panel.tsx': { file: 'assets/label.js', css: ['assets/label.css'] },
    'src/puzzles/code/panel.tsx': {
      file: 'assets/code.js',
      dynamicImports: ['src/puzzles/code/worlds/flood/stage.ts', 'src/coding/editor/text.ts'],
    },
    'src/puzzles/code/worlds/flood/stage.ts': { file: 'assets/flood.js' },
    'src/coding/editor/text.ts': { file: 'assets/editor.js' },
    'virtual:atlas/label': { file: 'assets/atlas.js', assets: ['assets/label.webp'] },
    'src/learn/client.ts': { file: 'assets/client.js', assets: ['assets/worker.js'] },
    'src/sandbox/client.ts': { file: 'assets/sandbox.js', assets: ['assets/micropython.wasm'] },
    ...Object.fromEntries(levels.map(({ path, id }) => [`${path}?raw`, { file: `assets/${id}.js` }])),
  },
  worker: {
    'src/learn/worker.ts': {
      file: 'assets/worker.js',
      imports: ['assets/desk.js'],
      dynamicImports: ['assets/attempt.js', 'assets/wasm.js'],
    },
    '_assets/desk.js': { file: 'assets/desk.js' },
    'src/puzzles/image/attempt.ts': { file: 'assets/attempt.js' },
    'node_modules/@tensorflow/tfjs-backend-wasm/dist/index.js': { file: 'assets/wasm.js' },
  },
  files: [
    ...['index.html', 'icon-192.png', 'assets/map-12345678.webm', 'assets/lantern-pier-12345678.webm'],
    ...['assets/digits-12345678.csv', 'assets/digits-more-12345678.csv', 'assets/mnist-12345678.csv'],
    ...['assets/german-credit-12345678.csv'],
    ...['assets/storms-12345678.csv', 'assets/tfjs-backend-wasm-12345678.wasm'],
  ],
  sheetOf: ({ kind }) => kind,
  dataByWorld: { mood: ['storms'] },
  dataOfRoom: ['german-credit'],
  districts: new Map([[1, 'lantern-pier']]),
}
const kept = keptFor(build, levels)

describe('What a file is kept for', () => {
  it('is the shell for the page, its icons, every screen, and the sounds heard everywhere', () => {
    for (const file of [
      'index.html',
      'icon-192.png',
      'assets/index.js',
      'assets/index.css',
      'assets/shared.js',
    ])
      expect(kept.get(file), file).toEqual(['shell'])
    expect(kept.get('assets/level.js')).toEqual(['shell'])
    expect(kept.get('assets/map-12345678.webm')).toEqual(['shell'])
  })
  it('is its level for the level’s file, its kind’s code, styles and pictures', () => {
    for (const file of ['assets/1-3-teach.js', 'assets/label.js', 'assets/label.css', 'assets/label.webp'])
      expect(kept.get(file), file).toEqual(['1-3'])
  })
  it('is every level for what learns, in the page and in the worker', () => {
    for (const file of ['assets/client.js', 'assets/worker.js', 'assets/desk.js'])
      expect(kept.get(file), file).toEqual(['1-3', '4-2', '5-6', '6-1'])
    expect(kept.get('assets/attempt.js')).toEqual(['4-2'])
  })
  it('is each level with programs for editors and machines, and a world’s own for its level alone', () => {
    for (const file of ['assets/code.js', 'assets/editor.js', 'assets/sandbox.js', 'assets/micropython.wasm'])
      expect(kept.get(file), file).toEqual(['5-6', '6-1'])
    expect(kept.get('assets/flood.js')).toEqual(['6-1'])
  })
  it('is the level for the data it names or its world asks for, and for no other of a like name', () => {
    expect(kept.get('assets/digits-12345678.csv')).toEqual(['4-2'])
    expect(kept.get('assets/storms-12345678.csv')).toEqual(['5-6'])
    expect(kept.has('assets/digits-more-12345678.csv')).toBe(false)
    expect(kept.has('assets/mnist-12345678.csv')).toBe(false)
  })
  it('is every level for what games of the room learn from: a class opens them from any', () => {
    expect(kept.get('assets/german-credit-12345678.csv')).toEqual(['1-3', '4-2', '5-6', '6-1'])
  })
  it('is the district’s levels for its music', () => {
    expect(kept.get('assets/lantern-pier-12345678.webm')).toEqual(['1-3'])
  })
  it('is everything and nothing less for what only a machine with wrong arithmetic fetches', () => {
    expect(kept.get('assets/wasm.js')).toEqual([])
    expect(kept.get('assets/tfjs-backend-wasm-12345678.wasm')).toEqual([])
  })
})
