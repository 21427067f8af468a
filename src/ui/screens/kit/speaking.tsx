import type { Text } from '../../../engine/index.ts'
import { peopleNames } from '../../../i18n/level.ts'
import { marks } from '../../../look/index.ts'
import { ClassMark, Hint, Pip, type PipMood, Speech, Term, useSpeaking } from '../../kit/index.ts'
import { Part } from './part.tsx'

export function Speaking() {
  const { lang } = useSpeaking()
  const said: Text = {
    en: 'The ferry gate opens for birds and stays shut for fish. I cannot watch it all night. Can Pip learn it from a few examples?',
    'zh-Hant': '渡輪閘口要讓鳥兒通過，魚兒則不可以。我不能整晚守着，Pip 可以從幾個例子學會嗎？',
    'zh-Hans': '渡轮闸口要让鸟儿通过，鱼儿则不可以。我不能整晚守着，Pip 可以从几个例子学会吗？',
  }
  const term: Text = { en: 'epoch', 'zh-Hant': '訓練輪次', 'zh-Hans': '训练轮次' }
  const means: Text = {
    en: 'One pass through all the training examples.',
    'zh-Hant': '把所有訓練例子看過一遍，就是一輪。',
    'zh-Hans': '把所有训练样本看过一遍，就是一轮。',
  }
  const moods: PipMood[] = ['dark', 'puzzled', 'learning', 'unsure', 'sure', 'delighted']
  return (
    <Part title="Speech">
      {[false, true].flatMap((glad) =>
        (Object.keys(peopleNames) as (keyof typeof peopleNames)[]).map((who) => (
          <Speech key={`${who} ${glad}`} who={who} name={peopleNames[who][lang]} glad={glad}>
            {said[lang]}
          </Speech>
        )),
      )}
      <div class="kit__row">
        {moods.map((mood) => (
          <span key={mood} class="kit__pip">
            <Pip mood={mood} />
            {mood}
          </span>
        ))}
      </div>
      <Hint step={1}>Look at what the mistakes have in common.</Hint>
      <p>
        A run through all examples is an <Term entry={{ term, means }}>{term[lang]}</Term>.
      </p>
      <div class="kit__row">
        {marks.map((mark, i) => (
          <ClassMark key={mark.letter} of={i} size={2.4} />
        ))}
      </div>
    </Part>
  )
}
