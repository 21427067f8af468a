import type { Narrate, Text } from '../../engine/index.ts'
import type { GardenEvent } from './contest.ts'
import type { Activation, InputName, Setup } from './schema.ts'

/** Everything this kind says: refusals, the contest's captions, the panel. Level text lives in level files. */
export const refusals = {
  layers: (most: number): Text => ({
    en: `There is room for ${most} hidden ${most === 1 ? 'layer' : 'layers'} here.`,
    'zh-Hant': `這裏最多放 ${most} 個隱藏層。`,
    'zh-Hans': `这里最多放 ${most} 个隐藏层。`,
  }),
  perLayer: (most: number): Text => ({
    en: `A layer holds at most ${most} neurons.`,
    'zh-Hant': `每層最多放 ${most} 個神經元。`,
    'zh-Hans': `每层最多放 ${most} 个神经元。`,
  }),
  emptyLayer: {
    en: 'A layer needs at least one neuron. Remove the layer instead.',
    'zh-Hant': '每層至少要有一個神經元。不需要的話，可以移走整層。',
    'zh-Hans': '每层至少要有一个神经元。不需要的话，可以删掉整层。',
  } satisfies Text,
  noInput: {
    en: 'The network needs at least one input.',
    'zh-Hant': '網絡至少要有一個輸入。',
    'zh-Hans': '网络至少要有一个输入。',
  } satisfies Text,
  notOffered: {
    en: 'This level does not offer that choice.',
    'zh-Hant': '這一關沒有這個選項。',
    'zh-Hans': '这一关没有这个选项。',
  } satisfies Text,
}

