/** A player's program that builds a 2-4-1 network and trains it on exclusive or, with TensorFlow.js in the sandbox. */
export const exclusiveOr = `const model = tf.sequential()
model.add(tf.layers.dense({ units: 4, activation: 'tanh', inputShape: [2] }))
model.add(tf.layers.dense({ units: 1, activation: 'sigmoid' }))
const xs = tf.tensor2d([[0, 0], [0, 1], [1, 0], [1, 1]])
const ys = tf.tensor2d([[0], [1], [1], [0]])
const options = { epochs: 400, batchSize: 4, optimizer: 'adam', learningRate: 0.05, loss: 'binaryCrossentropy', seed: 3 }
const { history } = fit(model, xs, ys, options)
print(history.loss.length, history.loss[399])
print(model.predict(xs).dataSync().join(' '))
print(model.predict([[0, 1]]).round().arraySync(), tf.matMul(xs, ys.transpose().add(1).reshape([2, 2])).sum().arraySync())`
