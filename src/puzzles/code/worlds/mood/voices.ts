/** What the guests of the tea house say, in three languages, each written for itself. */
import type { Lang } from '../../../../engine/index.ts'

export type Shape = 'plain' | 'beside' | 'apart' | 'other' | 'but'

/** Words of praise and of complaint. */
interface Opinions {
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

/** Things that can be praised in the same words: nobody calls a soup polite. */
export interface Subject extends Opinions {
  readonly things: readonly string[]
}

export interface Voice extends Opinions {
  /** Their opinions are said of them only; the voice's own are said of everything. */
  readonly subjects: readonly Subject[]
  /**
   * Gaps: {t} and {u} things; {w} a word of the sense told and {v} one of the other, both said of {t}; {x} of the
   * sense told, said of {u}; {y} of the sense told, said of everything.
   */
  readonly say: Readonly<Record<Shape, readonly string[]>>
}

export const voices: Readonly<Record<Lang, Voice>> = {
  en: {
    good: ['good', 'great', 'lovely', 'wonderful', 'nice', 'superb', 'excellent', 'fantastic'],
    bad: ['bad', 'awful', 'terrible', 'horrible', 'poor', 'dull', 'disappointing', 'dreadful'],
    subjects: [{ things: ['tea', 'soup', 'service', 'music', 'room', 'cake', 'view'], good: [], bad: [] }],
    say: {
      plain: ['The {t} was {w}.', 'What a {w} {t}, and the {u} was {x} too.'],
      beside: ['The {t} was not {v}.', 'Not {v}, this {t}.'],
      apart: ['The {t} was not a very {v} one.', 'I would not call the {t} {v}.'],
      other: ['The {t} is never {v}.', 'There is no {v} {t} here.'],
      but: ['The {t} was {v}, but the {u} was {x} and the rest {y}.', '{v} {t}, but {x} {u}, really {x}.'],
    },
  },
  'zh-Hant': {
    good: ['好', '出色', '完美', '難忘'],
    bad: ['差', '糟糕', '差勁', '掃興'],
    subjects: [
      { things: ['茶', '湯'], good: ['美味', '清甜'], bad: ['難喝', '無味'] },
      { things: ['蛋糕'], good: ['美味', '鬆軟'], bad: ['難吃', '乏味'] },
      { things: ['服務'], good: ['親切', '周到'], bad: ['無禮', '敷衍'] },
      { things: ['音樂', '景色'], good: ['動人', '美妙'], bad: ['沉悶', '乏味'] },
      { things: ['座位'], good: ['舒服', '寬敞'], bad: ['骯髒', '狹窄'] },
    ],
    say: {
      plain: ['{t}很{w}。', '這裏的{t}真{w}，{u}也{x}。'],
      beside: ['{t}不{v}。', '我覺得{t}不{v}。'],
      apart: ['{t}不算很{v}。', '這裏的{t}不是那麼{v}。'],
      other: ['這裏沒有{v}的{t}。', '{t}毫不{v}。'],
      but: ['{t}雖然{v}，但是{u}很{x}，整體{y}。', '{t}{v}，但是{u}{x}，十分{x}。'],
    },
  },
  'zh-Hans': {
    good: ['好', '出色', '完美', '难忘'],
    bad: ['差', '糟糕', '差劲', '扫兴'],
    subjects: [
      { things: ['茶', '汤'], good: ['美味', '清甜'], bad: ['难喝', '无味'] },
      { things: ['蛋糕'], good: ['美味', '松软'], bad: ['难吃', '乏味'] },
      { things: ['服务'], good: ['亲切', '周到'], bad: ['无礼', '敷衍'] },
      { things: ['音乐', '景色'], good: ['动人', '美妙'], bad: ['沉闷', '乏味'] },
      { things: ['座位'], good: ['舒服', '宽敞'], bad: ['肮脏', '狭窄'] },
    ],
    say: {
      plain: ['{t}很{w}。', '这里的{t}真{w}，{u}也{x}。'],
      beside: ['{t}不{v}。', '我觉得{t}不{v}。'],
      apart: ['{t}不算很{v}。', '这里的{t}不是那么{v}。'],
      other: ['这里没有{v}的{t}。', '{t}毫不{v}。'],
      but: ['{t}虽然{v}，但是{u}很{x}，整体{y}。', '{t}{v}，但是{u}{x}，十分{x}。'],
    },
  },
}
