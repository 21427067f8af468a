import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { fill } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { toldRush } from '../kit/told.ts'
import type { GroupEvent, StrayEvent } from './events.ts'
import { letterOf, type Nearest } from './kmeans.ts'
import type { Setup } from './schema.ts'

/** A distance as it is said: short, with one decimal where that tells something. */
export const steps = (far: number): string => (far < 20 ? far.toFixed(1) : String(Math.round(far)))

/** Says which lantern is nearest and what somebody called it, before the crate is opened. */
export const halfway: Narrate<Setup, GroupEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.count.right + event.count.wrong })
  if (event.type === 'return') return run.returning[lang]
  if (event.type === 'stray') return run.stray[lang] + near(setup, event, lang)
  return (event.drum ? run.drum[lang] : '') + near(setup, event, lang)
}

export const narrate: Narrate<Setup, GroupEvent> = (setup, event, lang) => {
  if (event.type === 'rush') return toldRush(run, event, lang)
  if (event.type === 'stray') return near(setup, event, lang) + run.penguin[lang]
  const truth = setup.classes[event.truth]?.name[lang] ?? ''
  if (event.right) return near(setup, event, lang) + run.right[lang]
  return near(setup, event, lang) + fill(run.inside[lang], { truth })
}

/** A mistake by its two names; where nobody gave the group one, the answer is "nameless". */
export const about: About<Setup, GroupEvent> = (setup, event) =>
  event.type === 'rush' || event.type === 'stray'
    ? undefined
    : aboutCase([...setup.classes, 'nameless'], event)

/** Pip says distances and what a person wrote, nothing else. */
function near(setup: Setup, event: Nearest & Pick<StrayEvent, 'answer'>, lang: Lang): string {
  const name = setup.classes[event.answer]?.name[lang]
  const alone = event.next === event.lantern
  return fill((alone ? run.alone : run.near)[lang] + (name ? run.called : run.nameless)[lang], {
    lantern: letterOf(event.lantern),
    far: steps(event.far),
    next: letterOf(event.next),
    nextFar: steps(event.nextFar),
    name: name ?? '',
  })
}

const run = {
  near: {
    en: 'Pip: “{far} to lantern {lantern}, {nextFar} to {next}.” ',
    'zh-Hant': 'Pip：「到燈籠 {lantern}：{far}。到 {next}：{nextFar}。」',
    'zh-Hans': 'Pip：“到灯笼 {lantern}：{far}。到 {next}：{nextFar}。”',
  },
  alone: {
    en: 'Pip: “{far} to lantern {lantern}. There is no other.” ',
    'zh-Hant': 'Pip：「到燈籠 {lantern}：{far}。沒有別的燈籠。」',
    'zh-Hans': 'Pip：“到灯笼 {lantern}：{far}。没有别的灯笼。”',
  },
  called: {
    en: 'You called {lantern} *{name}*. ',
    'zh-Hant': '你叫 {lantern} 做「{name}」。',
    'zh-Hans': '你管 {lantern} 叫“{name}”。',
  },
  nameless: {
    en: 'Nobody gave {lantern} a name. ',
    'zh-Hant': '沒有人替 {lantern} 起名。',
    'zh-Hans': '没人给 {lantern} 起名。',
  },
  right: { en: 'Right!', 'zh-Hant': '正確！', 'zh-Hans': '正确！' },
  inside: { en: 'Inside: *{truth}*.', 'zh-Hant': '箱裏是「{truth}」。', 'zh-Hans': '箱里是“{truth}”。' },
  drum: {
    en: 'Half way between two lanterns. Drum roll! ',
    'zh-Hant': '剛好在兩盞燈籠中間。鼓聲！',
    'zh-Hans': '正好在两盏灯笼中间。敲鼓！',
  },
  rushing: { en: '{n} more crates roll in.', 'zh-Hant': '又滾來 {n} 箱。', 'zh-Hans': '又滚来 {n} 箱。' },
  rush: {
    en: '{n} more crates rolled in: {wrong} under the wrong name.',
    'zh-Hant': '又滾來 {n} 箱：{wrong} 箱用錯了名字。',
    'zh-Hans': '又滚来 {n} 箱：{wrong} 箱用错了名字。',
  },
  rushClean: {
    en: '{n} more crates rolled in, every name right.',
    'zh-Hant': '又滾來 {n} 箱，名字全對。',
    'zh-Hans': '又滚来 {n} 箱，名字全对。',
  },
  returning: {
    en: 'One of those is opened again.',
    'zh-Hant': '其中一箱再打開看看。',
    'zh-Hans': '其中一箱再打开看看。',
  },
  stray: {
    en: 'Last comes your own crate. It does not count. ',
    'zh-Hant': '最後是你自己的貨箱，不計分。',
    'zh-Hans': '最后是你自己的货箱，不计分。',
  },
  penguin: {
    en: 'Inside: a penguin. Some lantern is always nearest.',
    'zh-Hant': '箱裏是一隻企鵝。總有一盞燈籠最近。',
    'zh-Hans': '箱里是一只企鹅。总有一盏灯笼最近。',
  },
} as const satisfies Record<string, Text>

