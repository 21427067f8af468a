import type { Text } from '../engine/index.ts'

/** A network's layers and its training, as every kind's panel says them. Gaps `{like}` are filled by `say`. */
export const networkWords = {
  network: { en: 'Pip’s network', 'zh-Hant': 'Pip 的網絡', 'zh-Hans': 'Pip 的网络' },
  networkSays: {
    en: '{inputs} inputs, {layers}, {outputs} outputs',
    'zh-Hant': '{inputs} 個輸入，{layers}，{outputs} 個輸出',
    'zh-Hans': '{inputs} 个输入，{layers}，{outputs} 个输出',
  },
  noHidden: { en: 'no hidden layer', 'zh-Hant': '沒有隱藏層', 'zh-Hans': '没有隐藏层' },
  layer: { en: 'Hidden layer {n}', 'zh-Hant': '隱藏層 {n}', 'zh-Hans': '隐藏层 {n}' },
  neurons: { en: '{n} neurons', 'zh-Hant': '{n} 個神經元', 'zh-Hans': '{n} 个神经元' },
  neuron: { en: '1 neuron', 'zh-Hant': '1 個神經元', 'zh-Hans': '1 个神经元' },
  layerWeights: {
    en: '{from} inputs × {to} neurons + {to} biases = {n} weights',
    'zh-Hant': '{from} 個輸入 × {to} 個神經元 + {to} 個偏置 = {n} 個權重',
    'zh-Hans': '{from} 个输入 × {to} 个神经元 + {to} 个偏置 = {n} 个权重',
  },
  outputWeights: {
    en: 'To the outputs: {from} × {to} + {to} biases = {n} weights',
    'zh-Hant': '通往輸出：{from} × {to} + {to} 個偏置 = {n} 個權重',
    'zh-Hans': '通往输出：{from} × {to} + {to} 个偏置 = {n} 个权重',
  },
  addLayer: { en: 'Add a hidden layer', 'zh-Hant': '加一個隱藏層', 'zh-Hans': '加一个隐藏层' },
  removeLayer: { en: 'Remove layer {n}', 'zh-Hant': '移除第 {n} 層', 'zh-Hans': '移除第 {n} 层' },
  fullLayers: {
    en: 'No room for more layers here.',
    'zh-Hant': '這裏放不下更多層了。',
    'zh-Hans': '这里放不下更多层了。',
  },
  training: { en: 'Training', 'zh-Hant': '訓練', 'zh-Hans': '训练' },
  epochs: { en: 'Epochs', 'zh-Hant': '訓練多少輪', 'zh-Hans': '训练多少轮' },
  learningRate: { en: 'Learning rate', 'zh-Hant': '學習率', 'zh-Hans': '学习率' },
  learningRateNote: {
    en: 'How far each correction moves the weights',
    'zh-Hant': '每次修正把權重移動多遠',
    'zh-Hans': '每次修正把权重移动多远',
  },
} as const satisfies Record<string, Text>
