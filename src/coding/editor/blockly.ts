import type { Lang } from '../../engine/index.ts'
import type { Piece, PieceType } from '../blocks/piece.ts'
import { FingerDragger } from './blockFingers.ts'
import { insertAfterFocus, keepFocusWhereItIs, openHelpWith } from './blockKeys.ts'
import { Blockly, setLocale } from './blocklyCore.ts'
import { defineBlocks } from './blockShapes.ts'
import { blockTheme, blockType } from './blockTheme.ts'
import { follow, letGo, margin } from './blockView.ts'

/** The block editor on the page, free of the panel: pieces in, pieces out. */
export interface BlockEditor {
  set(program: readonly Piece[], loose: readonly (readonly Piece[])[]): void
  /** Marks the block that is running, and the one at which the program went wrong. */
  mark(running: string | undefined, wrong: string | undefined): void
  resize(): void
  dispose(): void
}

export interface BlockEditorOptions {
  /** Without one, the program is only shown, as large as it fits. */
  readonly toolbox?: readonly PieceType[]
  /** Whether the toolbox lies above the program instead of beside it. */
  readonly above?: boolean
  readonly lang: Lang
  /** The player asks which keys there are. */
  readonly onHelp?: () => void
  readonly onChange?: (program: readonly Piece[], loose: readonly (readonly Piece[])[]) => void
}

const startId = 'start'

/** How much larger than the page's type blocks may grow, and shrink where that shows the whole program. */
const [largest, smallest] = [1.25, 0.85]

/**
 * The scale at which what stands on a block is as large as the page's type, which the player's text size and projector
 * view change: nothing read is smaller.
 */
const scaleOfType = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / blockType

export async function mountBlocks(element: HTMLElement, options: BlockEditorOptions): Promise<BlockEditor> {
  await setLocale(options.lang)
  defineBlocks(options.lang)
  keepFocusWhereItIs()
  insertAfterFocus()
  const forgetHelp = options.onHelp && openHelpWith(options.onHelp)
  let scale = scaleOfType()
  const workspace = Blockly.inject(element, {
    ...(options.toolbox
      ? {
          toolbox: {
            kind: 'flyoutToolbox',
            contents: options.toolbox.map((type) => ({ kind: 'block', type: `nh_${type}` })),
          },
        }
      : { readOnly: true }),
    // Where nothing is dragged, blocks lie closer together: a whole program is seen at once.
    renderer: options.toolbox ? 'zelos' : 'thrasos',
    theme: blockTheme(options.lang),
    horizontalLayout: options.above ?? false,
    // No picture or sound is fetched: what would be is an empty data address.
    media: 'data:,',
    sounds: false,
    trashcan: false,
    comments: false,
    collapse: false,
    disable: false,
    zoom: {
      controls: false,
      wheel: false,
      pinch: true,
      startScale: scale,
      maxScale: scale * largest,
      minScale: 0.4,
    },
    plugins: { [Blockly.registry.Type.BLOCK_DRAGGER.toString()]: FingerDragger },
    move: { scrollbars: options.toolbox !== undefined, drag: true, wheel: true },
  })
  const tidying = setTimeout(() => tidyRoles(element))
  let current = ''
  /** Changes told and not yet come back by `set`: on their way round, they must not undo what came after them. */
  let told: string[] = []
  let filling = false
  let running: string | undefined

  workspace.addChangeListener((event) => {
    if (filling || event.isUiEvent || workspace.isDragging()) return
    const { program, loose } = read(workspace)
    const now = JSON.stringify([program, loose])
    if (now === current) return
    current = now
    told.push(now)
    options.onChange?.(program, loose)
  })

  /** A program that is only shown: as large as it fits; too long a one in the page's type, following the block that runs. */
  function fit() {
    if (options.toolbox) return
    const { left, right, top, bottom } = workspace.getBlocksBoundingBox()
    const { viewWidth, viewHeight } = workspace.getMetrics()
    const whole = Math.min(viewWidth / (right - left + 2 * margin), viewHeight / (bottom - top + 2 * margin))
    workspace.setScale(whole < scale * smallest ? scale : Math.min(scale * largest, whole))
    follow(workspace, running, false)
  }

  return {
    set(program, loose) {
      const next = JSON.stringify([program, loose])
      const echo = told.lastIndexOf(next)
      if (echo >= 0) told = told.slice(echo + 1)
      if (echo >= 0 || next === current) return
      current = next
      told = []
      filling = true
      try {
        keepingFocus(workspace, () => fill(workspace, program, loose))
        fit()
      } finally {
        // Blockly tells of changes after the fact.
        setTimeout(() => {
          filling = false
        })
      }
    },
    mark(id, wrong) {
      for (const block of workspace.getAllBlocks(false))
        block.getSvgRoot().classList.toggle('code-wrong', block.id === wrong)
      running = id
      workspace.highlightBlock(id ?? null)
      if (id) follow(workspace, id, true)
    },
    resize() {
      const now = scaleOfType()
      const changed = now !== scale
      if (changed) {
        scale = now
        workspace.options.zoomOptions.maxScale = scale * largest
        workspace.setScale(scale)
      }
      Blockly.svgResize(workspace)
      fit()
      if (changed) follow(workspace, undefined, false)
    },
    dispose() {
      clearTimeout(tidying)
      forgetHelp?.()
      letGo(workspace)
      workspace.dispose()
      dropOverlay()
    },
  }
}

