/** What the guests of the tea house say, in three languages, each written for itself. */
import type { Lang } from '../../../engine/index.ts'

export type Shape = 'plain' | 'beside' | 'apart' | 'other' | 'but'

export interface Voice {
  readonly things: readonly string[]
  readonly good: readonly string[]
  readonly bad: readonly string[]
  /** Gaps: {t} and {u} things, {w} a word of the sense told, {v} and {x} words of the other. */
  readonly say: Readonly<Record<Shape, readonly string[]>>
}

export const voices: Readonly<Record<Lang, Voice>> = {
  en: {
    things: ['tea', 'soup', 'service', 'music', 'room', 'cake', 'view'],
    good: ['good', 'great', 'lovely', 'wonderful', 'nice', 'superb', 'perfect', 'happy'],
    bad: ['bad', 'awful', 'terrible', 'horrible', 'sad', 'boring', 'disappointing', 'worse'],
    say: {
      plain: ['The {t} was {w}.', 'What a {w} {t}, and the {u} was {w} too.'],
      beside: ['The {t} was not {v}.', 'Not {v}, this {t}.'],
      apart: ['The {t} was not a very {v} one.', 'I would not call the {t} {v}.'],
      other: ['The {t} is never {v}.', 'There is no {v} {t} here.'],
      but: ['The {t} was {v}, but the {u} was {w} and the rest {w}.', '{v} {t}, but {w} {u}, really {w}.'],
    },
  },
  'zh-Hant': {
    things: ['茶', '湯', '服務', '音樂', '座位', '蛋糕', '景色'],
    good: ['好', '美味', '滿意', '親切', '精彩', '舒服', '驚喜', '開心'],
    bad: ['差', '難吃', '失望', '無禮', '沉悶', '骯髒', '糟糕', '難受'],
    say: {
      plain: ['{t}很{w}。', '這裏的{t}真{w}，{u}也{w}。'],
      beside: ['{t}不{v}。', '我覺得{t}不{v}。'],
      apart: ['{t}不算很{v}。', '這裏的{t}不是那麼{v}。'],
      other: ['{t}沒有{v}。', '{t}毫不{v}。'],
      but: ['{t}雖然{v}，但是{u}很{w}，整體{w}。', '{t}{v}，但是{u}{w}，十分{w}。'],
    },
  },
  'zh-Hans': {
    things: ['茶', '汤', '服务', '音乐', '座位', '蛋糕', '景色'],
    good: ['好', '美味', '满意', '亲切', '精彩', '舒服', '惊喜', '开心'],
    bad: ['差', '难吃', '失望', '无礼', '沉闷', '肮脏', '糟糕', '难受'],
    say: {
      plain: ['{t}很{w}。', '这里的{t}真{w}，{u}也{w}。'],
      beside: ['{t}不{v}。', '我觉得{t}不{v}。'],
      apart: ['{t}不算很{v}。', '这里的{t}不是那么{v}。'],
      other: ['{t}没有{v}。', '{t}毫不{v}。'],
      but: ['{t}虽然{v}，但是{u}很{w}，整体{w}。', '{t}{v}，但是{u}{w}，十分{w}。'],
    },
  },
}
