import type { Text } from '../engine/index.ts'
import type { Cue } from './cues.ts'

/** For those who do not hear: the sounds that carry meaning, in words. Mere clicks have none. */
export const captions: Partial<Record<Cue, Text>> = {
  refuse: {
    en: '[dull thud: not possible]',
    'zh-Hant': '［低沉一響：不可以］',
    'zh-Hans': '［低沉一响：不可以］',
  },
  train: {
    en: '[rising notes: it begins]',
    'zh-Hant': '［音階上升：開始］',
    'zh-Hans': '［音阶上升：开始］',
  },
  ready: {
    en: '[bright chime: done]',
    'zh-Hant': '［清脆鈴聲：完成］',
    'zh-Hans': '［清脆铃声：完成］',
  },
  cancel: {
    en: '[falling tone: stopped]',
    'zh-Hant': '［音調下降：已停止］',
    'zh-Hans': '［音调下降：已停止］',
  },
  right: { en: '[pluck: right]', 'zh-Hant': '［撥弦：答對］', 'zh-Hans': '［拨弦：答对］' },
  wrong: { en: '[sinking note: wrong]', 'zh-Hant': '［音調下沉：答錯］', 'zh-Hans': '［音调下沉：答错］' },
  streak: {
    en: '[quick run of bells: five in a row]',
    'zh-Hant': '［一串鈴聲：連續答對五個］',
    'zh-Hans': '［一串铃声：连续答对五个］',
  },
  lantern: {
    en: '[chord: the lantern is lit]',
    'zh-Hant': '［和弦：燈籠亮了］',
    'zh-Hans': '［和弦：灯笼亮了］',
  },
  star1: { en: '[chord: first star]', 'zh-Hant': '［和弦：第一顆星］', 'zh-Hans': '［和弦：第一颗星］' },
  star2: {
    en: '[fuller chord: second star]',
    'zh-Hant': '［和弦漸滿：第二顆星］',
    'zh-Hans': '［和弦渐满：第二颗星］',
  },
  star3: {
    en: '[great chord: third star]',
    'zh-Hant': '［輝煌和弦：第三顆星］',
    'zh-Hans': '［辉煌和弦：第三颗星］',
  },
  nostar: {
    en: '[three soft falling notes: no star yet]',
    'zh-Hant': '［三個輕輕下降的音：還沒有星星］',
    'zh-Hans': '［三个轻轻下降的音：还没有星星］',
  },
}
