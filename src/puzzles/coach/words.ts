import type { About, Lang, Narrate, Text } from '../../engine/index.ts'
import { capital, fill, sure } from '../../i18n/say.ts'
import { handHalfway, toldHand } from '../kit/byHand.ts'
import type { CoachEvent, ExamEvent } from './events.ts'
import { toneName, whoOf } from './nameOf.ts'
import type { Setup } from './schema.ts'

type Case = Exclude<ExamEvent, { readonly type: 'rush' }>

/** Quips may name the tone that was asked for, whether it was right, what the coach said, and whose voice it was. */
export const about: About<Setup, CoachEvent> = (setup, event) => {
  if (event.type === 'rush' || event.type === 'own' || event.type === 'hand') return undefined
  return {
    tone: setup.tones[event.asked]?.id ?? '',
    truth: event.slip ? 'wrong' : 'right',
    answer: event.answer === 0 ? 'praised' : 'again',
    group: event.guest === 'penguin' ? 'penguin' : (setup.groups[event.group]?.id ?? ''),
  }
}

/** Who sings, and what the coach says. */
export const halfway: Narrate<Setup, CoachEvent> = (setup, event, lang) => {
  if (event.type === 'hand') return handHalfway[lang]
  if (event.type === 'rush') return fill(run.rushing[lang], { n: event.batch.length })
  if (event.type === 'return') return run.returning[lang]
  return arrival(setup, event, lang) + pipSays(setup, event, lang) + coachSays(setup, event, lang)
}

/** And then what was really sung. */
export const narrate: Narrate<Setup, CoachEvent> = (setup, event, lang) => {
  if (event.type === 'hand') return setup.byHand ? toldHand(setup.byHand, event.raced, 'ears', lang) : ''
  if (event.type === 'rush') {
    const wrong = (truth: number) =>
      event.batch.filter((one) => one.truth === truth && one.answer !== truth).length
    const [scolded, missed] = [wrong(0), wrong(1)]
    return fill((scolded + missed === 0 ? run.rushClean : run.rush)[lang], {
      ...{ n: event.batch.length, scolded, missed },
    })
  }
  if (event.type === 'own')
    return halfway(setup, event, lang) + run[event.answer === 0 ? 'bow' : 'silence'][lang]
  const told = event.right
    ? event.guest === 'penguin'
      ? run.penguin
      : run.fair
    : event.truth === 0
      ? run.goesOut
      : run.missed
  const back = event.type === 'return' ? arrival(setup, event, lang) + pipSays(setup, event, lang) : ''
  return (event.type === 'return' ? back : halfway(setup, event, lang)) + told[lang]
}

const arrival = (setup: Setup, event: Case, lang: Lang): string =>
  fill(run[event.type === 'own' ? 'teacher' : event.type === 'case' && event.drum ? 'drum' : 'sings'][lang], {
    ...{ who: capital(whoOf(setup, event, lang)), tone: toneName(setup, event.asked, lang) },
  })

/** Pip says what it hears, and what it gives to the tone that was asked for. */
const pipSays = (setup: Setup, { hears, likely, asked, given }: Case, lang: Lang): string =>
  fill(run[hears === asked ? 'pip' : 'pipOther'][lang], {
    ...{ hears: toneName(setup, hears, lang), likely: sure(likely) },
    ...{ asked: toneName(setup, asked, lang), given: sure(given) },
  })

const coachSays = (setup: Setup, { answer, toTeacher }: Case, lang: Lang): string =>
  fill(
    run[toTeacher ? (answer === 0 ? 'askedPraise' : 'askedAgain') : answer === 0 ? 'praise' : 'again'][lang],
    {
      teacher: setup.teacher.name[lang],
    },
  )