export const narrate: Narrate<Setup, GardenEvent> = (setup, event, lang) => {
  switch (event.type) {
    case 'dusk':
      return {
        en: 'Dusk. Visitors nobody has mapped are flying in.',
        'zh-Hant': '入夜了，未見過的訪客陸續飛來。',
        'zh-Hans': '入夜了，没见过的访客陆续飞来。',
      }[lang]
    case 'dawn':
      return {
        en: `The night is over: ${event.rightly} of ${event.of} told apart.`,
        'zh-Hant': `天亮了：${event.of} 位訪客中，${event.rightly} 位判斷正確。`,
        'zh-Hans': `天亮了：${event.of} 位访客中，${event.rightly} 位判断正确。`,
      }[lang]
    case 'visitor': {
      const [says, is] = [setup.classes[event.says].name[lang], setup.classes[event.is].name[lang]]
      const sure = Math.round((event.sure ?? 0) * 100)
      if (event.right) {
        return {
          en: `Visitor ${event.number}: the model gives ${sure}% to “${says}”. Right.`,
          'zh-Hant': `第 ${event.number} 位：模型給「${says}」${sure}%。正確。`,
          'zh-Hans': `第 ${event.number} 位：模型给“${says}”${sure}%。正确。`,
        }[lang]
      }
      return {
        en: `Visitor ${event.number}: the model gives ${sure}% to “${says}”, but it is a ${is}.`,
        'zh-Hant': `第 ${event.number} 位：模型給「${says}」${sure}%，其實是${is}。`,
        'zh-Hans': `第 ${event.number} 位：模型给“${says}”${sure}%，其实是${is}。`,
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
      en: 'silent below zero, then straight',
      'zh-Hant': '負數變零，正數照樣',
      'zh-Hans': '负数变零，正数照旧',
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

const count = (n: number) => (n === 1 ? '' : 's')

/** The panel's own strings. */
export const panelWords = {
  network: { en: 'The network', 'zh-Hant': '網絡', 'zh-Hans': '网络' },
  inputs: { en: 'Inputs', 'zh-Hant': '輸入', 'zh-Hans': '输入' },
  output: { en: 'Output', 'zh-Hant': '輸出', 'zh-Hans': '输出' },
  noHidden: {
    en: 'No hidden layer yet: the inputs go straight to the output.',
    'zh-Hant': '還沒有隱藏層：輸入直接連到輸出。',
    'zh-Hans': '还没有隐藏层：输入直接连到输出。',
  },
  addLayer: { en: 'Add a hidden layer', 'zh-Hant': '加一個隱藏層', 'zh-Hans': '加一个隐藏层' },
  activation: {
    en: 'How each neuron bends',
    'zh-Hant': '神經元怎樣彎曲（激活函數）',
    'zh-Hans': '神经元怎样弯曲（激活函数）',
  },
  training: { en: 'Training', 'zh-Hant': '訓練', 'zh-Hans': '训练' },
  learningRate: { en: 'Learning rate', 'zh-Hant': '學習率', 'zh-Hans': '学习率' },
  learningRateHelp: {
    en: 'How big each correction is',
    'zh-Hant': '每次修正的幅度',
    'zh-Hans': '每次修正的幅度',
  },
  epochs: { en: 'Epochs', 'zh-Hant': '訓練週期', 'zh-Hans': '训练轮次' },
  epochsHelp: {
    en: 'How often it goes through all the places',
    'zh-Hant': '把全部地點看多少遍',
    'zh-Hans': '把全部地点看多少遍',
  },
  mind: { en: 'What each neuron answers', 'zh-Hant': '每個神經元的視角', 'zh-Hans': '每个神经元的视角' },
  mindEmpty: {
    en: 'Train, and every hidden neuron shows its own picture of the garden here.',
    'zh-Hant': '訓練後，每個隱藏神經元會在這裏展示自己的畫面。',
    'zh-Hans': '训练后，每个隐藏神经元会在这里展示自己的画面。',
  },
  curve: { en: 'Loss while training', 'zh-Hant': '訓練時的損失', 'zh-Hans': '训练时的损失' },
  trainLoss: { en: 'training places', 'zh-Hant': '訓練地點', 'zh-Hans': '训练地点' },
  validationLoss: { en: 'checked places', 'zh-Hant': '核實地點', 'zh-Hans': '核实地点' },
  curveEmpty: {
    en: 'The curve appears when you train.',
    'zh-Hant': '開始訓練後會畫出曲線。',
    'zh-Hans': '开始训练后会画出曲线。',
  },
  result: { en: 'This training', 'zh-Hant': '這次訓練', 'zh-Hans': '这次训练' },
  before: { en: 'Training before', 'zh-Hant': '上次訓練', 'zh-Hans': '上次训练' },
  right: { en: 'right', 'zh-Hant': '正確', 'zh-Hans': '正确' },
  legend: {
    en: 'Large marks: training places, a few labelled wrongly. Small hollow marks: checked places.',
    'zh-Hant': '大標記是訓練地點，有少數標錯；小空心標記是核實地點。',
    'zh-Hans': '大标记是训练地点，有少数标错；小空心标记是核实地点。',
  },
} satisfies Record<string, Text>

export const say = {
  layer: (n: number): Text => ({
    en: `Hidden layer ${n}`,
    'zh-Hant': `隱藏層 ${n}`,
    'zh-Hans': `隐藏层 ${n}`,
  }),
  neurons: (n: number): Text => ({
    en: `${n} neuron${count(n)}`,
    'zh-Hant': `${n} 個神經元`,
    'zh-Hans': `${n} 个神经元`,
  }),
  addNeuron: (layer: number): Text => ({
    en: `Add a neuron to layer ${layer}`,
    'zh-Hant': `在隱藏層 ${layer} 加一個神經元`,
    'zh-Hans': `在隐藏层 ${layer} 加一个神经元`,
  }),
  removeNeuron: (layer: number): Text => ({
    en: `Remove a neuron from layer ${layer}`,
    'zh-Hant': `從隱藏層 ${layer} 移走一個神經元`,
    'zh-Hans': `从隐藏层 ${layer} 移走一个神经元`,
  }),
  removeLayer: (layer: number): Text => ({
    en: `Remove layer ${layer}`,
    'zh-Hant': `移走隱藏層 ${layer}`,
    'zh-Hans': `移走隐藏层 ${layer}`,
  }),
  epoch: (n: number): Text => ({ en: `Epoch ${n}`, 'zh-Hant': `第 ${n} 週期`, 'zh-Hans': `第 ${n} 轮` }),
}
