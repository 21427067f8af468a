/** What of TensorFlow.js a program may call, by name: what builds, trains and asks a model at once. Nothing else is there. */
const words = (text: string) => text.split(/\s+/)

/** Under `tf`, done outside of the machine as they are. */
export const operations =
  words(`tensor tensor1d tensor2d tensor3d tensor4d scalar zeros ones fill range linspace oneHot
  eye zerosLike onesLike dispose keep memory concat stack unstack split slice reshape expandDims squeeze transpose cast
  gather reverse tile pad add sub mul div pow sqrt square abs neg exp log sigmoid tanh relu softmax maximum minimum max min
  sum mean prod argMax argMin matMul dot outerProduct norm moments clipByValue floor round sign equal notEqual greater
  greaterEqual less lessEqual logicalAnd logicalOr logicalNot where sequential`)
/** Under `tf`, which call a function of the program's. */
export const gradients = words('grad grads valueAndGrad valueAndGrads')

export const layers =
  words(`dense dropout flatten reshape activation reLU leakyReLU softmax embedding conv2d maxPooling2d
  averagePooling2d globalAveragePooling1d globalAveragePooling2d inputLayer`)
export const trainers = words('sgd momentum adam')
export const regularizers = words('l1 l2 l1l2')

/** Of a tensor: operations that begin with it, and what only a tensor has. */
export const chained =
  words(`zerosLike onesLike concat stack unstack split slice reshape expandDims squeeze transpose cast
  gather reverse tile pad add sub mul div pow sqrt square abs neg exp log sigmoid tanh relu softmax maximum minimum max min
  sum mean prod argMax argMin matMul dot norm clipByValue floor round sign equal notEqual greater greaterEqual less
  lessEqual logicalAnd logicalOr logicalNot where oneHot all any ceil clone cos sin cumsum elu floorDiv flatten isFinite
  isNaN isInf leakyRelu log1p logSoftmax mod reciprocal rsqrt selu softplus squaredDifference asScalar as1D as2D toBool
  toFloat toInt`)
export const ofTensors = words('dataSync arraySync print dispose toString')
export const ofModels = words('add compile countParams getLayer getWeights pop predict setWeights')
export const ofLayers = words('countParams getWeights setWeights')

/** What waits, reaches out, or trains another way than `fit`: told of by name. */
export const refused = {
  tensor: words('array bytes buffer bufferSync data'),
  model: words('evaluate evaluateDataset fit fitDataset predictOnBatch save summary trainOnBatch'),
  layer: words('apply build call'),
}
