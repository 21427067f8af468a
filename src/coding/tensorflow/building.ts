/** What a program builds networks from, trains them with, and asks of them and of tensors. */
import { type Word, word } from './word.ts'

export const layers: readonly Word[] = [
  word(
    'dense({ units })',
    'Every neuron sees every number of the layer before.',
    '每個神經元都看前一層的所有數。',
    '每个神经元都看前一层的所有数。',
  ),
  word(
    'dropout({ rate })',
    'Hides a share of the numbers at random while training.',
    '訓練時隨機遮住一部分數。',
    '训练时随机遮住一部分数。',
  ),
  word('flatten()', 'A picture becomes one long row.', '把圖攤平成一長行。', '把图摊平成一长行。'),
  word(
    'reshape({ targetShape })',
    'The same numbers in another shape.',
    '同樣的數，換個形狀。',
    '同样的数，换个形状。',
  ),
  word(
    'activation({ activation })',
    'An activation function as a layer of its own.',
    '把激活函數作為獨立一層。',
    '把激活函数作为独立一层。',
  ),
  word('reLU()', 'Negative numbers become 0.', '負數變成 0。', '负数变成 0。'),
  word(
    'leakyReLU({ alpha })',
    'Negative numbers become small.',
    '負數變成細小的負數。',
    '负数变成很小的负数。',
  ),
  word('softmax()', 'Shares that add up to 1.', '變成總和為 1 的比例。', '变成总和为 1 的比例。'),
  word(
    'embedding({ inputDim, outputDim })',
    'A row of weights for each word number.',
    '每個詞的編號對應一行權重。',
    '每个词的编号对应一行权重。',
  ),
  word(
    'conv2d({ filters, kernelSize })',
    'Slides small filters over a picture.',
    '用小濾波器掃過整張圖。',
    '用小滤波器扫过整张图。',
  ),
  word(
    'maxPooling2d({ poolSize })',
    'Keeps the largest number of each square: a smaller picture.',
    '每小格只留最大的數，圖變小。',
    '每小格只留最大的数，图变小。',
  ),
  word(
    'averagePooling2d({ poolSize })',
    'Keeps the average of each square: a smaller picture.',
    '每小格只留平均數，圖變小。',
    '每小格只留平均数，图变小。',
  ),
  word(
    'globalAveragePooling1d()',
    'One average over a whole row of steps.',
    '整行取一個平均數。',
    '整行取一个平均数。',
  ),
  word(
    'globalAveragePooling2d()',
    'One average over a whole picture.',
    '整張圖取一個平均數。',
    '整张图取一个平均数。',
  ),
  word(
    'inputLayer({ inputShape })',
    'Says the shape of what comes in.',
    '說明輸入的形狀。',
    '说明输入的形状。',
  ),
]

export const trainers: readonly Word[] = [
  word('sgd(learningRate)', 'Steps straight downhill.', '直接沿下坡走一步。', '直接沿下坡走一步。'),
  word(
    'momentum(learningRate, momentum)',
    'Downhill, and keeps some of its speed.',
    '沿下坡走，並保留部分速度。',
    '沿下坡走，并保留部分速度。',
  ),
  word(
    'adam(learningRate)',
    'Downhill, with a step of its own for each weight.',
    '沿下坡走，每個權重有自己的步幅。',
    '沿下坡走，每个权重有自己的步幅。',
  ),
]

export const regularizers: readonly Word[] = [
  word('l1({ l1 })', 'Pushes small weights to 0.', '把小權重推向 0。', '把小权重推向 0。'),
  word('l2({ l2 })', 'Keeps all weights small.', '令所有權重保持細小。', '让所有权重保持较小。'),
  word('l1l2({ l1, l2 })', 'Both together.', '兩種一起用。', '两种一起用。'),
]

export const model: readonly Word[] = [
  word('add(layer)', 'Puts a layer at the end.', '在最後加一層。', '在最后加一层。'),
  word(
    'predict(xs)',
    'The answers of the model, as a tensor.',
    '模型的答案，是一個張量。',
    '模型的答案，是一个张量。',
  ),
  word(
    'compile({ optimizer, loss })',
    'Says how to train; fit can say it too.',
    '說明怎樣訓練；也可在 fit 說明。',
    '说明怎样训练；也可以在 fit 里说明。',
  ),
  word(
    'getWeights()',
    'All weights, a list of tensors.',
    '所有權重：一個張量清單。',
    '所有权重：一个张量列表。',
  ),
  word('setWeights(tensors)', 'Puts other weights in.', '換上另一組權重。', '换上另一组权重。'),
  word('countParams()', 'How many weights there are.', '共有多少個權重。', '一共有多少个权重。'),
  word('layers', 'Its layers, first to last.', '它的各層，由頭到尾。', '它的各层，从头到尾。'),
]

