/**
 * What the block editor adds to Blockly's own keyboard navigation: a place that is never lost, new blocks that land
 * where a beginner expects them, and a key that opens the list of keys.
 */
import { Blockly } from './blocklyCore.ts'

/**
 * A frame after a block or a place between blocks is focused, Blockly 13.3 draws it over its neighbours by moving them
 * before it in the document. Where the focus has meanwhile gone to a neighbour, the move takes the focus off the page,
 * and whoever plays without a mouse has lost their place. Here it is given back within the same frame.
 */
export function keepFocusWhereItIs(): void {
  if (mended) return
  mended = true
  const block = Blockly.BlockSvg.prototype
  const toFront = block.moveSvgRootToFront
  block.moveSvgRootToFront = function (this: Blockly.BlockSvg, blockOnly?: boolean) {
    keepingFocusNextFrame(() => toFront.call(this, blockOnly))
  }
  const connection = Blockly.RenderedConnection.prototype
  const highlight = connection.highlight
  connection.highlight = function (this: Blockly.RenderedConnection) {
    keepingFocusNextFrame(() => highlight.call(this))
  }
}
let mended = false

/** Frames' callbacks run in the order in which they were asked for: the one that `act` asks for lies between these two. */
function keepingFocusNextFrame(act: () => void): void {
  let held: Element | null = null
  requestAnimationFrame(() => {
    held = document.activeElement
  })
  act()
  requestAnimationFrame(() => {
    const lost = document.activeElement === document.body && held !== document.body
    if (lost && held instanceof SVGElement && held.isConnected) held.focus({ preventScroll: true })
  })
}

/**
 * A new block from the toolbox lands beside what had the focus, and Blockly takes the first place that fits: before
 * it. A program is written downwards, so the place is chosen here: inside an empty block, else after it; without any
 * focus, at the end of the program.
 */
export function insertAfterFocus(): void {
  const name = 'focus_toolbox'
  const { registry } = Blockly.ShortcutRegistry
  const known = registry.getRegistry()[name]
  if (!known?.callback || known.metadata === ours) return
  const { callback } = known
  registry.unregister(name)
  registry.register({
    ...known,
    metadata: ours,
    callback(workspace, ...rest) {
      const place = placeFor(mainOf(workspace))
      if (place) Blockly.getFocusManager().focusNode(place)
      return callback(workspace, ...rest)
    },
  })
}
const ours = {}

function mainOf(workspace: Blockly.WorkspaceSvg): Blockly.WorkspaceSvg {
  return workspace.isFlyout && workspace.targetWorkspace ? workspace.targetWorkspace : workspace
}

function placeFor(workspace: Blockly.WorkspaceSvg): Blockly.IFocusableNode | null {
  const node = Blockly.getFocusManager().getFocusedNode()
  // A place between blocks was chosen already; from inside the toolbox, the one chosen before stands.
  if (node instanceof Blockly.RenderedConnection || node?.getFocusableTree() !== workspace)
    return node === null ? endOf(workspace) : null
  const block = workspace.getNavigator().getSourceBlockFromNode(node)
  if (!block) return endOf(workspace)
  const body = block.getInput('BODY')?.connection
  return asNode(body && !body.isConnected() ? body : block.nextConnection)
}

function endOf(workspace: Blockly.WorkspaceSvg): Blockly.IFocusableNode | null {
  const start = workspace.getTopBlocks(true).find(({ type }) => type === 'nh_start')
  return asNode(start?.lastConnectionInStack(false))
}

const asNode = (connection: Blockly.Connection | null | undefined) =>
  connection instanceof Blockly.RenderedConnection ? connection : null

/** `/` and `?` open the list of keys; Blockly's own hints name the key too. Returns how to take it back. */
export function openHelpWith(help: () => void): () => void {
  const name = 'list_shortcuts'
  const { registry } = Blockly.ShortcutRegistry
  const { SLASH, SHIFT } = Blockly.utils.KeyCodes
  if (registry.getRegistry()[name]) registry.unregister(name)
  registry.register({
    name,
    preconditionFn: (workspace) => !workspace.isDragging(),
    callback(_workspace, event) {
      event.preventDefault()
      help()
      return true
    },
    keyCodes: [SLASH, registry.createSerializedKey(SLASH, [SHIFT])],
    allowCollision: true,
  })
  return () => void registry.unregister(name)
}
