import type { About, Narrate, Text } from '../../engine/index.ts'
import { sure } from '../../i18n/say.ts'
import { aboutCase } from '../kit/about.ts'
import type { GardenEvent } from './events.ts'
import type { Leaning } from './field.ts'
import type { Activation, InputName, Setup } from './schema.ts'

/** Everything this kind says: refusals, the contest's captions, the panel. Level text lives in level files. */
export const refusals = {
  noInput: {
    en: 'The network needs at least one input.',
    'zh-Hant': '網絡至少要有一個輸入。',
    'zh-Hans': '网络至少要有一个输入。',
  } satisfies Text,
}

export const about: About<Setup, GardenEvent> = (setup, event) =>
  aboutCase(
    setup.classes.map((each) => each.creature),
    event,
  )

export const narrate: Narrate<Setup, GardenEvent> = (setup, event, lang) => {
  switch (event.type) {
    case 'dusk':
      return {
        en: 'Dusk. Insects that nobody has mapped are flying in.',
        'zh-Hant': '入夜了，未見過的訪客陸續飛來。',
        'zh-Hans': '入夜了，没见过的访客陆续飞来。',
      }[lang]
    case 'dawn':
      return {
        en: `The night is over: ${event.tally.right} of ${event.tally.of} right.`,
        'zh-Hant': `天亮了：${event.tally.of} 位訪客中，${event.tally.right} 位判斷正確。`,
        'zh-Hans': `天亮了：${event.tally.of} 位访客中，${event.tally.right} 位判断正确。`,
      }[lang]
    case 'case': {
      const [answer, truth] = [setup.classes[event.answer].name[lang], setup.classes[event.truth].name[lang]]
      const given = sure(event.sure)
      if (event.right) {
        return {
          en: `Insect ${event.n}: the model gives ${given}% to *${answer}*. Right.`,
          'zh-Hant': `第 ${event.n} 位：模型給 *${answer}* 的概率是 ${given}%，答對了。`,
          'zh-Hans': `第 ${event.n} 位：模型给 *${answer}* 的概率是 ${given}%，答对了。`,
        }[lang]
      }
      return {
        en: `Insect ${event.n}: the model gives ${given}% to *${answer}*, but it is a ${truth}.`,
        'zh-Hant': `第 ${event.n} 位：模型給 *${answer}* 的概率是 ${given}%，其實是${truth}。`,
        'zh-Hans': `第 ${event.n} 位：模型给 *${answer}* 的概率是 ${given}%，其实是${truth}。`,
      }[lang]
    }
  }
}

export const activationWords: Record<Activation, { readonly name: string; readonly does: Text }> = {
  linear: {
    name: 'linear',
    does: { en: 'passes its sum on, straight', 'zh-Hant': '直接輸出總和', 'zh-Hans': '直接输出总和' },
  },
  relu: {
    name: 'ReLU',
    does: {
      en: 'silent below 0, then straight',
      'zh-Hant': '負數變 0，正數照舊',
      'zh-Hans': '负数变 0，正数照旧',
    },
  },
  tanh: {
    name: 'tanh',
    does: { en: 'bends smoothly from −1 to 1', 'zh-Hant': '由 −1 平滑彎到 1', 'zh-Hans': '从 −1 平滑弯到 1' },
  },
  sigmoid: {
    name: 'sigmoid',
    does: { en: 'bends smoothly from 0 to 1', 'zh-Hant': '由 0 平滑彎到 1', 'zh-Hans': '从 0 平滑弯到 1' },
  },
}

export const inputWords: Record<InputName, string> = { x: 'x', y: 'y', x2: 'x²', y2: 'y²', xy: 'x·y' }

