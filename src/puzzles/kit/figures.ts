/** The figures that most kinds have, said once: how a metric or a cost is read and named. */
import type { FigureKind, FigureKinds, Text } from '../../engine/index.ts'

/** A share of 1, the more the better. */
export function share(label: Text): FigureKind {
  return { unit: 'share', better: 'higher', label }
}

/** A whole number of things a recipe costs, the fewer the better. `one` is English for exactly one of them. */
export function count(label: Text, one?: string): FigureKind {
  return { unit: 'count', better: 'lower', label, ...(one !== undefined && { one }) }
}

/** How well a model sorts the contest's cases into classes. */
export const tested = {
  'test.accuracy': share({
    en: '{n} of {cases}',
    'zh-Hant': '{cases}：準確率 {n}',
    'zh-Hans': '{cases}：准确率 {n}',
  }),
  'test.worst': share({
    en: '{n} of the hardest class',
    'zh-Hant': '最難的一類：準確率 {n}',
    'zh-Hans': '最难的一类：准确率 {n}',
  }),
} satisfies FigureKinds

/** The same with its training and validation data, which `examples` names in plural: "places". */
export function classification(examples: Text) {
  return {
    ...tested,
    'validation.accuracy': share({
      en: `{n} of the validation ${examples.en}`,
      'zh-Hant': `驗證${examples['zh-Hant']}：準確率 {n}`,
      'zh-Hans': `验证${examples['zh-Hans']}：准确率 {n}`,
    }),
    'train.accuracy': share({
      en: `{n} of the training ${examples.en}`,
      'zh-Hant': `訓練${examples['zh-Hant']}：準確率 {n}`,
      'zh-Hans': `训练${examples['zh-Hans']}：准确率 {n}`,
    }),
  } satisfies FigureKinds
}

/** What networks cost. */
export const networkCosts = {
  neurons: count(
    { en: '{n} hidden neurons', 'zh-Hant': '{n} 個隱藏神經元', 'zh-Hans': '{n} 个隐藏神经元' },
    '{n} hidden neuron',
  ),
  layers: count(
    { en: '{n} hidden layers', 'zh-Hant': '{n} 個隱藏層', 'zh-Hans': '{n} 个隐藏层' },
    '{n} hidden layer',
  ),
  weights: count({ en: '{n} weights', 'zh-Hant': '{n} 個權重', 'zh-Hans': '{n} 个权重' }, '{n} weight'),
  epochs: count({ en: '{n} epochs', 'zh-Hant': '訓練 {n} 輪', 'zh-Hans': '训练 {n} 轮' }, '{n} epoch'),
} satisfies FigureKinds