/**
 * Blockly 13.3 has one element for what opens over its blocks, and has it hear keys anew for every workspace: each one that
 * ever was would hear them too. It goes with the last workspace, and is made anew with the next.
 */
function dropOverlay() {
  if (Blockly.common.getAllWorkspaces().length === 0) document.querySelector('.blocklyWidgetDiv')?.remove()
}

/**
 * What Blockly 13.3 leaves unsaid or says wrongly to screen readers: the places between the toolbox's blocks, which one
 * cannot reach there, are figures in a list of options; the canvas it measures text with stands outside everything.
 */
function tidyRoles(element: HTMLElement) {
  for (const place of element.querySelectorAll('[role="listbox"] [role="figure"]'))
    place.setAttribute('aria-hidden', 'true')
  document.querySelector('.blocklyComputeCanvas')?.setAttribute('aria-hidden', 'true')
}

/** Blocks made anew take the focus of those they replace; of one that is gone, the start of the program does. */
function keepingFocus(workspace: Blockly.WorkspaceSvg, refill: () => void) {
  const manager = Blockly.getFocusManager()
  const node = manager.getFocusedTree() === workspace ? manager.getFocusedNode() : null
  const held = node && (workspace.getNavigator().getSourceBlockFromNode(node)?.id ?? startId)
  refill()
  const again = held && (workspace.getBlockById(held) ?? workspace.getBlockById(startId))
  if (again) manager.focusNode(again)
}

interface State {
  type: string
  id?: string
  x?: number
  y?: number
  deletable?: boolean
  movable?: boolean
  fields?: Record<string, string>
  inputs?: Record<string, { block: State }>
  next?: { block: State }
}

function fill(
  workspace: Blockly.WorkspaceSvg,
  program: readonly Piece[],
  loose: readonly (readonly Piece[])[],
) {
  const stack = (pieces: readonly Piece[]): State | undefined =>
    pieces.reduceRight<State | undefined>(
      (next, one) => ({ ...stateOf(one, stack), ...(next && { next: { block: next } }) }),
      undefined,
    )
  const first = stack(program)
  const blocks: State[] = [
    {
      type: 'nh_start',
      id: startId,
      x: 24,
      y: 24,
      deletable: false,
      movable: false,
      ...(first && { next: { block: first } }),
    },
    ...loose.flatMap((pieces, i) => {
      const one = stack(pieces)
      return one ? [{ ...one, x: 320, y: 60 + 90 * i }] : []
    }),
  ]
  Blockly.serialization.workspaces.load({ blocks: { languageVersion: 0, blocks } }, workspace)
}

function stateOf(
  { id, type, field, body }: Piece,
  stack: (pieces: readonly Piece[]) => State | undefined,
): State {
  const inside = body && stack(body)
  return {
    type: `nh_${type}`,
    id,
    ...(field !== undefined && { fields: { SAID: field } }),
    ...(inside && { inputs: { BODY: { block: inside } } }),
  }
}

function read(workspace: Blockly.WorkspaceSvg): { program: Piece[]; loose: Piece[][] } {
  const tops = workspace.getTopBlocks(true)
  const start = tops.find(({ type }) => type === 'nh_start')
  return {
    program: stackFrom(start?.getNextBlock() ?? null),
    loose: tops.filter((one) => one !== start && !one.isInsertionMarker()).map(stackFrom),
  }
}

function stackFrom(first: Blockly.Block | null): Piece[] {
  const pieces: Piece[] = []
  for (let one = first; one; one = one.getNextBlock()) {
    if (one.isInsertionMarker()) continue
    const field: unknown = one.getFieldValue('SAID')
    const holds = one.getInput('BODY') !== null
    pieces.push({
      id: one.id,
      type: one.type.slice('nh_'.length) as PieceType,
      ...(typeof field === 'string' && { field }),
      ...(holds && { body: stackFrom(one.getInputTargetBlock('BODY')) }),
    })
  }
  return pieces
}