/** The panel's own strings; gaps in braces are filled by `say`. */
export const words = {
  network: { en: 'The network', 'zh-Hant': '網絡', 'zh-Hans': '网络' },
  inputs: { en: 'Inputs', 'zh-Hant': '輸入', 'zh-Hans': '输入' },
  inputsAre: {
    en: 'how far east (x) and north (y)',
    'zh-Hant': '偏東多少（x）、偏北多少（y）',
    'zh-Hans': '偏东多少（x）、偏北多少（y）',
  },
  output: { en: 'Output', 'zh-Hant': '輸出', 'zh-Hans': '输出' },
  outputIs: {
    en: 'the probability of “{class}”',
    'zh-Hant': '「{class}」的概率',
    'zh-Hans': '“{class}”的概率',
  },
  noHidden: {
    en: 'No hidden layer yet: the inputs go straight to the output.',
    'zh-Hant': '還沒有隱藏層：輸入直接連到輸出。',
    'zh-Hans': '还没有隐藏层：输入直接连到输出。',
  },
  layer: { en: 'Hidden layer {n}', 'zh-Hant': '隱藏層 {n}', 'zh-Hans': '隐藏层 {n}' },
  neuronsIn: {
    en: 'Neurons in layer {n}',
    'zh-Hant': '隱藏層 {n} 的神經元',
    'zh-Hans': '隐藏层 {n} 的神经元',
  },
  addLayer: { en: 'Add a hidden layer', 'zh-Hant': '加一個隱藏層', 'zh-Hans': '加一个隐藏层' },
  removeLayer: { en: 'Remove layer {n}', 'zh-Hant': '移走隱藏層 {n}', 'zh-Hans': '删掉隐藏层 {n}' },
  activation: {
    en: 'Activation: how every hidden neuron bends',
    'zh-Hant': '激活函數：隱藏神經元怎樣「彎」',
    'zh-Hans': '激活函数：隐藏神经元怎样“弯”',
  },
  training: { en: 'Training', 'zh-Hant': '訓練', 'zh-Hans': '训练' },
  learningRate: { en: 'Learning rate', 'zh-Hant': '學習率', 'zh-Hans': '学习率' },
  learningRateHelp: {
    en: 'How big each correction is.',
    'zh-Hant': '每次修正的幅度。',
    'zh-Hans': '每次修正的幅度。',
  },
  epochs: { en: 'Epochs', 'zh-Hant': '訓練多少輪', 'zh-Hans': '训练多少轮' },
  epochsHelp: {
    en: 'How many times it goes through all the places.',
    'zh-Hant': '把全部地點看多少遍。',
    'zh-Hans': '把全部地点看多少遍。',
  },
  untrained: { en: 'not trained yet', 'zh-Hant': '尚未訓練', 'zh-Hans': '还没训练' },
  neuron: {
    en: 'Neuron {n} of layer {layer}',
    'zh-Hant': '隱藏層 {layer} 神經元 {n}',
    'zh-Hans': '隐藏层 {layer} 神经元 {n}',
  },
  result: { en: 'What it learned', 'zh-Hant': '學到甚麼', 'zh-Hans': '学到什么' },
  resultEmpty: {
    en: 'Train to see the border, and what each neuron answers.',
    'zh-Hant': '按「訓練」，就會看到邊界和每個神經元的畫面。',
    'zh-Hans': '点“训练”，就会看到边界和每个神经元的画面。',
  },
  now: { en: 'This time', 'zh-Hant': '這次', 'zh-Hans': '这次' },
  before: { en: 'Last time', 'zh-Hant': '上次', 'zh-Hans': '上次' },
  validationRight: {
    en: 'Validation places right',
    'zh-Hant': '驗證地點：準確率',
    'zh-Hans': '验证地点：准确率',
  },
  trainRight: { en: 'Training places right', 'zh-Hant': '訓練地點：準確率', 'zh-Hans': '训练地点：准确率' },
  neurons: { en: 'Hidden neurons', 'zh-Hant': '隱藏神經元', 'zh-Hans': '隐藏神经元' },
  closed: {
    en: 'The border closes around {share} of the garden: {names} inside.',
    'zh-Hant': '邊界圍住了燈園的 {share}，裏面判為{names}。',
    'zh-Hans': '边界围住了灯园的 {share}，里面判为{names}。',
  },
  open: {
    en: 'The border is open: it runs off the edge of the garden.',
    'zh-Hant': '邊界沒有合攏：它伸出了燈園邊緣。',
    'zh-Hans': '边界没有合拢：它伸出了灯园边缘。',
  },
  none: {
    en: 'No border yet: the model gives the whole garden to {names}.',
    'zh-Hant': '還沒有邊界：模型把整個燈園都判為{names}。',
    'zh-Hans': '还没有边界：模型把整个灯园都判为{names}。',
  },
  chasing: {
    en: 'It does better on its training places than on the validation places. Is it chasing mistakes?',
    'zh-Hant': '它在訓練地點比在驗證地點表現更好。是在追着錯處跑嗎？',
    'zh-Hans': '它在训练地点比在验证地点表现更好。是在追着错处跑吗？',
  },
  monster: { en: 'The monster', 'zh-Hant': '怪獸', 'zh-Hans': '怪兽' },
  monsterIntro: {
    en: 'Every layer, every neuron, every epoch there is. It learns from the same notes as yours. Who do you think does better?',
    'zh-Hant': '層、神經元、輪數，全部用到盡。它學的是同一批記錄。你猜誰做得好？',
    'zh-Hans': '层、神经元、轮数，全部用到头。它学的是同一批记录。你猜谁做得好？',
  },
  monsterFree: { en: 'Release the monster', 'zh-Hant': '放出怪獸', 'zh-Hans': '放出怪兽' },
  monsterHome: { en: 'Send it home', 'zh-Hant': '叫它回家', 'zh-Hans': '叫它回家' },
  yours: { en: 'Yours', 'zh-Hant': '你的', 'zh-Hans': '你的' },
  monsters: { en: 'Monster ({n})', 'zh-Hant': '怪獸（{n} 個）', 'zh-Hans': '怪兽（{n} 个）' },
  testRight: {
    en: 'Tonight’s insects right (test data)',
    'zh-Hant': '今晚的訪客（測試數據）：準確率',
    'zh-Hans': '今晚的访客（测试数据）：准确率',
  },
  afterContest: { en: 'see the contest', 'zh-Hant': '實戰見', 'zh-Hans': '实战见' },
  believes: {
    en: 'Wrong notes believed, of {of}',
    'zh-Hant': '相信了多少個記錯的（共 {of} 個）',
    'zh-Hans': '相信了多少个记错的（共 {of} 个）',
  },
  monsterPip: {
    en: 'Pip: “{n} neurons. Notes: {train}. New insects: {test}. I was shown {of} wrong notes, and learned {believes} of them.”',
    'zh-Hant':
      'Pip：「{n} 個神經元。記錄：{train}。新來的：{test}。我看過 {of} 個記錯的，學了 {believes} 個。」',
    'zh-Hans':
      'Pip：“{n} 个神经元。记录：{train}。新来的：{test}。我看过 {of} 个记错的，学了 {believes} 个。”',
  },
  probe: { en: 'Ask about one place', 'zh-Hant': '問問某個地點', 'zh-Hans': '问问某个地点' },
  east: { en: 'West to east', 'zh-Hant': '由西至東', 'zh-Hans': '从西到东' },
  north: { en: 'South to north', 'zh-Hant': '由南至北', 'zh-Hans': '从南到北' },
  marks: {
    en: 'Marks on the map',
    'zh-Hant': '地圖上的標記',
    'zh-Hans': '地图上的标记',
  },
  trainMarks: {
    en: 'Filled: {n} training places, noted by people. Some are wrong.',
    'zh-Hant': '實心：{n} 個訓練地點，由遊人記下，有些記錯了。',
    'zh-Hans': '实心：{n} 个训练地点，由游客记下，有些记错了。',
  },
  validationMarks: {
    en: 'Hollow: {n} validation places, checked by Auntie Fong. The network does not train on them.',
    'zh-Hant': '空心：{n} 個驗證地點，由芳姨核實，網絡不會用來訓練。',
    'zh-Hans': '空心：{n} 个验证地点，由芳姨核实，网络不会拿来训练。',
  },
} satisfies Record<string, Text>

