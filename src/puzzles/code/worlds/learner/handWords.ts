import { t } from '../../../../coding/apiWord.ts'

export const handWords = {
  how: t(
    'Drag the line’s ends on the board, or use the sliders. Make the loss as small as you can.',
    '在圖板上拖動直線兩端，或用滑桿。把損失減到最小。',
    '在图板上拖动直线两端，或用滑块。把损失减到最小。',
  ),
  slope: t('Slope', '斜率', '斜率'),
  height: t('Height', '截距', '截距'),
  loss: t('Loss: {n}', '損失：{n}', '损失：{n}'),
  kept: t(
    'By hand: loss {hand}. Now let a program try.',
    '你的手：損失 {hand}。輪到程式了。',
    '你的手：损失 {hand}。轮到程序了。',
  ),
  raced: t(
    'On cloud 1: your hand {hand}, your program {program}, the best line {best}.',
    '第 1 組數據的損失：你的手 {hand}，你的程式 {program}，最佳直線 {best}。',
    '第 1 组数据的损失：你的手 {hand}，你的程序 {program}，最佳直线 {best}。',
  ),
}
