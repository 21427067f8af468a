/**
 * Who may import whom: the table of the architecture, as data. A folder not listed may not exist. Keys are matched
 * against a file's path under `src/`, the first that fits wins; `*` stands for one part of a path, `**` for the rest.
 */
export interface Arrow {
  /** Files of these patterns, and others of the same `of`. */
  readonly of: string
  /** Paths under `src/` (or `levels/`), as patterns. A file may always import its own folder. */
  readonly may: readonly string[]
  /** Packages, as prefixes. */
  readonly packages: readonly string[]
}

const engine = 'engine/index.ts'
const ownKind = [
  'engine/**',
  'learn/index.ts',
  'look/**',
  'levels/text.ts',
  'i18n/say.ts',
  'puzzles/kit/*.ts',
]

const wall = [
  ...['engine/**', 'store/**', 'look/**', 'i18n/**'],
  ...['ui/kit/**', 'ui/room/kit/**', 'ui/harbour.ts', 'ui/screens/heading.tsx'],
]

export const arrows: readonly Arrow[] = [
  // The composition root wires everything.
  { of: 'main.ts', may: ['**'], packages: [] },
  // Its second half: what no title waits for.
  { of: 'later.ts', may: ['**'], packages: [] },
  // Asks for what several folders will want.
  { of: 'ahead.ts', may: ['**'], packages: [] },
  // Keeps the game's files on this machine; it knows none of them but by the build's list.
  { of: 'offline/**', may: [], packages: [] },
  { of: 'engine/**', may: [], packages: [] },
  // The one door for what is not code.
  { of: 'loading/**', may: [], packages: [] },
  { of: 'look/**', may: ['engine/**'], packages: [] },
  { of: 'i18n/**', may: ['engine/**'], packages: [] },
  {
    of: 'levels/**',
    may: ['engine/**', 'puzzles/*/schema.ts', '../levels/**'],
    packages: ['zod', 'fastest-levenshtein', 'fflate', 'virtual:levelIndex', 'virtual:levelTerms'],
  },
  {
    of: 'learn/**',
    // The worker's registry is the one place where learning meets the kinds.
    may: ['engine/**', 'loading/**', 'puzzles/*/attempt.ts', 'puzzles/*/rules.ts', 'room/modes/*/attempt.ts'],
    packages: ['@tensorflow/', 'virtual:kernel', 'virtual:dataNames'],
  },
  {
    of: 'sandbox/**',
    may: ['engine/**', 'loading/**', 'learn/waitless.ts'],
    packages: [
      ...['@jitl/', 'acorn', 'astring', '@lezer/', 'virtual:sandbox', 'virtual:worlds', 'node:'],
      '@tensorflow/tfjs',
    ],
  },
  // Editors of programs and what explains their mistakes: it knows no kind.
  {
    of: 'coding/**',
    may: [engine, 'look/**', 'i18n/**', 'ui/kit/**', 'sandbox/*.ts'],
    packages: ['preact', '@codemirror/', '@lezer/', 'blockly', 'zod', 'fastest-levenshtein'],
  },
  // A lesson on one projector. A mode's wall is a screen; everything else is pure.
  { of: 'room/modes/*/wall.tsx', may: wall, packages: ['preact'] },
  { of: 'room/modes/*/wall/**', may: wall, packages: ['preact'] },
  // What a mode has learned for itself, in the worker.
  { of: 'room/modes/*/attempt.ts', may: ['engine/**', 'learn/index.ts'], packages: [] },
  { of: 'room/**', may: ['engine/**', 'levels/workBounds.ts'], packages: ['zod'] },
  {
    of: 'store/**',
    may: ['engine/**', 'levels/**', 'room/*.ts', 'offline/list.ts'],
    packages: ['zustand', 'idb'],
  },
  // Paper cards before a camera: what a picture shows, and what a class answered.
  { of: 'cards/**', may: ['engine/**'], packages: ['js-aruco2'] },
  {
    of: 'app/**',
    may: [
      ...['engine/**', 'levels/**', 'store/**', 'room/*.ts', 'puzzles/*/rules.ts', 'puzzles/*/deal.ts'],
      ...['learn/client.ts', 'learn/faults.ts', 'learn/protocol.ts', 'learn/data.ts', 'sandbox/*.ts'],
      ...['offline/keeper.ts', 'offline/list.ts', 'offline/page.ts'],
    ],
    packages: [],
  },
  { of: 'audio/**', may: ['engine/**', 'store/**', 'look/**'], packages: ['howler'] },
  {
    of: 'scenes/**',
    may: ['engine/**', 'store/**', 'look/**', 'puzzles/*/scene.ts', 'puzzles/kit/*.ts'],
    packages: ['phaser', 'virtual:atlases'],
  },
  {
    of: 'ui/**',
    may: [
      'engine/**',
      'store/**',
      'look/**',
      'i18n/**',
      // What a lesson is made of, and each mode's wall.
      'room/**',
      'cards/**',
      'puzzles/*/panel.tsx',
      'puzzles/*/words.ts',
      'puzzles/*/schema.ts',
      // Pure, for the budgets on show: what a recipe costs.
      'puzzles/*/rules.ts',
      // Pure: what a class says of a kind's examples.
      'puzzles/*/labelling.ts',
      // Pure: a kind's data in parts, for those who buy it.
      'puzzles/*/selling.ts',
      // Pure: what a case looks like, for the wall.
      'puzzles/*/likeness.ts',
      // Pure: a row that a player names before the model does.
      'puzzles/kit/byHand.ts',
    ],
    packages: ['preact', 'qr', 'pitchy', '@fontsource-variable/', 'virtual:atlases'],
  },
  {
    of: 'cli/**',
    may: [
      ...['engine/**', 'levels/**', 'learn/**', 'sandbox/**', 'i18n/**'],
      ...['puzzles/*/schema.ts', 'puzzles/*/rules.ts', 'puzzles/*/attempt.ts', 'puzzles/*/words.ts'],
      'puzzles/*/deal.ts',
      'puzzles/*/slips.ts',
    ],
    packages: ['node:'],
  },
  // What `npm run new` copies into `puzzles`: a kind, but for where it lies.
  {
    of: 'build/skeleton/**',
    may: [...ownKind, 'levels/lists.ts', 'ui/kit/**', 'i18n/**', 'scenes/kit/**'],
    packages: ['zod'],
  },
  // Runs on the author's machine only: makes atlases, kernels, schema, sizes; serves and tests.
  {
    of: 'build/**',
    may: [
      ...[
        'engine/**',
        'levels/**',
        'look/**',
        'learn/**',
        'sandbox/meter.ts',
        'sandbox/machines.ts',
        'sandbox/machineFiles.ts',
      ],
      ...['puzzles/*/art.ts', '../levels/**', 'offline/list.ts', 'i18n/shell.ts', '../vite.config.ts'],
    ],
    packages: [
      'node:',
      'vite',
      'vite-plugin-pwa',
      'sharp',
      'maxrects-packer',
      'assemblyscript',
      '@playwright/test',
    ],
  },
  // A kind: each file by its role.
  // What kinds share of their pure half: it knows no kind, no pixels and no page.
  {
    of: 'puzzles/kit/**',
    may: [engine, 'levels/text.ts', 'levels/lists.ts', 'i18n/say.ts'],
    packages: ['zod'],
  },
  {
    of: 'puzzles/*/schema.ts',
    may: [engine, 'levels/text.ts', 'levels/lists.ts', 'puzzles/kit/*.ts', 'coding/blocks/*.ts'],
    packages: ['zod'],
  },
  // What a setup must keep beyond its shape, for schema.ts.
  {
    of: 'puzzles/*/checks.ts',
    may: [engine, 'levels/lists.ts', 'puzzles/kit/*.ts', 'coding/blocks/*.ts', 'coding/rungs/*.ts'],
    packages: [],
  },
  {
    of: 'puzzles/*/scene.ts',
    may: [...ownKind, 'scenes/kit/**', 'store/session.ts', 'store/view.ts'],
    packages: ['phaser'],
  },
  {
    of: 'puzzles/*/panel.tsx',
    may: [...ownKind, 'coding/*', 'ui/kit/**', 'i18n/**', 'store/session.ts', 'store/view.ts'],
    packages: ['preact'],
  },
  // Kinds whose player writes a program.
  {
    of: 'puzzles/code/**',
    may: [
      ...[...ownKind, 'coding/**', 'ui/kit/**', 'i18n/**', 'scenes/kit/**'],
      ...['store/session.ts', 'store/view.ts'],
    ],
    packages: ['preact', 'zod'],
  },
  {
    of: 'puzzles/**',
    may: [...ownKind, 'ui/kit/**', 'i18n/**', 'scenes/kit/**', 'store/session.ts', 'store/view.ts'],
    packages: ['preact', 'zod'],
  },
]