/** The lab's own words where this kind says another: nothing is taught here, crates are grouped. */
export const labWords = {
  train: { en: 'Group them', 'zh-Hant': '分組', 'zh-Hans': '分组' },
  trainAgain: { en: 'Group again', 'zh-Hant': '再分組', 'zh-Hans': '再分组' },
  training: { en: 'Grouping', 'zh-Hant': '分組中', 'zh-Hans': '分组中' },
  trained: { en: 'Grouped', 'zh-Hant': '已分組', 'zh-Hans': '已分组' },
  notTrained: {
    en: 'Changed since the last grouping',
    'zh-Hant': '上次分組後已改動',
    'zh-Hans': '上次分组后已改动',
  },
  startLabel: {
    en: 'Drag a lantern and watch the crates. Then lay out the ground.',
    'zh-Hant': '拖動燈籠，看貨箱怎樣變。然後鋪好地面。',
    'zh-Hans': '拖动灯笼，看货箱怎么变。然后铺好地面。',
  },
  thenRun: {
    en: 'The groups stand. Named? Then to the night belt: {cases}.',
    'zh-Hant': '組分好了。起了名嗎？夜班輸送帶來了：{cases}。',
    'zh-Hans': '组分好了。起名了吗？夜班传送带来了：{cases}。',
  },
  lastTraining: { en: 'Last grouping', 'zh-Hant': '最近一次分組', 'zh-Hans': '最近一次分组' },
} as const satisfies Record<string, Text>