/** Where a neuron answers high. */
export const leaningWords: Record<Leaning, Text> = {
  n: { en: 'high in the north', 'zh-Hant': '北面高', 'zh-Hans': '北面高' },
  ne: { en: 'high in the north-east', 'zh-Hant': '東北面高', 'zh-Hans': '东北面高' },
  e: { en: 'high in the east', 'zh-Hant': '東面高', 'zh-Hans': '东面高' },
  se: { en: 'high in the south-east', 'zh-Hant': '東南面高', 'zh-Hans': '东南面高' },
  s: { en: 'high in the south', 'zh-Hant': '南面高', 'zh-Hans': '南面高' },
  sw: { en: 'high in the south-west', 'zh-Hant': '西南面高', 'zh-Hans': '西南面高' },
  w: { en: 'high in the west', 'zh-Hant': '西面高', 'zh-Hans': '西面高' },
  nw: { en: 'high in the north-west', 'zh-Hant': '西北面高', 'zh-Hans': '西北面高' },
  middle: { en: 'high in the middle', 'zh-Hant': '中間高', 'zh-Hans': '中间高' },
  rim: { en: 'high around the rim', 'zh-Hant': '四周高', 'zh-Hans': '四周高' },
  flat: { en: 'the same everywhere', 'zh-Hant': '到處一樣', 'zh-Hans': '到处一样' },
}
