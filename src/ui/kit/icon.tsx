import './icon.css'

/** Line icons on a 24 grid, drawn for the game; `fill:` marks the few that are solid. */
const drawings = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  play: 'fill:M8 5.2v13.6c0 .9 1 1.5 1.8 1L20 13c.7-.5.7-1.5 0-2L9.8 4.2C9 3.7 8 4.300 8 5.200Z',
  pause: 'fill:M7 5h3.500v14H7ZM13.500 5H17v14h-3.500Z',
  skip: 'fill:M5 5.500v13l9-6.500ZM16 5.500h3v13h-3Z',
  undo: 'M9 7L4 12l5 5M4.500 12H15a5 5 0 0 1 0 10h-2',
  redo: 'M15 7l5 5-5 5M19.500 12H9a5 5 0 0 0 0 10h2',
  restart: 'M4 12a8 8 0 1 0 2.600-5.900M4 4v4.500h4.500',
  hint: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.600 10.800c.7.5 1.100 1.300 1.100 2.200h5c0-.9.4-1.700 1.100-2.200A6 6 0 0 0 12 3Z',
  star: 'fill:M12 2.800l2.800 5.900 6.400.8-4.700 4.500 1.200 6.400L12 17.300l-5.700 3.100 1.200-6.400L2.800 9.500l6.400-.8Z',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5.500 11h13v9.500h-13Z',
  soon: 'M12 3v2M12 19v2M3 12h2M19 12h2M12 8v4l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  broken: 'M12 3.500L22 20.500H2ZM12 10v5M12 17.800v.2',
  scaffold: 'M5 3v18M12 3v18M19 3v18M3 7.500h18M3 14h18M5 14l7-6.500 7 6.500',
  wide: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  near: 'M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5',
  sound: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  mute: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM16 9.500l5 5M21 9.500l-5 5',
  map: 'M3 6.500l6-2.500 6 2.500 6-2.500v13.500l-6 2.500-6-2.500-6 2.500ZM9 4v13.500M15 6.500V20',
  notes:
    'M5 4h11.500A2.500 2.500 0 0 1 19 6.500V20H7.500A2.500 2.500 0 0 1 5 17.500ZM5 17.500A2.500 2.500 0 0 1 7.500 15H19M9 8h6',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c3 3 3.500 6 3.500 9s-.5 6-3.500 9c-3-3-3.500-6-3.500-9S9 6 12 3Z',
  download: 'M12 4v11M7 10.500l5 5 5-5M4.500 20h15',
  upload: 'M12 15.500V4.500M7 9l5-5 5 5M4.500 20h15',
  home: 'M4 11l8-7 8 7v9h-5.500v-6h-5v6H4Z',
  spark: 'M12 3v5M12 16v5M3 12h5M16 12h5M6 6l3 3M15 15l3 3M18 6l-3 3M9 15l-3 3',
  flag: 'M6 21V4M6 4.500h11l-2 4 2 4H6',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  warning: 'M12 4v10M12 18.500v.5',
  teacher: 'M3 5h18v11H3ZM8 20l4-4 4 4M7 9h6M7 12h4',
  print: 'M7 9V4h10v5M7 17H4.500V9.500h15V17H17M7 14h10v6H7Z',
  code: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2.500v2.500M20 14v2.500h-1M14 20h2.500M20 20h-1',
  camera: 'M4 8h3.500l1.500-2.500h6L16.500 8H20v11H4ZM12 16.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Z',
  microphone:
    'M12 14.500a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v5.500a3 3 0 0 0 3 3ZM6 11a6 6 0 0 0 12 0M12 17v4M9 21h6',
  keyboard: 'M3 6.500h18v11H3ZM7 10h.01M11 10h.01M15 10h.01M7 14h10',
} as const

export type IconName = keyof typeof drawings

/** Decoration beside words, or inside a button that has a label: never the only thing that says something. */
export function Icon({ name }: { readonly name: IconName }) {
  const drawing = drawings[name]
  const solid = drawing.startsWith('fill:')
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class={solid ? 'icon__solid' : 'icon__line'} d={solid ? drawing.slice(5) : drawing} />
    </svg>
  )
}
