import { useMemo } from 'preact/hooks'

/** Width and height of the picture in its own units; it is cropped to fill whatever it is given. */
const width = 1600
const height = 520

interface Block {
  readonly x: number
  readonly w: number
  readonly h: number
}

/**
 * The city at night in a few hundred bytes of code: two rows of towers and their windows, always the same city. `lit` is the share of
 * windows with light, 0..1: each star a player wins lights more.
 */
export function Skyline({ lit }: { readonly lit: number }) {
  const { far, near, windows } = useMemo(() => build(lit), [lit])
  return (
    <svg
      class="skyline"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <path class="skyline__far" d={far} />
      <path class="skyline__near" d={near} />
      {windows.map((d, tint) => (
        <path key={d.length} class={`skyline__windows skyline__windows--${tint}`} d={d} />
      ))}
      <path class="skyline__sign skyline__sign--pink" d="M352 214v92M352 214h18v92h-18" />
      <path class="skyline__sign skyline__sign--blue" d="M1180 252h74v30h-74Z" />
    </svg>
  )
}

function build(lit: number) {
  const draw = numbers(20)
  const far = row(draw, 46, 26, 150, 170)
  const near = row(draw, 70, 44, 60, 210)
  const windows = ['', '', '']
  for (const block of near)
    for (let x = block.x + 9; x < block.x + block.w - 12; x += 15)
      for (let y = height - block.h + 14; y < height - 14; y += 20) {
        const chance = draw()
        const tint = draw() < 0.72 ? 0 : draw() < 0.6 ? 1 : 2
        if (chance < lit) windows[tint] += `M${x} ${y}h7v10h-7Z`
      }
  return { far: outline(far), near: outline(near), windows }
}

function row(draw: () => number, widest: number, narrowest: number, lowest: number, spread: number): Block[] {
  const blocks: Block[] = []
  for (let x = -20; x < width; ) {
    const w = Math.round(narrowest + draw() * widest)
    blocks.push({ x, w, h: Math.round(lowest + draw() * draw() * spread + draw() * 40) })
    x += w + (draw() < 0.3 ? 6 : 0)
  }
  return blocks
}

function outline(blocks: readonly Block[]): string {
  return blocks
    .map(({ x, w, h }, i) => {
      const roof = i % 5 === 2 ? `v-14h${w * 0.3}v14h${w * 0.4}v-26h3v26h${w * 0.3 - 3}` : `h${w}`
      return `M${x} ${height}V${height - h}${roof}V${height}Z`
    })
    .join('')
}

/** A fixed sequence in 0..1: Park and Miller's minimal standard. The picture is the same on every visit. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
