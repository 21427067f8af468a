import { t } from '../../../../coding/apiWord.ts'

export const handWords = {
  how: t(
    'Lights out. You see only what you asked. Choose the next cell: tap a green one. Each question costs battery.',
    '停電了，只看得見問過的地方。選下一格：按一個綠框。每問一次都耗電。',
    '停电了，只看得见问过的地方。选下一格：点一个绿框。每问一次都耗电。',
  ),
  waiting: t('Cells that wait, oldest first', '等候的格，最早的在前', '等候的格子，最早的在前'),
  cell: t('Row {row}, column {column}', '第 {row} 行第 {column} 格', '第 {row} 行第 {column} 格'),
  goal: t('The penguin!', '企鵝！', '企鹅！'),
  asked: t('Questions: {n}', '已問：{n}', '已问：{n}'),
  again: t('Start again', '重新開始', '重新开始'),
  queue: t('Watch a queue do it', '看看隊列怎樣做', '看看队列怎么做'),
  reached: t(
    'There! You asked {asked}; your path has {way} steps. A queue asks {queue} and its path has {best}.',
    '到了！你問了 {asked} 次，路長 {way} 步。隊列問 {queue} 次，路長 {best} 步。',
    '到了！你问了 {asked} 次，路长 {way} 步。队列问 {queue} 次，路长 {best} 步。',
  ),
  kept: t(
    'By hand: {asked} questions, not there yet.',
    '你的手：問了 {asked} 次，還未到。',
    '你的手：问了 {asked} 次，还没到。',
  ),
  yours: t(
    'By hand: {asked} questions, {way} steps. Now let a program try.',
    '你的手：問 {asked} 次，走 {way} 步。輪到程式了。',
    '你的手：问 {asked} 次，走 {way} 步。轮到程序了。',
  ),
  raced: t(
    'On estate 1: your hand asked {asked} and walked {way}; your program asked {queue} and walked {best}.',
    '第 1 個屋邨：你的手問 {asked} 次走 {way} 步；你的程式問 {queue} 次走 {best} 步。',
    '第 1 个小区：你的手问 {asked} 次走 {way} 步；你的程序问 {queue} 次走 {best} 步。',
  ),
}