const run = {
  sings: {
    en: '{who} is asked for {tone}, and sings. ',
    'zh-Hant': '題目是 {tone}，{who}唱了。',
    'zh-Hans': '题目是 {tone}，{who}唱了。',
  },
  drum: {
    en: 'The hard one. Drum roll! {who} sings {tone}, low, and cut short. ',
    'zh-Hant': '最難的來了。鼓聲！{who}唱 {tone}，低低的，只唱半個。',
    'zh-Hans': '最难的来了。敲鼓！{who}唱 {tone}，低低的，只唱半个。',
  },
  teacher: {
    en: 'Last, {who} herself, who taught them all, sings {tone} the old way. ',
    'zh-Hant': '最後，教大家唱的{who}，親自用老腔唱 {tone}。',
    'zh-Hans': '最后，教大家唱的{who}，亲自用老腔唱 {tone}。',
  },
  pip: {
    en: 'Pip: “{hears}. {likely}%.” ',
    'zh-Hant': 'Pip：「{hears}，{likely}%。」',
    'zh-Hans': 'Pip：“{hears}，{likely}%。”',
  },
  pipOther: {
    en: 'Pip: “{hears}. {likely}%. It was asked for {asked}: {given}%.” ',
    'zh-Hant': 'Pip：「{hears}，{likely}%。題目是 {asked}：{given}%。」',
    'zh-Hans': 'Pip：“{hears}，{likely}%。题目是 {asked}：{given}%。”',
  },
  praise: { en: 'The coach: “Well sung.” ', 'zh-Hant': '教練：「唱得好。」', 'zh-Hans': '教练：“唱得好。”' },
  again: {
    en: 'The coach: “Again, please.” ',
    'zh-Hant': '教練：「請再唱一次。」',
    'zh-Hans': '教练：“请再唱一次。”',
  },
  askedPraise: {
    en: '{teacher} is asked, and listens: “Well sung.” ',
    'zh-Hant': '{teacher}親自聽了：「唱得好。」',
    'zh-Hans': '{teacher}亲自听了：“唱得好。”',
  },
  askedAgain: {
    en: '{teacher} is asked, and listens: “Again, please.” ',
    'zh-Hant': '{teacher}親自聽了：「請再唱一次。」',
    'zh-Hans': '{teacher}亲自听了：“请再唱一次。”',
  },
  fair: { en: 'That was fair.', 'zh-Hant': '判得對。', 'zh-Hans': '判得对。' },
  penguin: {
    en: 'It sings again. It is perfect again, and the same again.',
    'zh-Hant': '牠再唱一次：同樣完美，也同樣不是題目。',
    'zh-Hans': '它再唱一次：同样完美，也同样不是题目。',
  },
  goesOut: {
    en: 'But it was right. A lantern goes out.',
    'zh-Hant': '其實唱對了。一盞燈熄了。',
    'zh-Hans': '其实唱对了。一盏灯灭了。',
  },
  missed: {
    en: 'But it was wrong. Nobody tells the learner.',
    'zh-Hant': '其實唱錯了，卻沒有人說一聲。',
    'zh-Hans': '其实唱错了，却没有人说一声。',
  },
  silence: { en: 'Silence on the pier.', 'zh-Hant': '碼頭上一片寂靜。', 'zh-Hans': '码头上一片寂静。' },
  bow: { en: 'She bows to a lantern.', 'zh-Hant': '她向一盞燈鞠了個躬。', 'zh-Hans': '她向一盏灯鞠了个躬。' },
  rushing: {
    en: 'The boats come in: {n} more sing at once.',
    'zh-Hant': '船都靠岸了：又有 {n} 位一起唱。',
    'zh-Hans': '船都靠岸了：又有 {n} 位一起唱。',
  },
  rush: {
    en: '{n} more. Right, but scolded: {scolded}. Wrong, but praised: {missed}.',
    'zh-Hant': '又唱了 {n} 位。唱對卻被錯怪：{scolded} 位；唱錯卻過關：{missed} 位。',
    'zh-Hans': '又唱了 {n} 位。唱对却被错怪：{scolded} 位；唱错却过关：{missed} 位。',
  },
  rushClean: {
    en: '{n} more, and every one was judged fairly.',
    'zh-Hant': '又唱了 {n} 位，全都判對了。',
    'zh-Hans': '又唱了 {n} 位，全都判对了。',
  },
  returning: {
    en: 'One of those comes back to the pier.',
    'zh-Hant': '其中一位又走回碼頭。',
    'zh-Hans': '其中一位又走回码头。',
  },
} as const satisfies Record<string, Text>

/** The lab's own words where this kind says another: a mark that was moved needs no training, only another try. */
export const labWords = {
  notTrained: {
    en: 'Not tried like this yet',
    'zh-Hant': '這樣還未試過',
    'zh-Hans': '这样还没试过',
  },
  startLabel: {
    en: 'Choose voices, press Train, then move the water’s edge.',
    'zh-Hant': '選好聲音，按「訓練」，再移動水線。',
    'zh-Hans': '选好声音，点“训练”，再移动水线。',
  },
} as const satisfies Record<string, Text>