/** The panel's own strings; gaps in braces. */
export const words = {
  tabs: { en: 'The square', 'zh-Hant': '市集廣場', 'zh-Hans': '集市广场' },
  lanterns: { en: 'Lanterns', 'zh-Hant': '燈籠', 'zh-Hans': '灯笼' },
  ground: { en: 'Ground', 'zh-Hant': '地面', 'zh-Hans': '地面' },
  crates: { en: 'Crates', 'zh-Hant': '貨箱', 'zh-Hans': '货箱' },
  hang: { en: 'Hang a lantern', 'zh-Hant': '掛一盞燈籠', 'zh-Hans': '挂一盏灯笼' },
  step: { en: 'To the middle', 'zh-Hant': '移到中間', 'zh-Hans': '移到中间' },
  settled: {
    en: 'Nothing moves any more.',
    'zh-Hant': '不會再動了。',
    'zh-Hans': '不会再动了。',
  },
  unsettled: {
    en: 'Not every lantern is in the middle of its crates yet.',
    'zh-Hant': '還有燈籠不在自己貨箱的中間。',
    'zh-Hans': '还有灯笼不在自己货箱的中间。',
  },
  clear: {
    en: 'The next lantern is {n} times as far as the nearest.',
    'zh-Hant': '平均來說，第二近的燈籠有最近那盞的 {n} 倍遠。',
    'zh-Hans': '平均来说，第二近的灯笼有最近那盏的 {n} 倍远。',
  },
  lantern: { en: 'Lantern {letter}', 'zh-Hant': '燈籠 {letter}', 'zh-Hans': '灯笼 {letter}' },
  holds: { en: '{n} crates', 'zh-Hant': '{n} 箱', 'zh-Hans': '{n} 箱' },
  openedHere: { en: 'opened: {seen}', 'zh-Hant': '打開過：{seen}', 'zh-Hans': '打开过：{seen}' },
  noneOpened: { en: 'none opened yet', 'zh-Hant': '一箱也未打開', 'zh-Hans': '一箱也没打开' },
  name: { en: 'Its name', 'zh-Hant': '起名', 'zh-Hans': '起名' },
  take: { en: 'Take lantern {letter} down', 'zh-Hant': '取下燈籠 {letter}', 'zh-Hans': '取下灯笼 {letter}' },
  moveBy: {
    en: 'Move lantern {letter}: arrow keys, with Shift finely',
    'zh-Hant': '移動燈籠 {letter}：方向鍵，加 Shift 移得更細',
    'zh-Hans': '移动灯笼 {letter}：方向键，加 Shift 移得更细',
  },
  stray: { en: 'Your own crate', 'zh-Hant': '你自己的貨箱', 'zh-Hans': '你自己的货箱' },
  strayBy: {
    en: 'Move your own crate: arrow keys, with Shift finely',
    'zh-Hant': '移動你自己的貨箱：方向鍵，加 Shift 移得更細',
    'zh-Hans': '移动你自己的货箱：方向键，加 Shift 移得更细',
  },
  strayNear: {
    en: 'A penguin is in it. Nearest: lantern {letter}, {far} away.',
    'zh-Hant': '裏面是一隻企鵝。最近的是燈籠 {letter}，距離 {far}。',
    'zh-Hans': '里面是一只企鹅。最近的是灯笼 {letter}，距离 {far}。',
  },
  off: { en: 'off', 'zh-Hant': '不用', 'zh-Hans': '不用' },
  along: { en: 'along', 'zh-Hant': '橫', 'zh-Hans': '横' },
  up: { en: 'up', 'zh-Hant': '直', 'zh-Hans': '竖' },
  scaled: { en: 'Same spread', 'zh-Hant': '同一尺度', 'zh-Hans': '同一尺度' },
  scaledNote: {
    en: 'Divides every measurement by its own spread. Off: the figures as they are.',
    'zh-Hant': '每項量度除以自己的分散程度。關掉就用原來的數字。',
    'zh-Hans': '每项测量除以自己的分散程度。关掉就用原来的数字。',
  },
  stretch: { en: 'Stretch upwards', 'zh-Hant': '向上拉長', 'zh-Hans': '向上拉长' },
  size: {
    en: 'The square is {width} long and {height} high.',
    'zh-Hant': '廣場橫 {width}，直 {height}。',
    'zh-Hans': '广场横 {width}，竖 {height}。',
  },
  crate: { en: 'Crate {n}', 'zh-Hant': '第 {n} 箱', 'zh-Hans': '第 {n} 箱' },
  openOne: {
    en: 'Press a crate on the square or in the list. Looking at its figures is free; opening it costs one.',
    'zh-Hant': '按廣場上或清單中的一個貨箱。看數字不用花次數，打開要花一次。',
    'zh-Hans': '点广场上或清单里的一个货箱。看数字不花次数，打开要花一次。',
  },
  open: { en: 'Open it (1)', 'zh-Hant': '打開（1 次）', 'zh-Hans': '打开（1 次）' },
  inside: { en: 'Inside: {name}.', 'zh-Hant': '裏面是{name}。', 'zh-Hans': '里面是{name}。' },
  away: {
    en: '{far} to lantern {letter}; the next, {next}, is {nextFar} away.',
    'zh-Hant': '到燈籠 {letter}：{far}；第二近的 {next}：{nextFar}。',
    'zh-Hans': '到灯笼 {letter}：{far}；第二近的 {next}：{nextFar}。',
  },
  find: { en: 'Find a crate', 'zh-Hant': '找貨箱', 'zh-Hans': '找货箱' },
  noneFound: { en: 'No such crate.', 'zh-Hant': '沒有這個貨箱。', 'zh-Hans': '没有这个货箱。' },
  keys: {
    en: 'Arrow keys walk, Space looks at a crate.',
    'zh-Hant': '用方向鍵移動，按空白鍵看貨箱。',
    'zh-Hans': '用方向键移动，按空格键看货箱。',
  },
} as const satisfies Record<string, Text>
