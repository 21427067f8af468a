import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { capital, fill, sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import { tryWords } from '../kit/tryWords.ts'
import type { GuestEvent, RowEvent } from './events.ts'
import type { Live, Recipe, Setup } from './schema.ts'

/** The thing, the bin it belongs to, the bin it was given. */
export const about: About<Setup, RowEvent> = (setup, event) =>
  event.type === 'guest'
    ? undefined
    : {
        ...aboutCase(setup.bins, event),
        case: event.thing,
      }

/** What is new tonight. */
export const halfway: Narrate<Setup, RowEvent> = (setup, event, lang) => {
  if (event.type === 'guest') return fill(run.asked[lang], { item: itemName(setup, event.item, lang) })
  const thing = setup.things.find(({ id }) => id === event.thing)
  const gaps = { thing: capital(thing?.name[lang] ?? ''), change: thing?.change[lang] ?? '' }
  return fill((event.drum ? run.drum : run.tonight)[lang], gaps)
}

/** And what came of treating the thing as what it was sorted as. */
export const narrate: Narrate<Setup, RowEvent> = (setup, event, lang) => {
  if (event.type === 'guest') return sayGuest(setup, event, lang)
  const bin = setup.bins[event.answer]
  const came = bin ? (event.right ? bin.helps : bin.fails)[lang] : run.unsorted[lang]
  const { name, change, note } = setup.things.find(({ id }) => id === event.thing) ?? {}
  // A mistake has its joke, and what its makers say stands on its card; few words are read in a contest.
  const told =
    event.right && note ? [came, note[lang]] : event.right || !bin ? [change?.[lang] ?? '', came] : [came]
  const gaps = {
    thing: capital(name?.[lang] ?? ''),
    change: told.join(lang === 'en' ? ' ' : ''),
  }
  return fill(run.tonight[lang], gaps)
}

function sayGuest({ live }: Setup, event: GuestEvent, lang: Lang): string {
  return live ? sayAnswer(live, event.item, event, event.shown, lang) : ''
}

/** Figures and what it was shown, nothing else. */
export function sayAnswer(
  live: Live,
  item: string,
  { answer, sure: share }: { readonly answer: number; readonly sure: number },
  shown: Recipe['shown'],
  lang: Lang,
): string {
  const name = (id: string) => live.items.find((one) => one.id === id)?.name[lang] ?? ''
  return fill(run.says[lang], {
    item: capital(name(item)),
    answer: capital(live.classes[answer]?.name[lang] ?? ''),
    sure: sure(share),
    shown: shown.map((one) => name(one.item)).join(lang === 'en' ? ', ' : '、'),
  })
}

const itemName = ({ live }: Setup, id: string, lang: Lang) =>
  live?.items.find((item) => item.id === id)?.name[lang] ?? ''

const run = {
  tonight: { en: '{thing}: {change}', 'zh-Hant': '{thing}：{change}', 'zh-Hans': '{thing}：{change}' },
  drum: {
    en: 'Drum roll … {thing}: {change}',
    'zh-Hant': '鼓聲響起……{thing}：{change}',
    'zh-Hans': '鼓声响起……{thing}：{change}',
  },
  unsorted: {
    en: 'Nobody has sorted it. The lamp stays dark.',
    'zh-Hant': '沒有人替它分類，燈亮不起來。',
    'zh-Hans': '没人给它分类，灯没有亮。',
  },
  asked: {
    en: 'One last thing comes up the pier: {item}.',
    'zh-Hant': '最後，碼頭上還來了：{item}。',
    'zh-Hans': '最后，码头上还来了：{item}。',
  },
  says: {
    en: '“{item}. {answer}, {sure}%. I was shown: {shown}.”',
    'zh-Hant': '「{item}。{answer}，{sure}%。我看過的：{shown}。」',
    'zh-Hans': '“{item}。{answer}，{sure}%。我看过的：{shown}。”',
  },
} as const satisfies Record<string, Text>

/** The lab's own words: things are sorted by hand, and tried. */
export const labWords = {
  ...tryWords,
  training: { en: 'Pip is learning', 'zh-Hant': 'Pip 正在學', 'zh-Hans': 'Pip 正在学' },
  startLabel: {
    en: 'Drag one thing into each basket.',
    'zh-Hant': '把一件東西拖進一個籃子，兩邊各一件。',
    'zh-Hans': '往两个篮子里各拖一样东西。',
  },
  thenRun: {
    en: 'Now sort the {cases}, then run the contest.',
    'zh-Hant': '現在替{cases}分類，然後開始實戰。',
    'zh-Hans': '现在给{cases}分类，然后开始实战。',
  },
} as const satisfies Record<string, Text>

/** The panel's own strings; gaps in braces. */
export const words = {
  parts: { en: 'Where you work', 'zh-Hant': '在哪裏動手', 'zh-Hans': '在哪儿动手' },
  toRow: { en: 'On to {row}', 'zh-Hant': '去看{row}', 'zh-Hans': '去看{row}' },
  teach: {
    en: 'What is it? Press what Pip is to hear.',
    'zh-Hant': '這是甚麼？按一下，告訴 Pip。',
    'zh-Hans': '这是什么？点一下，告诉 Pip。',
  },
  toy: {
    en: 'Tell it nonsense: it learns that too.',
    'zh-Hant': '胡說八道也可以，它照樣學。',
    'zh-Hans': '胡说也行，它照学不误。',
  },
  empty: {
    en: '“Empty. I was shown nothing.”',
    'zh-Hant': '「空的。我甚麼都未看過。」',
    'zh-Hans': '“空的。我什么都没看过。”',
  },
  gives: {
    en: 'Pip: {answer}, {sure}%',
    'zh-Hant': 'Pip：{answer}，{sure}%',
    'zh-Hans': 'Pip：{answer}，{sure}%',
  },
  shownAs: { en: 'shown to Pip', 'zh-Hant': '給 Pip 看過', 'zh-Hans': '给 Pip 看过' },
  teachAs: { en: '{item}: {name}', 'zh-Hant': '{item}：{name}', 'zh-Hans': '{item}：{name}' },
  openOne: {
    en: 'Press one, on the pier or below.',
    'zh-Hant': '按其中一個，碼頭上或下面的都可以。',
    'zh-Hans': '点其中一个，码头上或下面的都行。',
  },
  probe: { en: 'Poke it (1 probe)', 'zh-Hant': '試探它（1 次）', 'zh-Hans': '试探它（1 次）' },
  toLive: { en: 'Show {name} examples', 'zh-Hant': '給 {name} 看例子', 'zh-Hans': '给 {name} 看例子' },
  before: { en: 'Before', 'zh-Hant': '之前', 'zh-Hans': '之前' },
  after: { en: 'After', 'zh-Hant': '之後', 'zh-Hans': '之后' },
  sealed: { en: 'Cannot be poked.', 'zh-Hant': '不能試探。', 'zh-Hans': '不能试探。' },
  sortAs: { en: 'Which is it?', 'zh-Hant': '它是哪一種？', 'zh-Hans': '它是哪一种？' },
  unsorted: { en: 'not sorted yet', 'zh-Hant': '未分類', 'zh-Hans': '还没分类' },
  probedMark: { en: 'poked', 'zh-Hant': '試探過', 'zh-Hans': '试探过' },
  sealedMark: { en: 'cannot be poked', 'zh-Hant': '不能試探', 'zh-Hans': '不能试探' },
  left: { en: '{n} left to sort', 'zh-Hant': '還有 {n} 個未分類', 'zh-Hans': '还有 {n} 个没分类' },
  allSorted: {
    en: 'All sorted. Run the contest.',
    'zh-Hant': '全部分好了，開始實戰吧。',
    'zh-Hans': '全部分好了，开始实战吧。',
  },
  find: { en: 'Find one', 'zh-Hant': '找一個', 'zh-Hans': '找一个' },
  noneFound: { en: 'None of that name.', 'zh-Hant': '沒有這個名字。', 'zh-Hans': '没有这个名字。' },
  keys: {
    en: 'Arrow keys walk, Space opens.',
    'zh-Hant': '用方向鍵移動，按空白鍵打開。',
    'zh-Hans': '用方向键移动，按空格键打开。',
  },
} as const satisfies Record<string, Text>
