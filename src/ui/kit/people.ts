import type { Speaker } from '../../store/index.ts'

/** What tells one person's portrait from another's; the rest of the drawing is the same for all. */
export interface Likeness {
  readonly skin: string
  readonly blush: string
  /** Colour of hair and brows. */
  readonly hair: string
  readonly brows?: string
  /** Half the width of the head, about 21 of the hundred units of the picture. */
  readonly wide?: number
  readonly lips?: string
  /** Painted before the head: hair that falls behind it. */
  readonly behind?: readonly Stroke[]
  /** Clothes, from the shoulders down. */
  readonly clothes: readonly Stroke[]
  /** Painted over the face: fringe, glasses, moustache, cap. */
  readonly over: readonly Stroke[]
}

/** A filled shape, or with `line` a stroke of that width. */
export interface Stroke {
  readonly d: string
  readonly paint: string
  readonly line?: number
}

const fill = (paint: string, d: string): Stroke => ({ d, paint })
const line = (paint: string, width: number, d: string): Stroke => ({ d, paint, line: width })

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

/** Shoulders and chest, the same cut for everybody. */
const shoulders = 'M8 102C9 84 22 78 38 75L50 81L62 75C78 78 91 84 92 102Z'

/** The people of the city as `design` describes them: one trait each, told by what they wear. */
export const people: Readonly<Record<Speaker, Likeness>> = {
  'pier-master': {
    skin: '#d79b6c',
    blush: '#c4764f',
    hair: '#e9e6dd',
    brows: '#e9e6dd',
    wide: 22,
    clothes: [
      fill('#27366f', shoulders),
      fill('#f3eee0', 'M40 76L50 92L60 76L50 80Z'),
      fill('#1c2857', 'M38 75L31 83L45 100L50 91ZM62 75L69 83L55 100L50 91Z'),
      fill('#ffc766', `${circle(37, 96, 2)}${circle(63, 96, 2)}`),
    ],
    over: [
      fill('#e9e6dd', 'M28 46C25 54 28 60 31 62L32 47ZM72 46C75 54 72 60 69 62L68 47Z'),
      fill('#f6f3ea', 'M50 58C45 54 37 56 33 63C39 64 45 64 50 61C55 64 61 64 67 63C63 56 55 54 50 58Z'),
      fill('#27366f', 'M24 33C20 18 34 10 50 10C66 10 80 18 76 33C68 29 58 28 50 28C42 28 32 29 24 33Z'),
      fill('#16204a', 'M25 33C33 27 67 27 75 33L74 39C66 34 34 34 26 39Z'),
      fill('#0e1534', 'M26 38C34 33 66 33 74 38C70 45 60 42 50 42C40 42 30 45 26 38Z'),
      line('#ffc766', 2, 'M50 15.500V26M46 22C46 27 54 27 54 22M47 18H53'),
    ],
  },
  'market-owner': {
    skin: '#eeb98a',
    blush: '#ee8d7d',
    hair: '#2b2132',
    lips: '#d8304f',
    wide: 23,
    behind: [
      fill(
        '#2b2132',
        `${circle(27, 36, 11)}${circle(73, 36, 11)}${circle(24, 52, 10)}${circle(76, 52, 10)}${circle(36, 22, 12)}${circle(64, 22, 12)}${circle(50, 17, 12)}${circle(27, 64, 7)}${circle(73, 64, 7)}`,
      ),
    ],
    clothes: [
      fill('#e8447d', shoulders),
      fill(
        '#ffd1dd',
        `${circle(24, 92, 3)}${circle(40, 97, 3)}${circle(62, 96, 3)}${circle(78, 90, 3)}${circle(32, 84, 2)}${circle(70, 84, 2)}`,
      ),
      fill('#2aa784', 'M36 77L30 102H70L64 77L58 84H42Z'),
      line('#1e7f66', 1.6, 'M42 84H58'),
    ],
    over: [
      fill(
        '#2b2132',
        'M28 40C30 26 40 23 50 26C60 23 70 26 72 40C66 33 61 31 56 33C52 30 46 30 44 33C38 31 33 34 28 40Z',
      ),
      fill('#3d2f47', `${circle(37, 24, 4)}${circle(51, 21, 4)}${circle(64, 25, 4)}`),
      fill('#3ddbb0', `${circle(27, 60, 3)}${circle(73, 60, 3)}`),
    ],
  },
  'weather-keeper': {
    skin: '#f0c49a',
    blush: '#e79a83',
    hair: '#4a4660',
    wide: 20,
    behind: [fill('#4a4660', 'M27 40C24 14 76 14 73 40L76 66C70 70 64 68 63 62H37C36 68 30 70 24 66Z')],
    clothes: [
      fill('#f4f6fb', shoulders),
      fill('#2f9db0', 'M40 76L50 90L60 76L50 81Z'),
      fill('#d5dcec', 'M38 75L30 84L46 102H50L50 90ZM62 75L70 84L54 102H50L50 90Z'),
      line('#8fd6c9', 1.6, 'M68 92C71 89 74 95 78 91'),
    ],
    over: [
      fill('#4a4660', 'M29 43C28 22 46 20 52 23C64 20 72 28 71 43C66 39 62 34 60 29C52 36 38 35 29 43Z'),
      line('#9a97b4', 1.8, 'M44 24C38 27 34 31 32 38'),
      line('#223a5e', 2, `${circle(40.5, 48, 7.5)}${circle(59.5, 48, 7.5)}M48 47Q50 45.5 52 47`),
      fill('#ffc766', 'M70 42L86 31L88 33.500L72 45Z'),
      fill('#e8447d', 'M86 31L89 29L91 31.500L88 33.500Z'),
    ],
  },
  'postal-clerk': {
    skin: '#e5ac7c',
    blush: '#dd8264',
    hair: '#241f2e',
    wide: 20,
    clothes: [
      fill('#1f9d6b', shoulders),
      fill('#157a53', 'M38 75L50 88L62 75L66 79L52 95H48L34 79Z'),
      line('#c9b6ff', 2, 'M37 77C40 90 46 97 50 100C54 97 60 90 63 77'),
      fill('#f6f3ea', 'M45 97H55V103H45Z'),
    ],
    over: [
      fill(
        '#241f2e',
        'M29 44C27 32 30 24 35 21L34 14L42 18L45 10L51 17L58 11L60 18L68 16L66 23C71 28 73 36 71 44C69 38 66 34 63 32C55 36 44 35 37 32C33 35 30 39 29 44Z',
      ),
      line('#4b3fa0', 2.2, 'M64 60L69 57'),
      fill('#b9714d', `${circle(39, 57, 0.9)}${circle(43, 59, 0.9)}${circle(36, 60, 0.9)}`),
    ],
  },
  'voice-coach': {
    skin: '#f2c8a2',
    blush: '#ea957f',
    hair: '#5b4a55',
    lips: '#c8434f',
    wide: 20,
    behind: [fill('#5b4a55', `${circle(50, 12, 9)}M28 42C25 18 75 18 72 42Z`)],
    clothes: [
      fill('#f2715a', shoulders),
      fill('#d8543f', 'M40 71H60L63 79C58 84 42 84 37 79Z'),
      line('#ffd9a8', 1.8, 'M50 82C56 86 60 92 61 101'),
      fill('#ffd9a8', `${circle(50, 81, 2)}${circle(57, 89, 1.6)}`),
    ],
    over: [
      fill('#5b4a55', 'M29 45C28 28 40 22 50 22C60 22 72 28 71 45C68 36 60 30 50 30C40 30 32 36 29 45Z'),
      line('#8b7683', 1.5, 'M44 23C40 25 37 28 35 32M56 23C60 25 63 28 65 32'),
      line('#7c2f3b', 2, 'M33 44H47V50Q40 55 34 51ZM67 44H53V50Q60 55 66 51ZM47 46Q50 44.5 53 46'),
      line('#ffc766', 1.2, 'M32 47C27 54 28 66 34 74M68 47C73 54 72 66 66 74'),
    ],
  },
  'yard-engineer': {
    skin: '#d99f6f',
    blush: '#cc7753',
    hair: '#2a1f24',
    wide: 21,
    behind: [
      fill('#2a1f24', 'M27 44C24 18 76 18 73 44L71 58H29ZM66 26C82 24 88 38 82 50C80 42 74 36 66 34Z'),
    ],
    clothes: [
      fill('#4d6a92', shoulders),
      fill('#f08a2c', 'M30 80L36 76L40 90H60L64 76L70 80V102H30Z'),
      fill('#ffd08a', `${circle(38, 91, 2)}${circle(62, 91, 2)}`),
      line('#c96a14', 1.8, 'M42 97H58'),
    ],
    over: [
      fill(
        '#2a1f24',
        'M29 46C28 34 34 28 50 28C66 28 72 34 71 46C68 40 64 37 60 36C52 40 40 40 36 36C32 39 30 42 29 46Z',
      ),
      fill('#e0452f', 'M27 34C30 20 70 20 73 34L72 39C60 31 40 31 28 39Z'),
      line('#26344d', 3, 'M28 31H72'),
      fill('#8fd8ee', `${circle(41, 27, 6.5)}${circle(59, 27, 6.5)}`),
      line('#26344d', 2.2, `${circle(41, 27, 6.5)}${circle(59, 27, 6.5)}`),
      line('#7b5136', 2.4, 'M33 61L39 58'),
    ],
  },
  librarian: {
    skin: '#e3b48c',
    blush: '#d68f70',
    hair: '#f0ede6',
    brows: '#f0ede6',
    wide: 20,
    behind: [
      fill('#dcd8ce', `${circle(29, 46, 7)}${circle(71, 46, 7)}${circle(30, 55, 5)}${circle(70, 55, 5)}`),
    ],
    clothes: [
      fill('#6b1f2c', shoulders),
      fill('#501520', 'M42 72H58L60 80Q50 86 40 80Z'),
      line('#d9a64a', 1.8, 'M50 84V101M46 89H54M46 96H54'),
    ],
    over: [
      fill('#f0ede6', 'M43 65C46 63 54 63 57 65C56 74 53 82 50 86C47 82 44 74 43 65Z'),
      fill('#f0ede6', 'M50 60C46 58 41 59 38 63C43 64 47 64 50 62C53 64 57 64 62 63C59 59 54 58 50 60Z'),
      line('#c98c66', 1.4, 'M42 30Q50 27.5 58 30M44 34Q50 32 56 34'),
    ],
  },
  'cloud-operator': {
    skin: '#f0bf94',
    blush: '#ea9280',
    hair: '#32405c',
    wide: 20,
    behind: [fill('#32405c', 'M27 42C23 12 77 12 73 42L78 84C70 88 64 84 62 78H38C36 84 30 88 22 84Z')],
    clothes: [
      fill('#36b7d8', shoulders),
      fill('#2795b5', 'M38 75C40 84 60 84 62 75L66 78C64 90 36 90 34 78Z'),
      line('#f4f6fb', 1.8, 'M45 87V97M55 87V97'),
    ],
    over: [
      fill(
        '#32405c',
        'M29 45C28 24 44 20 50 24C58 20 72 24 71 45C68 38 66 32 62 29C58 33 54 32 50 29C44 34 34 34 29 45Z',
      ),
      line('#f4f6fb', 3, 'M27 46C24 8 76 8 73 46'),
      fill('#ffd98a', 'M23 43H31V57H23ZM69 43H77V57H69Z'),
      line('#f4f6fb', 1.8, 'M73 57C73 66 64 68 59 67'),
      fill('#1d2a44', circle(58.5, 67, 2)),
    ],
  },
}