export const tensor: readonly Word[] = [
  word('shape', 'How long each axis is.', '每條軸的長度。', '每条轴的长度。'),
  word('size', 'How many numbers there are.', '共有多少個數。', '一共有多少个数。'),
  word('dataSync()', 'Its numbers in one long row.', '所有數，排成一長行。', '所有数，排成一长行。'),
  word(
    'arraySync()',
    'Its numbers as lists of lists.',
    '所有數，按形狀排成清單。',
    '所有数，按形状排成列表。',
  ),
  word('print()', 'Prints it.', '把它輸出。', '把它输出。'),
  word('dispose()', 'Frees its memory.', '釋放它的記憶體。', '释放它的内存。'),
  word('add(b)', 'Adds, number by number.', '逐個數相加。', '逐个数相加。'),
  word('sub(b)', 'Takes away, number by number.', '逐個數相減。', '逐个数相减。'),
  word('mul(b)', 'Multiplies, number by number.', '逐個數相乘。', '逐个数相乘。'),
  word('div(b)', 'Divides, number by number.', '逐個數相除。', '逐个数相除。'),
  word('square()', 'Each number times itself.', '每個數的平方。', '每个数的平方。'),
  word('sqrt()', 'Square root of each number.', '每個數的平方根。', '每个数的平方根。'),
  word('abs()', 'Each number without its sign.', '每個數的絕對值。', '每个数的绝对值。'),
  word('sum(axis)', 'All added up.', '全部相加。', '全部相加。'),
  word('mean(axis)', 'The average.', '平均數。', '平均数。'),
  word('max(axis)', 'The largest number.', '最大的數。', '最大的数。'),
  word('min(axis)', 'The smallest number.', '最小的數。', '最小的数。'),
  word('argMax(axis)', 'Where the largest number stands.', '最大的數在哪個位置。', '最大的数在哪个位置。'),
  word('matMul(b)', 'Rows times columns.', '矩陣乘法。', '矩阵乘法。'),
  word(
    'reshape(shape)',
    'The same numbers in another shape.',
    '同樣的數，換個形狀。',
    '同样的数，换个形状。',
  ),
  word('flatten()', 'One long row.', '攤平成一長行。', '摊平成一长行。'),
  word('transpose()', 'Rows become columns.', '行列互換。', '行列互换。'),
  word('slice(begin, size)', 'A piece of it.', '它的一部分。', '它的一部分。'),
  word('concat(b, axis)', 'Joins another to it.', '接上另一個張量。', '接上另一个张量。'),
  word('greater(b)', '1 where it is greater.', '較大的地方是 1。', '较大的地方是 1。'),
  word('less(b)', '1 where it is less.', '較小的地方是 1。', '较小的地方是 1。'),
  word('equal(b)', '1 where both are equal.', '相等的地方是 1。', '相等的地方是 1。'),
  word(
    'sigmoid()',
    'Squeezes each number between 0 and 1.',
    '把每個數壓到 0 與 1 之間。',
    '把每个数压到 0 和 1 之间。',
  ),
  word('relu()', 'Negative numbers become 0.', '負數變成 0。', '负数变成 0。'),
  word('softmax()', 'Shares that add up to 1.', '變成總和為 1 的比例。', '变成总和为 1 的比例。'),
]

/** What `fit` gives back. */
export const told: readonly Word[] = [
  word('history', 'Loss, and accuracy, round by round.', '每一輪的損失和準確率。', '每一轮的损失和准确率。'),
  word('epoch', 'The numbers of the rounds.', '各輪的編號。', '各轮的编号。'),
  word(
    'diverged',
    'The round in which the loss blew up, if it did.',
    '損失失控的那一輪（如有）。',
    '损失失控的那一轮（如有）。',
  ),
]

export const fit = word(
  'fit(model, xs, ys, { epochs })',
  'Trains a model on examples xs and their answers ys.',
  '用例子 xs 和答案 ys 訓練模型。',
  '用例子 xs 和答案 ys 训练模型。',
)

const activation = word(
  'activation',
  "What each neuron does with its sum: 'relu', 'sigmoid' and others.",
  "神經元怎樣處理總和：'relu'、'sigmoid' 等。",
  "神经元怎样处理总和：'relu'、'sigmoid' 等。",
)
const inputShape = word(
  'inputShape',
  'Shape of one example, for the first layer: [2].',
  '一個例子的形狀，只有第一層要寫：[2]。',
  '一个例子的形状，只有第一层要写：[2]。',
)
const strides = word('strides', 'How far it moves each time.', '每次移動多遠。', '每次移动多远。')
const poolSize = word('poolSize', 'Side of the square.', '小格的邊長。', '小格的边长。')
const useBias = word(
  'useBias',
  'Whether each neuron adds a number of its own.',
  '神經元是否另加一個數（偏置）。',
  '神经元是否另加一个数（偏置）。',
)
const kernelRegularizer = word(
  'kernelRegularizer',
  'A penalty for large weights.',
  '對大權重的懲罰。',
  '对大权重的惩罚。',
)
const optimizer = word(
  'optimizer',
  "How weights are adjusted: 'sgd', 'momentum', 'adam'.",
  "怎樣調整權重：'sgd'、'momentum'、'adam'。",
  "怎样调整权重：'sgd'、'momentum'、'adam'。",
)
const loss = word(
  'loss',
  "How wrongness is measured: 'meanSquaredError' and others.",
  "怎樣量度錯誤：'meanSquaredError' 等。",
  "怎样衡量错误：'meanSquaredError' 等。",
)

