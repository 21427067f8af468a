/** Fingers in the block editor: along the toolbox they scroll it, out of it they take a block. */
import { Blockly } from './blocklyCore.ts'

/** How many times farther along the toolbox than out of it a finger goes that scrolls. */
const steep = 2

/**
 * Blockly 13.3 takes a block out of the toolbox whichever way it is dragged; a toolbox that is full of blocks could be
 * scrolled by its bar alone. Which way a finger goes is known from the first move on.
 */
export class FingerDragger extends Blockly.dragging.Dragger {
  private began: PointerEvent | undefined
  private scrolls: { readonly x: number; readonly y: number } | undefined

  override onDragStart(event?: PointerEvent | KeyboardEvent): Blockly.IDraggable {
    const finger = event instanceof PointerEvent && event.pointerType === 'touch'
    if (!finger || !this.toolbox()?.isScrollable()) return super.onDragStart(event)
    this.began = event
    return this.draggable
  }

  override onDrag(event: PointerEvent | KeyboardEvent | undefined, delta: Blockly.utils.Coordinate): void {
    const toolbox = this.toolbox()
    if (this.began && toolbox) {
      const [x, y] = [Math.abs(delta.x), Math.abs(delta.y)]
      const { scrollX, scrollY } = toolbox.getWorkspace()
      if (toolbox.horizontalLayout ? x > steep * y : y > steep * x) this.scrolls = { x: scrollX, y: scrollY }
      else super.onDragStart(this.began)
      this.began = undefined
    }
    if (!this.scrolls) super.onDrag(event, delta)
    else if (toolbox?.horizontalLayout)
      toolbox.getWorkspace().scroll(this.scrolls.x + delta.x, this.scrolls.y)
    else toolbox?.getWorkspace().scroll(this.scrolls.x, this.scrolls.y + delta.y)
  }

  override onDragEnd(event?: PointerEvent | KeyboardEvent): void {
    if (!this.scrolls) super.onDragEnd(event)
  }

  override onDragRevert(event?: PointerEvent | KeyboardEvent): void {
    if (!this.scrolls) super.onDragRevert(event)
  }

  /** The toolbox that the block still lies in. */
  private toolbox() {
    const block = this.draggable
    if (!(block instanceof Blockly.BlockSvg) || !block.isInFlyout) return undefined
    return block.workspace.targetWorkspace?.getFlyout() ?? undefined
  }
}
