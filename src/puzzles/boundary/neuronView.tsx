import { useLayoutEffect, useRef } from 'preact/hooks'
import { viewSize } from './events.ts'
import { paintSquares } from './field.ts'

export interface NeuronViewProps {
  /** What the neuron answers over the plane; absent before training. */
  readonly view: Uint8Array | undefined
  readonly label: string
}

/** One neuron as a small picture of its answers. */
export function NeuronView({ view, label }: NeuronViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // With the rest of the panel: painted a moment later, it would have the page painted twice.
  useLayoutEffect(() => {
    const ctx = canvas.current?.getContext('2d')
    if (!ctx) return
    const image = ctx.createImageData(viewSize, viewSize)
    if (view) paintSquares(view, image.data, 1.2)
    ctx.putImageData(image, 0, 0)
  }, [view])
  return (
    <canvas
      ref={canvas}
      class="neuron"
      data-dark={view ? undefined : true}
      width={viewSize}
      height={viewSize}
      role="img"
      aria-label={label}
      title={label}
    />
  )
}
