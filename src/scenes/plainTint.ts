import type Phaser from 'phaser'

/**
 * Phaser's shader for pictures knows seven ways to tint and tries them all at every pixel. The harbour only ever
 * multiplies, which for premultiplied colour is one product: without a graphics card that halves what a frame costs.
 */
const multiply = {
  name: 'Tint',
  additions: {
    fragmentHeader:
      'vec4 plainTint(vec4 texel) { return vec4(texel.rgb * outTint.bgr, texel.a) * outTint.a; }',
    fragmentProcess: 'fragColor = plainTint(fragColor);',
  },
  tags: ['TINT'],
}

/** For the WebGL renderer; Canvas has no shaders. */
export function plainTint({ renderer }: Phaser.Game): void {
  if (!('renderNodes' in renderer)) return
  for (const name of ['BatchHandlerQuad', 'BatchHandlerQuadSingle'] as const) {
    const node = renderer.renderNodes.getNode(
      name,
    ) as Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad | null
    node?.programManager.replaceAddition(multiply.name, multiply)
  }
}