/** Files that must stay pure, whatever they import on the way: no pixels, no DOM, no clock, no host chance. */
export const pureRoots = [
  'engine/**',
  'room/*.ts',
  'room/modes/*/rules.ts',
  'room/modes/*/attempt.ts',
  'puzzles/*/schema.ts',
  'puzzles/*/rules.ts',
  'puzzles/*/deal.ts',
  'puzzles/*/labelling.ts',
  'puzzles/*/selling.ts',
  'puzzles/*/likeness.ts',
  'puzzles/*/attempt.ts',
  'puzzles/*/words.ts',
  'puzzles/*/art.ts',
]
export const impure = ['phaser', 'preact', 'howler', 'blockly', '@codemirror/', 'idb', 'node:']

/** What may stand at the top of the repository. */
export const topLevel = [
  ...['.biome.json', '.ci', '.editorconfig', '.gitattributes', '.gitignore', '.npmrc', '.nvmrc'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'NOTICE', 'README.md', 'SECURITY.md'],
  ...['assets', 'docs', 'index.html', 'levels', 'package-lock.json', 'package.json', 'src', 'tests'],
  ...['tsconfig.json', 'vite.config.ts'],
]

/** Functions still longer than 120 lines. The list may only shrink. */
export const longStill = [
  // Stages whose parts share one canvas: each is to be taken apart by a lift into scenes/kit.
  ...['puzzles/boundary/stageEvening.ts createEvening', 'puzzles/boundary/stageNetwork.ts createNetwork'],
  ...['puzzles/code/worlds/learner/stage.ts createView', 'puzzles/code/worlds/flood/stage.ts createView'],
  ...['puzzles/code/worlds/lanterns/stage.ts createView', 'puzzles/code/worlds/mood/stage.ts createView'],
  ...['puzzles/image/stageChutes.ts createChutes', 'puzzles/image/stageShift.ts createShift'],
  ...['puzzles/label/demos.ts demosOn', 'puzzles/label/labView.ts createLabView'],
  ...['scenes/kit/gates/gates.ts createGates', 'scenes/kit/pip.ts createPip'],
  // One case looked at: to be lifted into ui/kit.
  'puzzles/label/animalCard.tsx AnimalCard',
  // One thing with many states, whose locals are its state.
  ...['learn/client.ts createLearner', 'store/storage.ts createStorage', 'scenes/game.ts startGame'],
  'sandbox/inside/recorder.ts createRecorder',
  // The kernel's plan and run are read from top to bottom, once.
  ...['learn/kernel/plan.ts plan', 'learn/kernel/run.ts startRun'],
]