/** What may stand in the braces of a call, by the name of what is called. */
export const settings: Readonly<Record<string, readonly Word[]>> = {
  fit: [
    word('epochs', 'How many times it sees all examples.', '把所有例子看多少輪。', '把所有例子看多少轮。'),
    optimizer,
    word(
      'learningRate',
      'How far each step goes: 0.01, say.',
      '每一步走多遠，例如 0.01。',
      '每一步走多远，例如 0.01。',
    ),
    loss,
    word(
      'batchSize',
      'How many examples before each step.',
      '看多少個例子才走一步。',
      '看多少个例子才走一步。',
    ),
    word(
      'shuffle',
      'Whether examples come in a new order each round.',
      '每輪是否打亂例子的次序。',
      '每轮是否打乱例子的次序。',
    ),
    word(
      'seed',
      'The same number gives the same training.',
      '數字相同，訓練就相同。',
      '数字相同，训练就相同。',
    ),
  ],
  compile: [optimizer, loss],
  dense: [
    word('units', 'How many neurons.', '多少個神經元。', '多少个神经元。'),
    activation,
    inputShape,
    useBias,
    kernelRegularizer,
  ],
  conv2d: [
    word('filters', 'How many small filters.', '多少個小濾波器。', '多少个小滤波器。'),
    word('kernelSize', 'Side of each filter.', '每個濾波器的邊長。', '每个滤波器的边长。'),
    strides,
    activation,
    inputShape,
    useBias,
    kernelRegularizer,
  ],
  maxPooling2d: [poolSize, strides],
  averagePooling2d: [poolSize, strides],
  dropout: [
    word('rate', 'The share that is hidden, 0 to 1.', '遮住的比例，0 至 1。', '遮住的比例，0 到 1。'),
  ],
  embedding: [
    word('inputDim', 'How many different words.', '共有多少個不同的詞。', '一共有多少个不同的词。'),
    word('outputDim', 'How many weights for each word.', '每個詞多少個權重。', '每个词多少个权重。'),
    word('inputLength', 'How many words come in.', '每次輸入多少個詞。', '每次输入多少个词。'),
  ],
  reshape: [word('targetShape', 'The new shape.', '新的形狀。', '新的形状。'), inputShape],
  flatten: [inputShape],
  activation: [activation],
  leakyReLU: [word('alpha', 'What negative numbers are multiplied by.', '負數乘以多少。', '负数乘以多少。')],
  inputLayer: [inputShape],
}

/** Names that such a setting can be given. */
export const values: Readonly<Record<string, readonly Word[]>> = {
  activation: [
    word('relu', 'Negative numbers become 0.', '負數變成 0。', '负数变成 0。'),
    word('sigmoid', 'Between 0 and 1.', '在 0 與 1 之間。', '在 0 和 1 之间。'),
    word('tanh', 'Between -1 and 1.', '在 -1 與 1 之間。', '在 -1 和 1 之间。'),
    word(
      'softmax',
      'Shares that add up to 1: for the last layer.',
      '總和為 1 的比例：用於最後一層。',
      '总和为 1 的比例：用于最后一层。',
    ),
    word('linear', 'The sum as it is.', '總和保持不變。', '总和保持不变。'),
  ],
  optimizer: trainers.map(({ name, means }) => ({ name, shape: '', means })),
  loss: [
    word(
      'meanSquaredError',
      'For numbers: how far off, squared.',
      '預測數值用：誤差的平方。',
      '预测数值用：误差的平方。',
    ),
    word(
      'meanAbsoluteError',
      'For numbers: how far off; forgives outliers.',
      '預測數值用：誤差的大小，不太受極端值影響。',
      '预测数值用：误差的大小，不太受极端值影响。',
    ),
    word(
      'binaryCrossentropy',
      'For yes or no, after a sigmoid.',
      '是或否用，最後一層用 sigmoid。',
      '是或否用，最后一层用 sigmoid。',
    ),
    word(
      'categoricalCrossentropy',
      'For one of several, after a softmax; answers as rows of 0 and 1.',
      '多選一用，最後一層用 softmax，答案是 0 和 1 的行。',
      '多选一用，最后一层用 softmax，答案是 0 和 1 的行。',
    ),
  ],
}
