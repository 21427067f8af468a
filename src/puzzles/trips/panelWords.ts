import type { Text } from '../../engine/index.ts'

/** The panel's own strings; gaps in braces. */
export const words = {
  where: { en: 'Where to?', 'zh-Hant': '去哪裏？', 'zh-Hans': '去哪儿？' },
  beach: { en: 'Beach', 'zh-Hant': '海灘', 'zh-Hans': '海滩' },
  inland: { en: 'Inland', 'zh-Hant': '島裏面', 'zh-Hans': '岛里面' },
  trips: { en: '{n} trips', 'zh-Hant': '{n} 程船', 'zh-Hans': '{n} 趟船' },
  oneTrip: { en: '1 trip', 'zh-Hant': '1 程船', 'zh-Hans': '1 趟船' },
  sail: {
    en: '{island}, {place}: {trips}',
    'zh-Hant': '{island}{place}：{trips}',
    'zh-Hans': '{island}{place}：{trips}',
  },
  been: {
    en: '{n} fetched from there',
    'zh-Hant': '已從那裏接來 {n} 隻',
    'zh-Hans': '已从那里接来 {n} 只',
  },
  nobodyLeft: {
    en: 'Nobody is left there',
    'zh-Hant': '那裏一隻也沒有了',
    'zh-Hans': '那里一只也没有了',
  },
  crate: { en: 'The crate', 'zh-Hant': '貨箱', 'zh-Hans': '货箱' },
  practice: {
    en: 'Practice score, on this very crate: {n}',
    'zh-Hant': '練習分數，只考這一箱：{n}',
    'zh-Hans': '练习分数，只考这一箱：{n}',
  },
  empty: {
    en: 'Drag the boat to a beach or up a hill, tap there, or press a button here.',
    'zh-Hant': '把小船拉到海灘或山上，按一按那裏，或者按這裏的按鈕。',
    'zh-Hans': '把小船拖到海滩或山上，点一点那里，或者点这里的按钮。',
  },
  came: {
    en: 'On deck from {island}: {name}, {figures}.',
    'zh-Hant': '{island}來的：{name}，{figures}。',
    'zh-Hans': '{island}来的：{name}，{figures}。',
  },
  tabs: { en: 'The model’s view', 'zh-Hant': '模型怎樣看', 'zh-Hans': '模型怎么看' },
  called: { en: 'Who is called what', 'zh-Hant': '誰叫甚麼名', 'zh-Hans': '谁叫什么名' },
  madeUp: { en: 'Made up', 'zh-Hant': '虛構', 'zh-Hans': '虚构' },
  seen: {
    en: 'Whom you have seen ashore, and what Pip would call them:',
    'zh-Hant': '你在島上見過的企鵝，Pip 會叫牠們：',
    'zh-Hans': '你在岛上见过的企鹅，Pip 会叫它们：',
  },
  unseen: {
    en: 'You have not seen any. Nor has Pip.',
    'zh-Hant': '你一隻也未見過。Pip 也是。',
    'zh-Hans': '你一只也没见过。Pip 也是。',
  },
  says: { en: '{n} × {answer}', 'zh-Hant': '{answer} × {n}', 'zh-Hans': '{answer} × {n}' },
  modelSays: { en: 'The model gives', 'zh-Hant': '模型給出的概率', 'zh-Hans': '模型给出的概率' },
  trainFirst: {
    en: 'Bring one penguin. Then there is somebody to ask.',
    'zh-Hant': '先帶一隻企鵝回來，之後才有得問。',
    'zh-Hans': '先带一只企鹅回来，之后才有得问。',
  },
  toy: {
    en: 'A penguin that does not exist. Drag, and watch Pip name it all the same.',
    'zh-Hant': '一隻不存在的企鵝。拉一拉，看 Pip 照樣說出牠是甚麼。',
    'zh-Hans': '一只不存在的企鹅。拖一拖，看 Pip 照样说出它是什么。',
  },
} as const satisfies Record<string, Text>
